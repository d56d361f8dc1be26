// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/reviewing.h"

#include "panels/deskpanel.h"
#include "text/boundaries.h"
#include "window/actions.h"
#include "window/errortext.h"
#include "window/messages.h"
#include "window/navigation.h"
#include "window/readingpane.h"

#include <QApplication>
#include <QListView>

namespace florilegium {

namespace {

/// What stands around a place without words of its own: the sentence there.
TextRange around(const Document &document, qsizetype offset)
{
    for (const Block &block : document.blocks()) {
        if (offset > block.end())
            continue;
        const qsizetype inBlock = std::clamp<qsizetype>(offset - block.start, 0, block.end() - block.start);
        const TextRange sentence = sentenceAt(document.text(block.range()), inBlock);
        return {block.start + sentence.start, block.start + sentence.end};
    }
    return {offset, offset};
}

} // namespace

Reviewing::Reviewing(Session &session, ReadingPane &pane, Navigation &navigation, Messages &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
    , m_navigation(navigation)
    , m_messages(messages)
    , m_model(session)
{
    connect(pane.view(), &DocumentView::documentChanged, this, &Reviewing::articleShown);
    connect(&m_model, &DeskModel::failed, this,
            [this](const Error &error) { m_messages.problem(sentence(error, tr("the library"))); });
    connect(&m_model, &DeskModel::loaded, this, [this] {
        if (m_panel && !m_wanted.isNull())
            m_panel->setCurrent(std::exchange(m_wanted, {}));
    });
}

void Reviewing::attach(Actions &actions)
{
    m_actions = &actions;
}

bool Reviewing::act(ActionId id)
{
    switch (id) {
    case ActionId::Review: isOpen() && m_panel->list()->hasFocus() ? close() : open(); return true;
    case ActionId::AcceptPlace: accept(); return true;
    case ActionId::PlaceHere: placeSelection(); return true;
    case ActionId::KeepOrphan: decide({}); return true;
    case ActionId::WhereMarked: showWhereMarked(); return true;
    case ActionId::NewestVersion:
        if (m_pane.article())
            m_session.openArticle(m_pane.article()->article.id);
        return true;
    default: return false;
    }
}

void Reviewing::makePanel()
{
    const QList<QAction *> actions{m_actions->action(ActionId::AcceptPlace), m_actions->action(ActionId::PlaceHere),
                                   m_actions->action(ActionId::KeepOrphan), m_actions->action(ActionId::WhereMarked)};
    m_panel = new DeskPanel(m_model, actions, &m_pane);
    m_panel->hide();
    m_panel->setLook(m_look);
    m_pane.addPanel(m_panel);
    connect(m_panel, &DeskPanel::currentChanged, this, &Reviewing::showCurrent);
    connect(m_panel, &DeskPanel::selectWanted, this, &Reviewing::selectFrom);
    connect(m_panel, &DeskPanel::closeWanted, this, &Reviewing::close);
}

void Reviewing::open(const HighlightId &at)
{
    if (!m_pane.article() || !m_actions)
        return;
    if (!m_panel)
        makePanel();
    m_away.reset();
    m_wanted = at;
    if (m_model.article() != m_pane.article())
        m_model.setArticle(m_pane.article());
    m_model.insist(at);
    m_panel->show();
    m_panel->list()->setFocus(Qt::OtherFocusReason);
    if (m_model.isLoaded())
        m_panel->setCurrent(std::exchange(m_wanted, {}));
    m_shown = {};
    showCurrent();
}

void Reviewing::close()
{
    if (!isOpen())
        return;
    const bool hadFocus = m_panel->isAncestorOf(QApplication::focusWidget());
    dropProposal();
    m_panel->hide();
    m_model.setArticle({});
    m_shown = {};
    Q_EMIT currentChanged();
    if (hadFocus)
        m_pane.view()->setFocus(Qt::OtherFocusReason);
}

bool Reviewing::isOpen() const
{
    return m_panel && !m_panel->isHidden();
}

HighlightId Reviewing::current() const
{
    return isOpen() ? m_panel->current() : HighlightId();
}

const DeskRow *Reviewing::row() const
{
    const int index = m_model.rowOf(current());
    return index >= 0 ? &m_model.row(index) : nullptr;
}

void Reviewing::showCurrent()
{
    Q_EMIT currentChanged();
    const DeskRow *shown = row();
    if (!shown || shown->highlight == m_shown)
        return;
    dropProposal();
    m_shown = shown->highlight;
    DocumentView *view = m_pane.view();
    view->setCurrentHighlight(shown->highlight);
    if (shown->candidate.isEmpty()) {
        view->goToRange(around(*view->document(), shown->keptAt), true);
        return;
    }
    if (shown->fate == Fate::NotFound) { // nothing is painted there
        m_proposed = shown->candidate.front();
        view->setSelection(m_proposed);
    }
    view->goToRange(shown->candidate.front(), true);
}

void Reviewing::dropProposal()
{
    if (!m_proposed.isEmpty() && m_pane.view()->selection() == m_proposed)
        m_pane.view()->clearSelection();
    m_proposed = {};
}

void Reviewing::selectFrom()
{
    const DeskRow *shown = row();
    DocumentView *view = m_pane.view();
    dropProposal();
    if (shown) {
        const qsizetype from = shown->candidate.isEmpty() ? shown->keptAt : shown->candidate.front().start;
        view->goTo(from);
        view->clearSelection();
        view->setCaret(from);
    }
    view->setFocus(Qt::OtherFocusReason);
    view->selectNextSentence();
}

void Reviewing::accept()
{
    const DeskRow *shown = row();
    if (!shown)
        return;
    if (m_pane.view()->hasFocus() && !m_pane.view()->selection().isEmpty())
        placeSelection();
    else if (shown->candidate.isEmpty())
        m_messages.note(
            tr("There is no place to accept: select the words in the article, or press O to keep the orphan."));
    else
        decide(shown->candidate);
}

void Reviewing::placeSelection()
{
    const TextRange selected = m_pane.view()->selection();
    if (selected.isEmpty())
        m_messages.note(
            tr("Select the words where the passage stands now, with the mouse or with S, then press Enter."));
    else
        decide({selected});
}

void Reviewing::decide(const QList<TextRange> &ranges)
{
    const HighlightId id = current();
    if (id.isNull())
        return;
    m_proposed = {};
    m_pane.view()->clearSelection();
    m_session.decide(m_model.article(), id, ranges);
    m_panel->list()->setFocus(Qt::OtherFocusReason);
}

void Reviewing::showWhereMarked()
{
    const bool atDesk = isOpen() && m_panel->list()->hasFocus();
    const HighlightId id = atDesk ? current() : m_pane.view()->currentHighlight().value_or(HighlightId());
    const OpenArticlePtr article = m_pane.article();
    const PlacedHighlight *placed = article ? article->highlights->find(id) : nullptr;
    if (!placed)
        return;
    if (placed->highlight.text == article->text) {
        m_messages.note(tr("It was marked in this very text."));
        return;
    }
    if (placed->highlight.text == 0) {
        m_messages.note(tr("The text that it was marked in is not kept."));
        return;
    }
    if (isOpen())
        m_away = Away{article->article.id, id};
    m_navigation.expect(article->article.id, id);
    m_session.openWhereMarked(article, id);
}

void Reviewing::articleShown()
{
    if (isOpen() && m_model.article() != m_pane.article())
        close();
    if (!m_pane.article() || !m_away)
        return;
    if (m_pane.article()->article.id != m_away->article)
        m_away.reset();
    else if (!m_pane.article()->olderVersion) // back again, once the page has settled
        QMetaObject::invokeMethod(this, [this, away = *m_away] { open(away.highlight); }, Qt::QueuedConnection);
}

void Reviewing::setLook(const Palette &look)
{
    m_look = look;
    if (m_panel)
        m_panel->setLook(look);
}

} // namespace florilegium
