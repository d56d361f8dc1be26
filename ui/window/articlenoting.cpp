// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/articlenoting.h"

#include "library/articleedits.h"
#include "panels/articlenotepanel.h"
#include "session/session.h"
#include "window/pagechoices.h"
#include "window/readingpane.h"
#include "window/reviewing.h"
#include "window/seenelsewhere.h"

#include <QApplication>

namespace florilegium {

ArticleNoting::ArticleNoting(Session &session, ReadingPane &pane, Reviewing &reviewing, PageChoices &choices,
                             SeenElsewhere &elsewhere, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
    , m_reviewing(reviewing)
    , m_choices(choices)
    , m_elsewhere(elsewhere)
{
    connect(pane.view(), &DocumentView::documentChanged, this, &ArticleNoting::showArticle);
    connect(&session, &Session::changed, this, [this](const Change &change) {
        for (const Record &record : change.records) {
            if (m_panel && record.table == Table::Articles && record.id == m_panel->article().text
                && !record.after.isEmpty())
                m_panel->updateNote(articleFromRow(record.after).note);
        }
    });
    connect(&session, &Session::savedChanged, this, &ArticleNoting::keepLate);
    connect(&reviewing, &Reviewing::currentChanged, this, [this] {
        if (m_reviewing.isOpen())
            close();
    });
    connect(&choices, &PageChoices::currentChanged, this, [this] {
        if (m_choices.isOpen())
            close();
    });
    connect(&elsewhere, &SeenElsewhere::currentChanged, this, [this] {
        if (m_elsewhere.isOpen())
            close();
    });
}

bool ArticleNoting::act(ActionId id)
{
    if (id != ActionId::ArticleNote)
        return false;
    isOpen() ? close() : open();
    return true;
}

bool ArticleNoting::isOpen() const
{
    return m_panel && m_panel->isVisibleTo(&m_pane);
}

void ArticleNoting::setLook(const Palette &look)
{
    m_look = look;
    if (m_panel)
        m_panel->setLook(look);
}

void ArticleNoting::makePanel()
{
    m_panel = new ArticleNotePanel(&m_pane);
    m_panel->hide();
    m_panel->setLook(m_look);
    m_panel->setSpelling(&m_pane.spelling());
    m_pane.addPanel(m_panel);
    connect(m_panel, &ArticleNotePanel::noteChanged, this, &ArticleNoting::keep);
    connect(m_panel, &ArticleNotePanel::closeWanted, this, &ArticleNoting::close);
}

void ArticleNoting::open()
{
    if (!m_pane.article())
        return;
    m_reviewing.close();
    m_choices.close();
    m_elsewhere.close();
    if (!m_panel)
        makePanel();
    showArticle();
    m_panel->show();
    m_panel->edit();
}

void ArticleNoting::close()
{
    if (!isOpen())
        return;
    const bool hadFocus = m_panel->isAncestorOf(QApplication::focusWidget());
    m_panel->finish();
    m_panel->hide();
    if (hadFocus)
        m_pane.view()->setFocus(Qt::OtherFocusReason);
}

/// Another article, or none.
void ArticleNoting::showArticle()
{
    if (!m_panel)
        return;
    m_panel->finish(); // before the note is read that it may change
    if (const OpenArticlePtr &article = m_pane.article())
        m_panel->showNote(article->article.id, article->article.note);
    else
        close();
}

/// Of the article that is shown, as it is now; one that the reader has left is read from the library.
void ArticleNoting::keep(const ArticleId &article, const QString &note)
{
    if (const OpenArticlePtr &shown = m_pane.article(); shown && shown->article.id == article) {
        m_session.perform(setArticleNote(shown->article, note));
        return;
    }
    m_late.append({article, note});
    keepLate();
}

/// What is on its way to the library is not read from it.
void ArticleNoting::keepLate()
{
    if (m_late.isEmpty() || m_session.unsaved() > 0)
        return;
    const auto [article, note] = m_late.takeFirst();
    m_session.library()
        .read([article](LibraryQueries &queries) { return queries.article(article); })
        .then(this, [this, note](const Result<Article> &read) {
            if (read)
                m_session.perform(setArticleNote(*read, note));
            keepLate();
        });
}

} // namespace florilegium
