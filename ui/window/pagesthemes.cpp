// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of a theme, and where work on it is done.

#include "window/pages.h"

#include "library/query/queryparser.h"
#include "panels/articlepage.h"
#include "panels/matchespage.h"
#include "panels/splitpage.h"
#include "panels/themepage.h"
#include "session/session.h"
#include "window/actions.h"

#include <QLineEdit>
#include <QListView>

namespace florilegium {

ThemePage *Pages::theme()
{
    if (!m_theme) {
        m_theme = new ThemePage(m_session, this);
        add(m_theme);
        m_actions->installIn(Scope::Passages, m_theme->view());
        connect(m_theme, &ThemePage::jumpWanted, this, &Pages::jumpWanted);
        connect(m_theme, &ThemePage::failed, this, &Pages::failed);
        connect(m_theme, &ThemePage::themeChosen, this,
                [this](const ThemeId &id) { Q_EMIT placeWanted({.kind = Place::Kind::Theme, .theme = id}); });
        connect(m_theme, &ThemePage::othersWanted, this, &Pages::listArticlesWithout);
        connect(m_theme, &ThemePage::gone, this, [this] { Q_EMIT placeWanted({.kind = Place::Kind::Highlights}); });
    }
    return m_theme;
}

MatchesPage *Pages::matches()
{
    if (!m_matches) {
        m_matches = new MatchesPage(m_session, this);
        add(m_matches);
        m_actions->installIn(Scope::Matches, m_matches->view());
        m_matches->words()->addAction(m_actions->action(ActionId::MarkTicked));
        connect(m_matches, &MatchesPage::failed, this, &Pages::failed);
        connect(m_matches, &MatchesPage::gone, this, [this] { Q_EMIT placeWanted({.kind = Place::Kind::Highlights}); });
        connect(m_matches, &MatchesPage::placeWanted, this, [this](const ArticleId &article, qsizetype offset) {
            Q_EMIT placeWanted(
                {.kind = Place::Kind::Article, .article = article, .at = ReadingPlace{.offset = offset}});
        });
        connect(m_matches, &MatchesPage::marked, this, [this](const ThemeId &id, int count) {
            Q_EMIT placeWanted({.kind = Place::Kind::Theme, .theme = id});
            Q_EMIT passagesMarked(id, count);
        });
    }
    return m_matches;
}

SplitPage *Pages::split()
{
    if (!m_split) {
        m_split = new SplitPage(m_session, this);
        add(m_split);
        m_actions->installIn(Scope::Dealing, m_split->view());
        connect(m_split, &SplitPage::failed, this, &Pages::failed);
        connect(m_split, &SplitPage::jumpWanted, this, &Pages::jumpWanted);
        connect(m_split, &SplitPage::gone, this, [this] { Q_EMIT placeWanted({.kind = Place::Kind::Highlights}); });
        connect(m_split, &SplitPage::split, this, [this](const ThemeId &id, int count) {
            Q_EMIT placeWanted({.kind = Place::Kind::Theme, .theme = id});
            Q_EMIT passagesDealt(id, count);
        });
    }
    return m_split;
}

ThemePage *Pages::shownTheme() const
{
    return m_theme && currentWidget() == m_theme ? m_theme : nullptr;
}

MatchesPage *Pages::shownMatches() const
{
    return m_matches && currentWidget() == m_matches ? m_matches : nullptr;
}

SplitPage *Pages::shownSplit() const
{
    return m_split && currentWidget() == m_split ? m_split : nullptr;
}

void Pages::listArticlesWithout(const ThemeId &theme)
{
    // First: `theme` may be what is current, which changes with the place.
    const QString query = printed(negated(term(QueryField::Theme, m_session.themes().path(theme))));
    Q_EMIT placeWanted({.kind = Place::Kind::Shelf});
    articles()->words()->setText(query);
}

} // namespace florilegium
