// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/seenelsewhere.h"

#include "anchor/nearquote.h"
#include "panels/elsewherepanel.h"
#include "session/repeating.h"
#include "view/announce.h"
#include "view/marginnotes.h"
#include "view/marginnotescontent.h"
#include "window/actions.h"
#include "window/errortext.h"
#include "window/messages.h"
#include "window/navigation.h"
#include "window/pagechoices.h"
#include "window/readingpane.h"
#include "window/reviewing.h"

#include <QApplication>
#include <QListView>

namespace florilegium {

namespace {

/// In another text than it was found in, it is looked for again.
std::optional<TextRange> placeOf(const SamePassage &passage, const OpenArticle &article)
{
    if (article.text == passage.text)
        return passage.range;
    const auto found = NearQuoteFinder(passage.quote).findIn(article.document->text());
    return found ? std::optional(found->range) : std::nullopt;
}

} // namespace

SeenElsewhere::SeenElsewhere(Session &session, ReadingPane &pane, Navigation &navigation, Reviewing &reviewing,
                             PageChoices &choices, Messages &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
    , m_navigation(navigation)
    , m_reviewing(reviewing)
    , m_choices(choices)
    , m_messages(messages)
    , m_search(session)
    , m_model(session)
{
    connect(&session, &Session::changed, this, &SeenElsewhere::follow);
    connect(&m_search, &PassageSearch::answered, this, &SeenElsewhere::answered);
    connect(&m_search, &PassageSearch::forgotten, this, [this](const HighlightId &id) {
        if (m_pane.margin())
            m_pane.margin()->setElsewhere(id, 0);
        if (isOpen() && id == m_model.highlight())
            close();
    });
    connect(&m_search, &PassageSearch::failed, this, [this](const HighlightId &id, const Error &error) {
        if (isOpen() && id == m_model.highlight()) // nobody asked for the others
            m_messages.problem(sentence(error, tr("the library")));
    });
    connect(pane.view(), &DocumentView::documentChanged, this, &SeenElsewhere::articleShown);
    connect(pane.view(), &DocumentView::currentHighlightChanged, this, &SeenElsewhere::followHighlight);
    // There is room for one panel.
    connect(&reviewing, &Reviewing::currentChanged, this, [this] {
        if (m_reviewing.isOpen())
            close();
    });
    connect(&choices, &PageChoices::currentChanged, this, [this] {
        if (m_choices.isOpen())
            close();
    });
}

void SeenElsewhere::attach(Actions &actions)
{
    m_actions = &actions;
    connect(m_pane.margin(), &MarginNotes::elsewhereActivated, this, [this](const HighlightId &id) {
        m_pane.view()->setCurrentHighlight(id);
        open();
    });
}

bool SeenElsewhere::act(ActionId id)
{
    switch (id) {
    case ActionId::SeenElsewhere: open(); return true;
    case ActionId::MarkRepeat: mark(); return true;
    default: return false;
    }
}

/// A passage that was just highlighted is looked for; many at once, as an import makes them, are not.
void SeenElsewhere::follow(const Change &change)
{
    if (!m_pane.article())
        return;
    QList<HighlightId> made;
    for (const Record &record : change.records) {
        const HighlightId id{record.id};
        if (record.table == Table::Highlights && record.before.isEmpty() && m_pane.article()->highlights->find(id))
            made << id;
    }
    if (made.size() != 1)
        return;
    m_made = made.front();
    m_search.ask(m_pane.article(), m_made);
}

void SeenElsewhere::answered(const HighlightId &id)
{
    const QList<SamePassage> *found = m_search.answer(id);
    if (!found || !m_pane.article() || !m_pane.article()->highlights->find(id))
        return;
    const int articles = int(found->size());
    if (m_pane.margin())
        m_pane.margin()->setElsewhere(id, articles);
    if (isOpen() && id == m_model.highlight())
        m_model.take(*found);
    else if (articles > 0 && id == m_made)
        say(id, articles);
    if (id == m_made)
        m_made = {};
}

/// Of a new highlight, to screen readers, and where the margin has no room for words.
void SeenElsewhere::say(const HighlightId &id, int articles)
{
    const QString words = elsewhereWords(articles);
    announce(m_pane.view(), words);
    if (!m_pane.view()->isMarginFolded() || m_pane.view()->currentHighlight() != id)
        return;
    const auto show = [this, id] {
        m_pane.view()->setCurrentHighlight(id);
        open();
    };
    m_messages.show(Messages::Kind::Note, tr("%1.", "a sentence").arg(words), {{tr("Show"), show}});
}

void SeenElsewhere::makePanel()
{
    m_panel = new ElsewherePanel(m_model, {m_actions->action(ActionId::MarkRepeat)}, &m_pane);
    m_panel->hide();
    m_panel->setLook(m_look);
    m_pane.addPanel(m_panel);
    connect(m_panel, &ElsewherePanel::currentChanged, this, &SeenElsewhere::currentChanged);
    connect(m_panel, &ElsewherePanel::jumpWanted, this, &SeenElsewhere::jump);
    connect(m_panel, &ElsewherePanel::closeWanted, this, &SeenElsewhere::close);
}

void SeenElsewhere::open()
{
    const auto highlight = m_pane.view()->currentHighlight();
    if (!m_pane.article() || !m_actions)
        return;
    if (!highlight) {
        m_messages.note(tr("Go to a highlight, then press the key again."));
        return;
    }
    if (!m_panel)
        makePanel();
    m_reviewing.close();
    m_choices.close();
    m_panel->show();
    followHighlight();
    m_panel->list()->setFocus(Qt::OtherFocusReason);
    Q_EMIT currentChanged();
}

/// The list shows the current highlight's passage; without it, where else that stands is found out for the margin.
void SeenElsewhere::followHighlight()
{
    const auto highlight = m_pane.view()->currentHighlight();
    if (!highlight || !m_pane.article() || !m_pane.article()->highlights->find(*highlight))
        return;
    const bool isDone = isOpen() ? *highlight == m_model.highlight() : m_search.answer(*highlight) != nullptr;
    if (isDone)
        return;
    if (isOpen())
        m_model.setHighlight(m_pane.article(), *highlight);
    m_search.ask(m_pane.article(), *highlight);
}

void SeenElsewhere::close()
{
    if (!isOpen())
        return;
    const bool hadFocus = m_panel->isAncestorOf(QApplication::focusWidget());
    m_panel->hide();
    m_model.setHighlight({}, {});
    Q_EMIT currentChanged();
    if (hadFocus)
        m_pane.view()->setFocus(Qt::OtherFocusReason);
}

bool SeenElsewhere::isOpen() const
{
    return m_panel && !m_panel->isHidden();
}

const ElsewhereRow *SeenElsewhere::current() const
{
    return isOpen() ? m_panel->current() : nullptr;
}

void SeenElsewhere::jump()
{
    const ElsewhereRow *row = current();
    if (!row)
        return;
    const SamePassage passage = row->passage; // the row goes with the article
    m_navigation.jumpTo(passage.article, [passage](const OpenArticle &article) { return placeOf(passage, article); });
}

void SeenElsewhere::mark()
{
    const ElsewhereRow *row = current();
    if (!row)
        return;
    const std::pair marking(m_model.highlight(), row->passage);
    if (m_marking.contains(marking))
        return; // the key was pressed twice
    m_marking << marking;
    const QString title = row->passage.title;
    markRepeat(m_session, m_model.article(), marking.first, marking.second)
        .then(this, [this, title, marking](const Result<MarkedRepeat> &marked) {
            m_marking.removeOne(marking);
            if (!marked)
                m_messages.problem(sentence(marked.error(), title));
            else if (marked->wasThere)
                m_messages.note(tr("It is marked there already."));
            else
                m_messages.show(Messages::Kind::Note, tr("Marked in “%1” as repeating this.").arg(title),
                                {{tr("Undo"), [this] { m_session.undo(); }}});
        });
}

/// What was asked for the article that is left is not looked for any more.
void SeenElsewhere::articleShown()
{
    m_search.cancel();
    close();
}

void SeenElsewhere::setLook(const Palette &look)
{
    m_look = look;
    if (m_panel)
        m_panel->setLook(look);
}

} // namespace florilegium
