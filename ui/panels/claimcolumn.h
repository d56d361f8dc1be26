// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "paint/palette.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QToolButton;

namespace florilegium {

class ClaimHead;
class ClaimMap;
class HistoryDelegate;
class LinkedClaimDelegate;
class PassageDelegate;
class SectionHead;
class TallList;

/// The parts of a claim's page, one below the other; what is for the claim and what is against it stand side by side
/// where there is room. It places them; what they show is the page's. All of them are its children.
class ClaimColumn : public QWidget
{
    Q_OBJECT
public:
    static constexpr int widest = 1040; ///< logical pixels
    static constexpr int narrowestForTwo = 680; ///< below it, for and against stand one below the other

    ClaimColumn(Library &library, QWidget *parent);

    void setLook(const Palette &look);
    /// Linked claims and their map are there or not.
    void showLinks(bool shown);
    /// The map has another size.
    void fitMap();

    ClaimHead *head;
    SectionHead *forHead;
    TallList *passagesFor;
    SectionHead *againstHead;
    TallList *passagesAgainst;
    SectionHead *linkedHead;
    TallList *linked;
    SectionHead *mapHead;
    QToolButton *saveMap;
    QScrollArea *mapScroll; ///< sideways, where the map is wider than the column
    ClaimMap *map;
    SectionHead *historyHead;
    TallList *history;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameParts();
    void layOut();

    PassageDelegate *m_passagesFor; ///< each list its own: a delegate tells its views of editors
    PassageDelegate *m_passagesAgainst;
    LinkedClaimDelegate *m_claims;
    HistoryDelegate *m_changes;
    QBoxLayout *m_sides;
};

} // namespace florilegium
