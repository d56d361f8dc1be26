// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/themeset.h"
#include "library/highlightpages.h"
#include "library/surroundings.h"
#include "panels/flowrow.h"

class QToolButton;

namespace florilegium {

class FilterButton;

/// The quick choices over a list of highlights: theme, colour, status, what they have, when they were made, of which
/// article; how they are put together, and how much is shown around each. Themes and colours come from the borrowed
/// set.
class HighlightFilters : public FlowRow
{
    Q_OBJECT
public:
    explicit HighlightFilters(const ThemeSet &themes, QWidget *parent = nullptr);

    /// What is chosen, without the words of a query field.
    [[nodiscard]] HighlightFilter filter() const;
    /// Whether anything but a theme is chosen.
    [[nodiscard]] bool isNarrowed() const;
    void setTheme(const ThemeId &theme);
    /// All choices are taken back but for the theme.
    void clear(const ThemeId &theme);
    /// The title is shown. A null article: of any.
    void setArticle(const ArticleId &article, const QString &title);
    void setView(const HighlightView &view);
    [[nodiscard]] const HighlightView &view() const { return m_view; }

Q_SIGNALS:
    void changed();
    /// Another grouping or extent was chosen here.
    void viewChanged();

private:
    void makeThings();
    void makeTimes();
    void makeView();

    const ThemeSet &m_themes;
    FilterButton *m_theme = nullptr;
    FilterButton *m_colour = nullptr;
    FilterButton *m_status = nullptr;
    FilterButton *m_has = nullptr;
    FilterButton *m_when = nullptr;
    QToolButton *m_articleButton = nullptr;
    FilterButton *m_grouping = nullptr;
    FilterButton *m_extent = nullptr;
    ArticleId m_article;
    HighlightView m_view;
};

} // namespace florilegium
