// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/pagechoices.h"

#include "panels/leftoutpanel.h"
#include "window/actions.h"
#include "window/messages.h"
#include "window/navigation.h"
#include "window/readingpane.h"
#include "window/reviewing.h"

#include <QApplication>
#include <QListView>

namespace florilegium {

using namespace Qt::StringLiterals;

QString kindSentence(PageKind kind)
{
    switch (kind) {
    case PageKind::Article: return {};
    case PageKind::Several:
        return PageChoices::tr("This page lists several articles or other things; it is not one article.");
    case PageKind::Nothing: return PageChoices::tr("No article was found on this page.");
    case PageKind::Teaser:
        return PageChoices::tr("This is only the beginning of an article: the rest of it is for subscribers.");
    }
    Q_UNREACHABLE_RETURN({});
}

PageChoices::PageChoices(Session &session, ReadingPane &pane, const Navigation &navigation, Reviewing &reviewing,
                         Messages &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
    , m_reviewing(reviewing)
    , m_messages(messages)
    , m_model(session)
{
    connect(&session, &Session::leaving, this, [this](const OpenArticlePtr &article) {
        if (article == m_pane.article())
            m_pane.savePlace();
    });
    connect(pane.view(), &DocumentView::documentChanged, this, &PageChoices::articleShown);
    connect(&navigation, &Navigation::moved, this, &PageChoices::currentChanged);
    connect(&reviewing, &Reviewing::currentChanged, this, [this] {
        if (m_reviewing.isOpen()) // there is room for one
            close();
    });
}

void PageChoices::attach(Actions &actions)
{
    m_actions = &actions;
}

bool PageChoices::act(ActionId id)
{
    switch (id) {
    case ActionId::WholePage: showWholePage(!isWholePage()); return true;
    case ActionId::LeftOutList: isOpen() && m_panel->list()->hasFocus() ? close() : open(); return true;
    case ActionId::BringBack: bringBack(RuleScope::Article); return true;
    case ActionId::AlwaysOnSite: bringBack(RuleScope::Site); return true;
    case ActionId::DropRule: dropRule(); return true;
    default: return false;
    }
}

bool PageChoices::hasPage() const
{
    const OpenArticlePtr &article = m_pane.article();
    return article && (article->format == "html"_L1 || article->format == "mhtml"_L1);
}

bool PageChoices::isWholePage() const
{
    return m_pane.article() && m_pane.article()->options.wholePage;
}

/// Choices are made in the newest version, which is the one that is remade.
bool PageChoices::isNewest()
{
    const OpenArticlePtr &article = m_pane.article();
    if (article && article->olderVersion)
        m_messages.note(tr("This is an older version, which stays as it was read."));
    return article && !article->olderVersion;
}

void PageChoices::showWholePage(bool whole)
{
    if (isNewest())
        m_session.showWholePage(m_pane.article(), whole);
}

void PageChoices::bringBack(RuleScope scope)
{
    const LeftOutRow *row = current();
    if (!row || row->kind == LeftOutRow::Kind::SiteRule || !isNewest())
        return;
    if (scope == RuleScope::Site && m_model.site().isEmpty()) {
        m_messages.note(tr("It is not known which site this article is from."));
        return;
    }
    const std::span<const LeftOut> pieces = m_model.article()->document->leftOut();
    const auto piece = std::ranges::find(pieces, row->mark, markOf);
    if (piece != pieces.end())
        m_session.bringBack(m_model.article(), ownMark(pieces, *piece), scope);
    else if (scope == RuleScope::Site) // what was brought back here is to be so everywhere
        m_session.bringBack(m_model.article(), row->mark, scope);
}

void PageChoices::dropRule()
{
    const LeftOutRow *row = current();
    if (!row || row->kind == LeftOutRow::Kind::Piece || !isNewest())
        return;
    m_session.dropRule(m_model.article(), row->mark,
                       row->kind == LeftOutRow::Kind::SiteRule ? RuleScope::Site : RuleScope::Article);
}

void PageChoices::makePanel()
{
    const QList<QAction *> actions{m_actions->action(ActionId::BringBack), m_actions->action(ActionId::AlwaysOnSite),
                                   m_actions->action(ActionId::DropRule), m_actions->action(ActionId::WholePage)};
    m_panel = new LeftOutPanel(m_model, actions, &m_pane);
    m_panel->hide();
    m_panel->setLook(m_look);
    m_pane.addPanel(m_panel);
    connect(m_panel, &LeftOutPanel::currentChanged, this, &PageChoices::currentChanged);
    connect(m_panel, &LeftOutPanel::jumpWanted, this, &PageChoices::jump);
    connect(m_panel, &LeftOutPanel::closeWanted, this, &PageChoices::close);
}

void PageChoices::open()
{
    if (!m_pane.article() || !m_actions)
        return;
    if (!m_panel)
        makePanel();
    m_reviewing.close();
    if (m_model.article() != m_pane.article())
        m_model.setArticle(m_pane.article());
    m_panel->show();
    m_panel->list()->setFocus(Qt::OtherFocusReason);
    Q_EMIT currentChanged();
}

void PageChoices::close()
{
    if (!isOpen())
        return;
    const bool hadFocus = m_panel->isAncestorOf(QApplication::focusWidget());
    m_panel->hide();
    m_model.setArticle({});
    Q_EMIT currentChanged();
    if (hadFocus)
        m_pane.view()->setFocus(Qt::OtherFocusReason);
}

bool PageChoices::isOpen() const
{
    return m_panel && !m_panel->isHidden();
}

const LeftOutRow *PageChoices::current() const
{
    return isOpen() ? m_panel->current() : nullptr;
}

void PageChoices::jump()
{
    const LeftOutRow *row = current();
    if (!row || row->kind != LeftOutRow::Kind::Piece)
        return;
    const Document &document = *m_pane.view()->document();
    const qsizetype block = document.blockAt(row->at);
    const TextRange around = block >= 0 ? document.blocks()[size_t(block)].range() : TextRange{row->at, row->at};
    m_pane.view()->goToRange(around, true);
}

/// The same article in another text keeps the panel, at the row that comes next.
void PageChoices::articleShown()
{
    if (!isOpen() || m_model.article() == m_pane.article())
        return;
    const OpenArticlePtr before = m_model.article();
    if (!m_pane.article() || !before || before->article.id != m_pane.article()->article.id) {
        close();
        return;
    }
    const int row = m_panel->currentRow();
    const bool hadFocus = m_panel->list()->hasFocus();
    m_model.setArticle(m_pane.article());
    // Once the page has settled: what shows an article gives the focus to its text.
    const auto settle = [this, row, hadFocus] {
        m_panel->setCurrentRow(std::min(row, m_model.rowCount() - 1));
        if (hadFocus && isOpen())
            m_panel->list()->setFocus(Qt::OtherFocusReason);
    };
    QMetaObject::invokeMethod(this, settle, Qt::QueuedConnection);
}

void PageChoices::sayKind()
{
    const OpenArticlePtr &article = m_pane.article();
    const PageKind kind = article ? article->document->metadata().kind : PageKind::Article;
    const QString sentence = kindSentence(kind);
    if (sentence.isEmpty())
        return;
    QList<MessageAction> actions;
    if (kind != PageKind::Teaser && hasPage() && !isWholePage())
        actions << MessageAction{tr("Show the whole page"), [this] { showWholePage(true); }};
    m_messages.offer(&m_session, sentence, actions);
}

void PageChoices::setLook(const Palette &look)
{
    m_look = look;
    if (m_panel)
        m_panel->setLook(look);
}

} // namespace florilegium
