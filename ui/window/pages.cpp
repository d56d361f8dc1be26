// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/pages.h"

#include "panels/articlepage.h"
#include "panels/binpage.h"
#include "panels/claimpage.h"
#include "panels/comparisonpage.h"
#include "panels/duplicatepage.h"
#include "panels/highlightpage.h"
#include "panels/ledgerpage.h"
#include "panels/matchespage.h"
#include "panels/splitpage.h"
#include "panels/themepage.h"
#include "session/session.h"
#include "window/actions.h"
#include "window/covers.h"

#include <QListView>
#include <QMouseEvent>

namespace florilegium {

using namespace Qt::StringLiterals;

Pages::Pages(Session &session, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_covers(new Covers(session.library(), coverFolder(session.library().path()), this))
{
    connect(this, &QStackedWidget::currentChanged, this, &Pages::currentRowChanged);
}

void Pages::add(ListPage *page)
{
    page->setLook(m_look);
    page->setLeftInset(m_leftInset);
    addWidget(page);
    const auto equip = [this, page] {
        page->rows()->addAction(m_actions->action(ActionId::OpenBeside));
        m_actions->installIn(Scope::Bin, page->rows());
        page->rows()->setContextMenuPolicy(Qt::ActionsContextMenu);
        page->rows()->viewport()->installEventFilter(this);
    };
    equip();
    connect(page, &ListPage::rowsReplaced, this, equip);
    connect(page, &ListPage::currentChanged, this, &Pages::currentRowChanged);
}

ArticlePage *Pages::articles()
{
    if (!m_articles) {
        m_articles = new ArticlePage(m_session.library(), this);
        add(m_articles);
        m_articles->setShelfView(m_shelfView);
        connectArticles();
    }
    return m_articles;
}

void Pages::connectArticles()
{
    connect(m_articles, &ArticlePage::opened, this, &Pages::articleChosen);
    connect(m_articles, &ArticlePage::failed, this, &Pages::failed);
    connect(m_articles, &ArticlePage::deleteWanted, this,
            [this](const QList<ArticleId> &articles) { Q_EMIT articlesLeaving(articles, true); });
    connect(m_articles, &ArticlePage::shelfViewChanged, this, [this](const ShelfView &view) {
        m_shelfView = view;
        Q_EMIT shelfViewChanged();
    });
    connect(m_articles, &ArticlePage::binPartWanted, this, &Pages::showBinPart);
    m_articles->setCovers(coverOf());
    connect(m_covers, &Covers::made, m_articles, &ArticlePage::coverMade);
}

HighlightPage *Pages::highlights()
{
    if (!m_highlights) {
        m_highlights = new HighlightPage(m_session.library(), m_session.themes(), this);
        add(m_highlights);
        m_highlights->setHighlightView(m_highlightView);
        connectHighlights();
        Q_EMIT highlightsMade(m_highlights);
    }
    return m_highlights;
}

void Pages::connectHighlights()
{
    connect(m_highlights, &HighlightPage::jumpWanted, this, &Pages::jumpWanted);
    connect(m_highlights, &HighlightPage::failed, this, &Pages::failed);
    connect(m_highlights, &HighlightPage::binPartWanted, this, &Pages::showBinPart);
    connect(m_highlights, &HighlightPage::viewChanged, this, [this] {
        m_highlightView = m_highlights->highlightView();
        Q_EMIT highlightViewChanged();
    });
}

ComparisonPage *Pages::comparison()
{
    if (!m_comparison) {
        m_comparison = new ComparisonPage(m_session.library(), this);
        m_comparison->setLook(m_look);
        m_comparison->setHyphenators(m_hyphenators);
        m_comparison->setTypeChoice(m_type);
        addWidget(m_comparison);
        connect(m_comparison, &ComparisonPage::failed, this, &Pages::failed);
        connect(m_comparison, &ComparisonPage::closeWanted, this,
                [this](const ArticleId &id) { Q_EMIT placeWanted({.kind = Place::Kind::Article, .article = id}); });
        connect(m_comparison, &ComparisonPage::versionsChosen, this,
                [this](const ArticleId &id, VersionId older, VersionId newer) {
                    Q_EMIT placeWanted(
                        {.kind = Place::Kind::Comparison, .article = id, .older = older, .newer = newer});
                });
    }
    return m_comparison;
}

/// The page of a place, showing what the place says; null for an article.
QWidget *Pages::prepared(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::Article: return nullptr;
    case Place::Kind::Shelf: articles()->showState(place.state); return m_articles;
    case Place::Kind::Bin: articles()->showBin(); return m_articles;
    case Place::Kind::Highlights: highlights()->showTheme(place.theme); return m_highlights;
    case Place::Kind::BinHighlights: highlights()->showBin(); return m_highlights;
    case Place::Kind::Claims: ledger()->showStatus(place.status); return m_ledger;
    case Place::Kind::Claim: claim()->showClaim(place.claim); return m_claim;
    case Place::Kind::Collection: articles()->showCollection(place.collection); return m_articles;
    case Place::Kind::Theme: theme()->showTheme(place.theme); return m_theme;
    case Place::Kind::Matches: matches()->showTheme(place.theme); return m_matches;
    case Place::Kind::Split: split()->showTheme(place.theme); return m_split;
    case Place::Kind::BinOthers: bin()->showThings(); return m_bin;
    case Place::Kind::Duplicates: duplicates()->look(); return m_duplicates;
    case Place::Kind::Comparison:
        comparison()->showVersions(place.article, place.older, place.newer);
        return m_comparison;
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

void Pages::show(const Place &place, bool takesFocus)
{
    QWidget *page = prepared(place);
    if (!page)
        return;
    setCurrentWidget(page);
    if (takesFocus)
        takeFocus();
}

void Pages::takeFocus()
{
    if (ClaimPage *page = shownClaim()) {
        page->takeFocus();
        return;
    }
    if (QWidget *shown = current() ? current()->firstFocus() : currentWidget())
        shown->setFocus(Qt::OtherFocusReason);
}

ListPage *Pages::current() const
{
    return qobject_cast<ListPage *>(currentWidget());
}

QString Pages::heading() const
{
    if (m_comparison && currentWidget() == m_comparison)
        return m_comparison->heading();
    if (const ClaimPage *page = shownClaim())
        return page->heading();
    return current() ? current()->heading() : QString();
}

void Pages::setLook(const Palette &look)
{
    m_look = look;
    for (int index = 0; index < count(); ++index) {
        if (auto *page = qobject_cast<ListPage *>(widget(index)))
            page->setLook(look);
    }
    if (m_comparison)
        m_comparison->setLook(look);
    if (m_claim)
        m_claim->setLook(look);
}

void Pages::setLeftInset(int pixels)
{
    m_leftInset = pixels;
    for (int index = 0; index < count(); ++index) {
        if (auto *page = qobject_cast<ListPage *>(widget(index)))
            page->setLeftInset(pixels);
    }
    if (m_claim)
        m_claim->setLeftInset(pixels);
}

void Pages::setTypeChoice(const TypeChoice &choice)
{
    m_type = choice;
    if (m_comparison)
        m_comparison->setTypeChoice(choice);
}

void Pages::setHyphenators(Hyphenators *hyphenators)
{
    m_hyphenators = hyphenators;
    if (m_comparison)
        m_comparison->setHyphenators(hyphenators);
}

void Pages::setShelfView(const ShelfView &view)
{
    m_shelfView = view;
    if (m_articles)
        m_articles->setShelfView(view);
    Q_EMIT shelfViewChanged();
}

/// The breadcrumb says the heading too.
void Pages::followCollections(const QList<CollectionRow> &collections)
{
    const QString before = heading();
    if (m_articles)
        m_articles->followCollections(collections);
    if (heading() != before)
        Q_EMIT headingChanged();
}

ArticlePage *Pages::shownArticles() const
{
    return m_articles && currentWidget() == m_articles ? m_articles : nullptr;
}

HighlightPage *Pages::shownHighlights() const
{
    return m_highlights && currentWidget() == m_highlights ? m_highlights : nullptr;
}

void Pages::setHighlightView(const HighlightView &view)
{
    m_highlightView = view;
    if (m_highlights)
        m_highlights->setHighlightView(view);
    Q_EMIT highlightViewChanged();
}

BesidePlace Pages::besidePlace() const
{
    if (const ClaimPage *page = shownClaim())
        return page->besidePlace();
    return current() ? current()->besidePlace() : BesidePlace();
}

bool Pages::openBeside()
{
    const BesidePlace place = besidePlace();
    if (place.isNull())
        return false;
    if (place.range)
        Q_EMIT passageWantedBeside(place.article, *place.range);
    else
        Q_EMIT besideWanted(place.article, place.highlight);
    return true;
}

/// The middle button opens beside, as Ctrl selects several.
bool Pages::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease && current() && watched == current()->rows()->viewport()) {
        const auto *release = static_cast<QMouseEvent *>(event);
        const QModelIndex index = current()->rows()->indexAt(release->position().toPoint());
        if (release->button() == Qt::MiddleButton && index.isValid()) {
            current()->rows()->setCurrentIndex(index);
            return openBeside();
        }
    }
    return QStackedWidget::eventFilter(watched, event);
}

void Pages::restoreSelected()
{
    if (currentWidget() == m_articles && m_articles && m_articles->isBin())
        Q_EMIT articlesLeaving(m_articles->selected(), false);
    else if (const HighlightPage *page = shownHighlights(); page && page->isBin())
        Q_EMIT highlightsRestoring();
    else if (currentWidget() == m_bin && m_bin)
        m_bin->restoreSelected();
}

} // namespace florilegium
