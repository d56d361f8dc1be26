// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/workbench.h"

#include "bench/meter.h"
#include "models/sidebarmodel.h"
#include "panels/articlepage.h"
#include "panels/binpage.h"
#include "panels/claimpage.h"
#include "panels/duplicatepage.h"
#include "panels/highlightpage.h"
#include "panels/ledgerpage.h"
#include "panels/palettepopup.h"
#include "panels/searchpopup.h"
#include "panels/sidebar.h"
#include "panels/themepage.h"
#include "patience.h"
#include "session/session.h"
#include "window/actions.h"
#include "window/navigation.h"
#include "window/pages.h"
#include "window/readingpane.h"
#include "window/searchfield.h"
#include "window/topbar.h"

#include <QApplication>
#include <QListView>
#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int look = 1; // ms
constexpr int typingPause = 120; // ms, of the search

bool hasRows(const ListPage &page)
{
    return page.rows()->model() && page.rows()->model()->rowCount() > 0;
}

/// Letters into the field that has the focus.
void type(QWidget *field, const QString &letters)
{
    QTest::keyClicks(field, letters);
}

} // namespace

Workbench::Workbench(MainWindow &window, Session &session)
    : m_window(window)
    , m_session(session)
{
}

bool Workbench::runUntil(const std::function<bool()> &isSo)
{
    QElapsedTimer timer;
    timer.start();
    QTimer ticks; // with a time of its own, processEvents() would not sleep, and that would count as work
    ticks.setTimerType(Qt::PreciseTimer);
    ticks.start(look);
    while (!isSo()) {
        if (timer.elapsed() > patience)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

Opening Workbench::open(const WorkbenchView &view, int after)
{
    Opening opening;
    LoopProbe probe;
    probe.start();
    QElapsedTimer timer;
    timer.start();
    const double before = bench::threadTime();
    view.open();
    opening.opened = runUntil(view.isOpen);
    QCoreApplication::processEvents(); // painted
    opening.time = double(timer.nsecsElapsed()) / 1e6;
    opening.cost = bench::threadTime() - before;
    timer.start();
    runUntil([&timer, after] { return timer.elapsed() >= after; });
    probe.stop();
    opening.gaps = probe.gaps();
    opening.busy = probe.busy();
    return opening;
}

QList<WorkbenchView> Workbench::views()
{
    QList<WorkbenchView> views;
    addShelves(views);
    addPassages(views);
    addClaims(views);
    addThemes(views);
    addBin(views);
    addFinding(views);
    return views;
}

void Workbench::add(QList<WorkbenchView> &views, const QString &name, const Place &place, std::function<bool()> isOpen)
{
    views.append(
        {.name = name, .open = [this, place] { m_window.navigation().go(place); }, .isOpen = std::move(isOpen)});
}

void Workbench::addShelves(QList<WorkbenchView> &views)
{
    const auto areRowsThere = [this] {
        const ArticlePage *page = m_window.pages()->shownArticles();
        return page && hasRows(*page);
    };
    const auto showAs = [this](bool table) {
        m_window.pages()->setShelfView({.table = table, .sort = ArticleColumn::Title});
        m_window.navigation().go({.kind = Place::Kind::Shelf});
    };
    views.append({.name = u"articles as a list"_s, .open = [showAs] { showAs(false); }, .isOpen = areRowsThere});
    views.append({.name = u"articles as a table"_s, .open = [showAs] { showAs(true); }, .isOpen = areRowsThere});
    views.append({.name = u"articles grouped by month"_s,
                  .open =
                      [this] {
                          m_window.pages()->setShelfView(
                              {.table = true, .grouping = ArticleGrouping::Month, .sort = ArticleColumn::Title});
                          m_window.navigation().go({.kind = Place::Kind::Shelf});
                      },
                  .isOpen = areRowsThere});
    add(views, u"inbox"_s, {.kind = Place::Kind::Shelf, .state = ReadingState::Inbox}, areRowsThere);
    const auto rows = m_session.library().queries().articles({}, 0, 1);
    if (!rows || rows->isEmpty())
        return;
    const ArticleId article = rows->front().article.id;
    add(views, u"an article"_s, {.kind = Place::Kind::Article, .article = article}, [this, article] {
        return m_window.navigation().isReading() && m_window.pane().article()
            && m_window.pane().article()->article.id == article && m_window.pane().view()->document();
    });
}

void Workbench::addPassages(QList<WorkbenchView> &views)
{
    add(views, u"highlights"_s, {.kind = Place::Kind::Highlights}, [this] {
        const HighlightPage *page = m_window.pages()->findChild<HighlightPage *>();
        return page && page->isVisible() && m_window.pages()->highlights()->model().isLoaded();
    });
}

void Workbench::addClaims(QList<WorkbenchView> &views)
{
    add(views, u"ledger"_s, {.kind = Place::Kind::Claims}, [this] {
        const LedgerPage *page = m_window.pages()->shownLedger();
        return page && hasRows(*page);
    });
    add(views, u"disputed claims"_s, {.kind = Place::Kind::Claims, .status = Status::Disputed}, [this] {
        LedgerPage *page = m_window.pages()->shownLedger();
        return page && page->filter().statuses == QList{Status::Disputed} && page->model().isIdle();
    });
    ClaimId claim;
    qsizetype most = 0;
    for (const Claim &each : m_session.claims().all()) {
        const qsizetype passages = m_session.claims().evidenceOf(each.id).size();
        if (passages > most) {
            most = passages;
            claim = each.id;
        }
    }
    add(views, u"a claim's page"_s, {.kind = Place::Kind::Claim, .claim = claim}, [this, claim] {
        const ClaimPage *page = m_window.pages()->shownClaim();
        return page && page->claim() == claim && page->isIdle();
    });
}

void Workbench::addThemes(QList<WorkbenchView> &views)
{
    const auto counts = m_session.library().queries().counts();
    QList<std::pair<int, ThemeId>> themes;
    for (const Theme &theme : m_session.themes().all())
        themes.append({counts ? counts->themes.value(theme.id) : 0, theme.id});
    std::ranges::sort(themes, std::ranges::greater());
    if (themes.isEmpty())
        return;
    const auto isShown = [this](const ThemeId &theme) {
        return [this, theme] {
            ThemePage *page = m_window.pages()->findChild<ThemePage *>();
            return page && page->isVisible() && page->theme() == theme && page->model().isLoaded();
        };
    };
    const ThemeId largest = themes.front().second;
    const ThemeId usual = themes[themes.size() / 2].second;
    add(views, u"the page of the largest theme"_s, {.kind = Place::Kind::Theme, .theme = largest}, isShown(largest));
    add(views, u"the page of a usual theme"_s, {.kind = Place::Kind::Theme, .theme = usual}, isShown(usual));
    auto *model = m_window.findChild<SidebarModel *>();
    for (const bool folded : {true, false}) {
        views.append({.name = folded ? u"themes folded in the sidebar"_s : u"themes unfolded in the sidebar"_s,
                      .open =
                          [this, model, folded] {
                              for (const Theme &theme : m_session.themes().children({}))
                                  model->setCollapsed(theme.id, folded);
                          },
                      .isOpen = [] { return true; }});
    }
    views.append({.name = u"a theme renamed, seen in the sidebar"_s,
                  .open =
                      [this, usual] {
                          Theme theme = *m_session.themes().find(usual);
                          const Theme before = theme;
                          theme.name = theme.name.endsWith(u'x') ? theme.name.chopped(1) : theme.name + u'x';
                          m_session.perform({u"theme.rename"_s, {record(before, theme)}});
                      },
                  .isOpen = [this] { return m_session.unsaved() == 0; }});
}

void Workbench::addBin(QList<WorkbenchView> &views)
{
    add(views, u"articles in the bin"_s, {.kind = Place::Kind::Bin}, [this] {
        ArticlePage *page = m_window.pages()->shownArticles();
        return page && page->isBin() && page->model().isIdle();
    });
    add(views, u"highlights in the bin"_s, {.kind = Place::Kind::BinHighlights}, [this] {
        HighlightPage *page = m_window.pages()->findChild<HighlightPage *>();
        return page && page->isVisible() && page->isBin() && page->model().isLoaded();
    });
    add(views, u"other things in the bin"_s, {.kind = Place::Kind::BinOthers}, [this] {
        const BinPage *page = m_window.pages()->findChild<BinPage *>();
        return page && page->isVisible();
    });
    add(views, u"duplicates"_s, {.kind = Place::Kind::Duplicates}, [this] {
        DuplicatePage *page = m_window.pages()->shownDuplicates();
        return page && page->model().isLoaded();
    });
}

void Workbench::addFinding(QList<WorkbenchView> &views)
{
    SearchField *field = m_window.bar()->search();
    const auto begin = [this, field](ActionId id, const QString &letters) {
        field->clear();
        m_window.actions().action(id)->trigger();
        type(field, letters);
    };
    const auto search = m_window.findChild<SearchPopup *>();
    const auto palette = m_window.findChild<PalettePopup *>();
    for (const QString &letters : {u"th"_s, u"theme:e"_s, u"status:disputed e"_s}) {
        views.append({.name = u"search for “%1”"_s.arg(letters),
                      .open = [begin, letters] { begin(ActionId::Search, letters); },
                      .isOpen =
                          [search] {
                              return search->isVisible() && search->results().rowCount() > 0
                                  && !search->results().isSearching();
                          },
                      .waits = typingPause});
    }
    views.append({.name = u"the palette"_s,
                  .open = [begin] { begin(ActionId::Palette, {}); },
                  .isOpen = [palette] { return palette->isVisible(); }});
    views.append({.name = u"the palette, three letters"_s,
                  .open = [begin] { begin(ActionId::Palette, u"ent"_s); },
                  .isOpen =
                      [palette] {
                          return palette->isVisible() && palette->model().rowCount() > 0
                              && !palette->model().isAsking();
                      }});
    views.append({.name = u"back to the articles"_s,
                  .open =
                      [this, field] {
                          field->clear();
                          m_window.setFocus();
                          m_window.navigation().go({.kind = Place::Kind::Shelf});
                      },
                  .isOpen = [this] { return m_window.pages()->shownArticles() != nullptr; }});
}

} // namespace florilegium::testing
