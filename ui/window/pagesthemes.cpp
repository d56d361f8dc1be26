// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of a theme, and where work on it is done.

#include "window/pages.h"

#include "panels/articlepage.h"
#include "panels/matchespage.h"
#include "panels/splitpage.h"
#include "panels/themepage.h"
#include "session/session.h"

#include <QLineEdit>

namespace florilegium {

ThemePage *Pages::theme()
{
    if (!m_theme) {
        m_theme = new ThemePage(m_session, this);
        add(m_theme);
        connect(m_theme, &ThemePage::jumpWanted, this, &Pages::jumpWanted);
        connect(m_theme, &ThemePage::failed, this, &Pages::failed);
        connect(m_theme, &ThemePage::themeChosen, this,
                [this](const ThemeId &id) { Q_EMIT placeWanted({.kind = Place::Kind::Theme, .theme = id}); });
        connect(m_theme, &ThemePage::articlesWanted, this, [this](const QString &query) {
            Q_EMIT placeWanted({.kind = Place::Kind::Shelf});
            articles()->words()->setText(query);
        });
        connect(m_theme, &ThemePage::gone, this, [this] { Q_EMIT placeWanted({.kind = Place::Kind::Highlights}); });
    }
    return m_theme;
}

MatchesPage *Pages::matches()
{
    if (!m_matches) {
        m_matches = new MatchesPage(m_session, this);
        add(m_matches);
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

} // namespace florilegium
