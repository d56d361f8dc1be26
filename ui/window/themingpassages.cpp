// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Work on the passages of a theme, on the pages where it is done.

#include "window/theming.h"

#include "panels/matchespage.h"
#include "panels/splitpage.h"
#include "panels/themepage.h"
#include "window/navigation.h"
#include "window/pages.h"

#include <QItemSelectionModel>
#include <QListView>

namespace florilegium {

Needs Theming::present() const
{
    Needs present;
    present.setFlag(Need::Theme, !m_current.isNull());
    if (!m_pages || m_navigation.isReading())
        return present;
    const auto hasSelection = [](const ListPage *page) {
        return page && page->view()->selectionModel()->hasSelection();
    };
    present.setFlag(Need::ThemePassage, hasSelection(m_pages->shownTheme()));
    present.setFlag(Need::Match, hasSelection(m_pages->shownMatches()));
    present.setFlag(Need::MatchList, m_pages->shownMatches());
    present.setFlag(Need::Dealing, m_pages->shownSplit());
    return present;
}

bool Theming::actOnPassages(ActionId id)
{
    ThemePage *theme = m_pages ? m_pages->shownTheme() : nullptr;
    MatchesPage *matches = m_pages ? m_pages->shownMatches() : nullptr;
    SplitPage *split = m_pages ? m_pages->shownSplit() : nullptr;
    switch (id) {
    case ActionId::ModelPassage:
        if (theme)
            theme->addModelPassage();
        return true;
    case ActionId::TickMatch:
        if (matches)
            matches->tickSelected();
        return true;
    case ActionId::TickMatches:
        if (matches)
            matches->tickAll();
        return true;
    case ActionId::MarkTicked:
        if (matches)
            matches->mark();
        return true;
    case ActionId::DealTarget:
        if (split)
            split->openPicker();
        return true;
    case ActionId::DealOut:
        if (split)
            split->apply();
        return true;
    default: return false;
    }
}

} // namespace florilegium
