// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sidebarrows.h"
#include "session/openarticle.h"
#include "window/history.h"

#include <QObject>

#include <functional>

class QStackedWidget;

namespace florilegium {

class Messages;
class Pages;
class ReadingPane;
class Session;

/// Where the reader is and how to go elsewhere: keeps the history, and shows the page or the list of a place.
class Navigation : public QObject
{
    Q_OBJECT
public:
    Navigation(Session &session, ReadingPane &pane, QStackedWidget &centre, QObject *parent = nullptr);

    /// The lists (borrowed), once they are made. A place that was asked for before is shown now.
    void setPages(Pages *pages);
    /// Only on the active side of the window does what is shown take the focus.
    void setActive(bool active) { m_isActive = active; }
    void go(const Place &place);
    void goTo(const SidebarRow &row);
    /// To a passage of an article, opening it when need be.
    void jump(const ArticleId &article, const HighlightId &highlight);
    /// Finds a passage in the text as it is shown; absent: it is not there.
    using FindPlace = std::function<std::optional<TextRange>(const OpenArticle &article)>;
    /// To a passage that is perhaps no highlight, opening its article when need be.
    void jumpTo(const ArticleId &article, const FindPlace &find);
    /// The passage to arrive at when this article, which is about to be opened, has come.
    void expect(const ArticleId &article, const HighlightId &highlight) { awaited(article).highlight = highlight; }
    void goBack();
    void goForward();
    /// Back to the list that was seen last.
    void goToShelf();

    [[nodiscard]] const History &history() const { return m_history; }
    [[nodiscard]] std::optional<Place> place() const { return m_history.current(); }
    /// What the breadcrumb says: the list, and the title (empty on a list).
    [[nodiscard]] QString shelfName() const;
    [[nodiscard]] QString title() const;
    /// The row of the sidebar that stands for the place, if one does.
    [[nodiscard]] std::optional<SidebarRow> sidebarRow() const;
    [[nodiscard]] bool isReading() const;

Q_SIGNALS:
    void moved();
    /// The article has not the highlight that was to be arrived at.
    void highlightMissed();

private:
    /// Where to arrive in an article that is being opened, and in no other one that comes: a passage, or a place that
    /// is found in its text, or a line.
    struct Arrival
    {
        ArticleId article; ///< null: none is awaited
        HighlightId highlight;
        FindPlace find;
        std::optional<ReadingPlace> line;
    };

    void show(const Place &place);
    void showArticle(const OpenArticlePtr &article);
    void showFirstPart(const DocumentPtr &part);
    void followText(const OpenArticlePtr &before, const OpenArticlePtr &now);
    void showPage();
    Arrival &awaited(const ArticleId &article);
    void forgetArrival();
    void arrive(const HighlightId &highlight);
    void arriveAt(const FindPlace &find);
    void keepJump(const ReadingPlace &from);
    void leave();
    [[nodiscard]] bool isOnPage(const ArticleId &article) const;
    void followArticle(const Change &change);

    Session &m_session;
    ReadingPane &m_pane;
    QStackedWidget &m_centre;
    Pages *m_pages = nullptr;
    bool m_isActive = true;
    History m_history;
    Arrival m_arrival;
};

} // namespace florilegium
