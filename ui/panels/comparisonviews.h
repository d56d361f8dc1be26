// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/comparing.h"
#include "view/documentview.h"

#include <QStackedWidget>

namespace florilegium {

/// Two compared texts, side by side or as one. Side by side they scroll together, by what stands beside what.
class ComparisonViews : public QStackedWidget
{
    Q_OBJECT
public:
    explicit ComparisonViews(QWidget *parent = nullptr);

    /// Null: empty pages.
    void setComparison(ComparisonPtr comparison);
    void setInline(bool isInline);
    [[nodiscard]] bool isInline() const { return currentIndex() == 1; }
    void setLook(const Palette &look);
    void setTypeChoice(const TypeChoice &choice);
    /// Borrowed, may be null.
    void setHyphenators(Hyphenators *hyphenators);

    void goTo(const ComparedChange &change);
    void goTo(const ComparedHighlight &highlight);
    /// The first change that begins below what is read now, or the last one that ends above it; -1 for none.
    [[nodiscard]] qsizetype changeAfterPlace() const;
    [[nodiscard]] qsizetype changeBeforePlace() const;
    /// Whether a change is on the screen.
    [[nodiscard]] bool isSeen(const ComparedChange &change) const;

    [[nodiscard]] DocumentView *oldView() const { return m_old; }
    [[nodiscard]] DocumentView *newView() const { return m_new; }
    [[nodiscard]] DocumentView *inlineView() const { return m_both; }
    /// The one that keys go to.
    [[nodiscard]] DocumentView *mainView() const { return isInline() ? m_both : m_new; }

private:
    [[nodiscard]] DocumentView *addView(QWidget *parent, const QString &name);
    void show(const Comparison &comparison);
    void follow(Side moved);
    void goToPair(TextRange old, TextRange now);
    void putAt(DocumentView &view, qsizetype offset, double y);
    [[nodiscard]] TextRange rangeOf(const ComparedChange &change) const
    {
        return isInline() ? change.both : change.now;
    }

    ComparisonPtr m_comparison;
    AlignedPlaces m_places;
    QWidget *m_pair;
    DocumentView *m_old;
    DocumentView *m_new;
    DocumentView *m_both;
    bool m_following = false;
};

} // namespace florilegium
