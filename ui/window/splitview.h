// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QSplitter>

namespace florilegium {

class ReadingSide;
class SideHead;

/// Two sides of the window next to each other in reading direction, each under a line with the name of what it shows;
/// the active one's is marked. The pages are lent to it: giveBack() before it goes.
class SplitView : public QSplitter
{
    Q_OBJECT
public:
    SplitView(const QList<ReadingSide *> &sides, QWidget *parent);

    /// Marks it, gives it the focus unless it has that, and says so to assistive technology.
    void setActive(ReadingSide &side);
    void setLook(const Palette &look);
    void giveBack(QWidget &parent);

Q_SIGNALS:
    /// The focus or a press came to a side.
    void reached(florilegium::ReadingSide *side);
    /// The line's button was pressed.
    void closeWanted(florilegium::ReadingSide *side);

protected:
    QSplitterHandle *createHandle() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(ReadingSide *side);
    void announcePane(const SideHead &head);

    struct Half
    {
        ReadingSide *side;
        QWidget *frame;
        SideHead *head;
    };
    QList<Half> m_halves;
};

} // namespace florilegium
