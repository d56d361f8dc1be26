// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/navigation.h"

#include "models/words.h"
#include "session/session.h"
#include "window/pages.h"
#include "window/readingpane.h"

#include <QStackedWidget>

namespace florilegium {

namespace {

/// The line of a place in another text of the same article: where the same words stand, else as far from the start.
ReadingPlace withSameWords(const QString &before, const QString &now, ReadingPlace place)
{
    constexpr qsizetype enough = 200; // characters that are hardly there twice
    const qsizetype from = std::clamp<qsizetype>(place.offset, 0, before.size());
    const QStringView words = QStringView(before).sliced(from, std::min(enough, before.size() - from));
    const qsizetype on = words.isEmpty() ? -1 : now.indexOf(words, from);
    const qsizetype back = words.isEmpty() ? -1 : now.lastIndexOf(words, from);
    if (on >= 0 && back >= 0)
        place.offset = on - from < from - back ? on : back;
    else
        place.offset = on >= 0 || back >= 0 ? std::max(on, back) : std::min(from, now.size());
    return place;
}

} // namespace

Navigation::Navigation(Session &session, ReadingPane &pane, QStackedWidget &centre, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
    , m_centre(centre)
{
    connect(&session, &Session::opened, this, &Navigation::showArticle);
    connect(&session, &Session::firstPartRead, this, &Navigation::showFirstPart);
    // Later: it is said of an opening that has ended well, too, before the article comes.
    connect(&session, &Session::openingChanged, this, &Navigation::forgetArrival, Qt::QueuedConnection);
    connect(&session, &Session::replaced, this, &Navigation::followText);
    connect(&session, &Session::changed, this, &Navigation::followArticle);
    connect(pane.view(), &DocumentView::jumped, this, &Navigation::keepJump);
}

void Navigation::setPages(Pages *pages)
{
    m_pages = pages;
    const auto place = m_history.current();
    if (place && place->kind != Place::Kind::Article)
        show(*place);
}

void Navigation::go(const Place &place)
{
    if (place.kind == Place::Kind::Article && !isOnPage(place.article)) {
        awaited(place.article).line = place.at;
        m_session.openArticle(place.article); // arrives in showArticle()
        return;
    }
    leave();
    m_history.visit(place);
    show(place);
}

void Navigation::show(const Place &place)
{
    if (place.kind == Place::Kind::Article) {
        if (isOnPage(place.article)) {
            showPage();
            if (place.at)
                m_pane.view()->goToPlace(*place.at);
        } else {
            awaited(place.article).line = place.at;
            m_session.openArticle(place.article);
            return;
        }
    } else if (m_pages) {
        m_pane.savePlace();
        m_pages->setTypeChoice(m_pane.view()->typeChoice());
        m_centre.setCurrentWidget(m_pages);
        m_pages->show(place, m_isActive);
    }
    Q_EMIT moved();
}

void Navigation::showArticle(const OpenArticlePtr &article)
{
    leave();
    m_pane.setArticle(article);
    m_history.visit({.kind = Place::Kind::Article, .article = article->article.id});
    showPage();
    if (m_arrival.article == article->article.id) {
        const Arrival arrival = std::exchange(m_arrival, {});
        if (arrival.line)
            m_pane.view()->goToPlace(*arrival.line);
        arrive(arrival.highlight);
        if (arrival.find)
            arriveAt(arrival.find);
    }
    Q_EMIT moved();
}

/// To be told where; the one that was awaited before is not any more.
Navigation::Arrival &Navigation::awaited(const ArticleId &article)
{
    m_arrival = {};
    m_arrival.article = article;
    return m_arrival;
}

/// Nothing is being opened any more: what was awaited does not come, because its opening failed, was stopped or took
/// longer than a later one.
void Navigation::forgetArrival()
{
    if (!m_session.isOpening())
        m_arrival = {};
}

/// Read anew elsewhere: nobody asked for it here, so that nothing but the text changes.
void Navigation::followText(const OpenArticlePtr &before, const OpenArticlePtr &now)
{
    if (m_pane.article() != before)
        return;
    const ReadingPlace place = withSameWords(before->document->text(), now->document->text(),
                                             m_pane.view()->readingPlace());
    m_pane.setArticle(now);
    m_pane.view()->goToPlace(place);
    Q_EMIT moved();
}

void Navigation::showPage()
{
    m_centre.setCurrentWidget(&m_pane);
    if (m_isActive)
        m_pane.view()->setFocus(Qt::OtherFocusReason);
}

/// Of an article that is on its way, or after all is not.
void Navigation::showFirstPart(const DocumentPtr &part)
{
    if (part) {
        leave();
        m_pane.showFirstPart(part);
        showPage();
    } else if (m_pane.showsFirstPart()) {
        m_pane.setArticle(nullptr);
        if (const auto before = m_history.current())
            show(*before);
    }
    Q_EMIT moved();
}

void Navigation::arrive(const HighlightId &highlight)
{
    const HighlightSet *set = m_pane.view()->highlights();
    const PlacedHighlight *placed = set && !highlight.isNull() ? set->find(highlight) : nullptr;
    if (!placed && !highlight.isNull())
        Q_EMIT highlightMissed();
    if (!placed)
        return;
    m_pane.view()->setCurrentHighlight(highlight);
    m_pane.view()->goToRange(placed->isOrphan() ? TextRange{placed->keptAt, placed->keptAt} : placed->ranges.front(),
                             true);
}

void Navigation::jump(const ArticleId &article, const HighlightId &highlight)
{
    if (isOnPage(article)) {
        go({.kind = Place::Kind::Article, .article = article});
        arrive(highlight);
        return;
    }
    awaited(article).highlight = highlight;
    m_session.openArticle(article);
}

void Navigation::jumpTo(const ArticleId &article, const FindPlace &find)
{
    if (isOnPage(article)) {
        go({.kind = Place::Kind::Article, .article = article});
        arriveAt(find);
        return;
    }
    awaited(article).find = find;
    m_session.openArticle(article);
}

void Navigation::arriveAt(const FindPlace &find)
{
    const OpenArticlePtr &article = m_pane.article();
    const auto place = article ? find(*article) : std::nullopt;
    if (place)
        m_pane.view()->goToRange(*place, true);
}

void Navigation::goTo(const SidebarRow &row)
{
    switch (row.kind) {
    case SidebarKind::Head: return;
    case SidebarKind::State: go({.kind = Place::Kind::Shelf, .state = row.state}); return;
    case SidebarKind::Highlights: go({.kind = Place::Kind::Highlights}); return;
    case SidebarKind::Collection:
    case SidebarKind::Search: go({.kind = Place::Kind::Collection, .collection = row.collection}); return;
    case SidebarKind::Theme: go({.kind = Place::Kind::Highlights, .theme = row.theme}); return;
    case SidebarKind::Status: go({.kind = Place::Kind::Claims, .status = row.status}); return;
    }
}

/// Back leads to where the reader was before, forward to where they are now.
void Navigation::keepJump(const ReadingPlace &from)
{
    const auto here = m_history.current();
    if (!isReading() || !here || here->kind != Place::Kind::Article || !isOnPage(here->article))
        return;
    m_history.leaveFrom(from);
    Place to = *here;
    to.at = m_pane.view()->readingPlace();
    m_history.visit(to);
    Q_EMIT moved();
}

void Navigation::leave()
{
    const auto here = m_history.current();
    if (isReading() && here && here->kind == Place::Kind::Article && isOnPage(here->article))
        m_history.leaveFrom(m_pane.view()->readingPlace());
}

void Navigation::goBack()
{
    leave();
    if (const auto place = m_history.back())
        show(*place);
}

void Navigation::goForward()
{
    leave();
    if (const auto place = m_history.forward())
        show(*place);
}

void Navigation::goToShelf()
{
    const Place shelf = m_history.lastList().value_or(Place{.kind = Place::Kind::Shelf, .state = ReadingState::Inbox});
    go(shelf);
}

void Navigation::followArticle(const Change &change)
{
    for (const Record &record : change.records) {
        const bool isShown = m_pane.article() && record.table == Table::Articles
            && record.id == m_pane.article()->article.id.text && !record.after.isEmpty();
        if (!isShown)
            continue;
        m_pane.article()->article = articleFromRow(record.after);
        if (isReading() && m_pane.article()->article.isDeleted())
            goToShelf();
        Q_EMIT moved();
    }
}

/// In its newest text: a place of the history is an article, not one of its older versions.
bool Navigation::isOnPage(const ArticleId &article) const
{
    return m_pane.article() && m_pane.article()->article.id == article && !m_pane.article()->olderVersion;
}

bool Navigation::isReading() const
{
    return m_centre.currentWidget() == &m_pane;
}

QString Navigation::shelfName() const
{
    if (isReading() && m_pane.article())
        return label(m_pane.article()->article.state);
    const auto place = m_history.current();
    if (place && place->kind == Place::Kind::Claim)
        return tr("Claims");
    return m_pages ? m_pages->heading() : QString();
}

QString Navigation::title() const
{
    const auto place = m_history.current();
    if (!isReading())
        return m_pages && place && place->kind == Place::Kind::Claim ? m_pages->heading() : QString();
    return m_pane.article() ? m_pane.article()->article.title : QString();
}

std::optional<SidebarRow> Navigation::sidebarRow() const
{
    if (isReading() && m_pane.article())
        return SidebarRow{.kind = SidebarKind::State, .state = m_pane.article()->article.state};
    const auto place = m_history.current();
    if (!place)
        return std::nullopt;
    switch (place->kind) {
    case Place::Kind::Shelf:
        return SidebarRow{.kind = SidebarKind::State, .state = place->state.value_or(ReadingState::Inbox)};
    case Place::Kind::Highlights:
        return place->theme.isNull() ? SidebarRow{.kind = SidebarKind::Highlights}
                                     : SidebarRow{.kind = SidebarKind::Theme, .theme = place->theme};
    case Place::Kind::Theme:
    case Place::Kind::Matches:
    case Place::Kind::Split: return SidebarRow{.kind = SidebarKind::Theme, .theme = place->theme};
    case Place::Kind::Claims:
        return place->status ? std::optional(SidebarRow{.kind = SidebarKind::Status, .status = *place->status})
                             : std::nullopt;
    case Place::Kind::Collection:
        return SidebarRow{.kind = place->collection.isSearch() ? SidebarKind::Search : SidebarKind::Collection,
                          .collection = place->collection};
    default: return std::nullopt;
    }
}

} // namespace florilegium
