// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window builds after its first frame.

#include "window/mainwindow.h"

#include "annotate/bulkedits.h"
#include "dialogs/keysheet.h"
#include "library/hitplace.h"
#include "models/sidebarmodel.h"
#include "panels/coloureditor.h"
#include "panels/sidebar.h"
#include "session/session.h"
#include "window/actions.h"
#include "window/annotating.h"
#include "window/breadcrumb.h"
#include "window/collecting.h"
#include "window/conductor.h"
#include "window/errortext.h"
#include "window/finding.h"
#include "window/gatherer.h"
#include "window/looking.h"
#include "window/menus.h"
#include "window/messages.h"
#include "window/navigation.h"
#include "window/opener.h"
#include "window/pages.h"
#include "window/readingpane.h"
#include "window/searchfield.h"
#include "window/sidebargrip.h"
#include "window/statusline.h"
#include "window/theming.h"
#include "window/topbar.h"

#include <QApplication>
#include <QMenu>
#include <QToolButton>

namespace florilegium {

namespace {

QList<KeyLine> keyLines()
{
    QList<KeyLine> lines;
    std::optional<MenuPlace> place;
    for (const ActionRow &row : actionTable()) {
        if (shownKey(row.id).isEmpty())
            continue;
        if (place != row.place)
            lines.append({menuTitle(row.place).remove(u'&'), {}});
        place = row.place;
        lines.append({plainText(row.id), shownKey(row.id)});
    }
    return lines;
}

/// To the passage that a hit's snippet is of.
void jumpToHit(Navigation &navigation, const ArticleId &article, const QString &snippet)
{
    navigation.jumpTo(article,
                      [snippet](const OpenArticle &open) { return placeOfHit(snippet, open.document->text()); });
}

} // namespace

void MainWindow::fill()
{
    if (isFilled())
        return;
    m_actions->setInk(looking().palette().soft);
    m_actions->install(this, pane().view());
    m_menu = makeMainMenu(*m_actions, this);
    m_bar->fill(*m_actions, m_menu);
    m_status->fill();
    m_gatherer->attach(*m_status);
    m_side->annotating().nameColours(*m_actions);
    fillSidebar();
    fillFinding();
    fillSide(*m_side);
    m_side->setActive(true);
    connectShared();
    m_session.loadSets();
    setLook(looking().palette());
    place();
    followSide();
    Q_EMIT filled();
}

void MainWindow::fillSidebar()
{
    m_sidebarModel = new SidebarModel(m_session.library(), m_session.themes(), this);
    m_sidebar = new Sidebar(*m_sidebarModel, this);
    m_grip = new SidebarGrip(this);
    connect(this, &MainWindow::lookChanged, m_sidebar, &Sidebar::setLook);
    connect(m_sidebar, &Sidebar::chosen, this, [this](const SidebarRow &row) {
        navigation().goTo(row);
        if (m_frame.overlay)
            setSidebarShown(false);
    });
    connect(m_sidebar, &Sidebar::renameWanted, this, [this](const Collection &collection, const QString &name) {
        m_side->collecting().rename(collection, name);
    });
    connect(m_sidebar, &Sidebar::deleteWanted, this,
            [this](const Collection &collection) { m_side->collecting().remove(collection); });
    connect(m_sidebar, &Sidebar::putWanted, this,
            [this](const Collection &collection, const QList<ArticleId> &articles) {
                m_side->collecting().put(collection.id, articles, true);
            });
    connectThemes();
    connect(m_sidebar, &Sidebar::binChosen, this, [this] { navigation().go({.kind = Place::Kind::Bin}); });
    const auto setWidth = [this](int width) {
        m_settings.sidebarWidth = std::clamp(width, narrowestSidebar, widestSidebar);
        place();
    };
    connect(m_grip, &SidebarGrip::dragged, this, setWidth);
    connect(m_grip, &SidebarGrip::standardWanted, this, [setWidth] { setWidth(WindowSettings().sidebarWidth); });
}

/// What the sidebar wants of themes is done by the active side.
void MainWindow::connectThemes()
{
    connect(m_sidebarModel, &SidebarModel::renameWanted, this,
            [this](const ThemeId &theme, const QString &name) { theming().rename(theme, name); });
    connect(m_sidebarModel, &SidebarModel::moveWanted, this,
            [this](const ThemeId &theme, const ThemePlace &place) { theming().moveTo(theme, place); });
    connect(m_sidebar, &Sidebar::themeDeleteWanted, this, [this] { theming().askAndDelete(); });
    connect(m_sidebar, &Sidebar::themeMenuWanted, this, [this](const QPoint &place) { theming().openMenu(place); });
    connect(m_sidebar, &Sidebar::themeOpened, this, [this](const ThemeId &theme) { theming().open(theme); });
}

void MainWindow::fillFinding()
{
    m_finding = new Finding(m_session.library(), *m_bar->search(), *m_actions, *this);
    m_finding->setRecent(m_settings.commands);
    m_finding->setByRelevance(m_settings.searchByRelevance);
    connect(this, &MainWindow::lookChanged, m_finding, &Finding::setLook);
    connect(m_finding, &Finding::addressWanted, this,
            [this](const QUrl &url) { opener().open(QStringList{url.toString()}); });
    connect(m_finding, &Finding::focusWanted, this, [this] { m_side->takeFocus(); });
    connect(m_finding, &Finding::besideWanted, this, &MainWindow::openBeside);
    connect(m_finding, &Finding::articleWanted, this,
            [this](const ArticleId &article, const HighlightId &highlight) { navigation().jump(article, highlight); });
    connect(m_finding, &Finding::passageWanted, this,
            [this](const ArticleId &article, const QString &snippet) { jumpToHit(navigation(), article, snippet); });
    connect(m_finding, &Finding::passageWantedBeside, this, [this](const ArticleId &article, const QString &snippet) {
        goBeside();
        jumpToHit(navigation(), article, snippet);
    });
    connect(m_finding, &Finding::themeWanted, this, [this](const ThemeId &id) { theming().open(id); });
    connect(m_finding, &Finding::claimWanted, this,
            [this](const ClaimId &id) { navigation().go({.kind = Place::Kind::Claim, .claim = id}); });
}

void MainWindow::openColours()
{
    if (!m_colours) {
        m_colours = new ColourEditor(m_session.themes(), this);
        m_colours->setColours(looking().palette());
        connect(this, &MainWindow::lookChanged, m_colours, &ColourEditor::setColours);
        connect(m_colours, &ColourEditor::wanted, this, [this](const QList<Colour> &colours) {
            m_session.perform(changeColours(m_session.themes().colours(), colours));
        });
    }
    m_colours->openFor(m_frame.centre);
}

/// What is of the window and not of one of its sides.
void MainWindow::connectShared()
{
    // What a note said of the reader's last change is no longer so after the next one.
    connect(&m_session, &Session::undoChanged, m_messages, &Messages::dropNote);
    connect(&m_session, &Session::saveFailed, this,
            [this](const Change &, const Error &error) { m_messages->problem(sentence(error, tr("the library"))); });
    connect(m_bar->breadcrumb(), &Breadcrumb::shelfChosen, this, [this] { navigation().goToShelf(); });
    connect(m_gatherer, &Gatherer::articleChosen, this,
            [this](const ArticleId &id) { m_side->session().openArticle(id); });
}

void MainWindow::fillSide(ReadingSide &side)
{
    Q_EMIT sideAdded(&side);
    const WindowSettings now = settings(); // of the side that is active, or as it was kept
    side.fill(*m_status, *m_sidebarModel, *m_sidebar, looking().palette());
    side.pages()->setShelfView(now.shelf);
    side.pages()->setLedgerView(now.ledger);
    side.pages()->setHighlightView(now.highlights);
    connect(&side.collecting(), &Collecting::nameWanted, this, [this](const CollectionId &id) {
        setSidebarShown(true);
        m_sidebar->nameSoon(id);
    });
    connect(m_sidebarModel, &SidebarModel::countsChanged, side.pages(),
            [this, &side] { side.pages()->followCollections(m_sidebarModel->collections()); });
    connect(side.pages(), &Pages::headingChanged, this, [this, &side] {
        if (&side == m_side)
            showPlace();
    });
    connect(side.pages(), &Pages::besideWanted, this, &MainWindow::openBeside);
    connect(side.pages(), &Pages::passageWantedBeside, this, &MainWindow::openPassageBeside);
    connectConductor(side.conductor());
    connect(&side.navigation(), &Navigation::moved, this, [this, &side] {
        if (&side == m_side)
            showPlace();
    });
}

void MainWindow::connectConductor(Conductor &conductor)
{
    connect(&conductor, &Conductor::paletteWanted, m_finding, &Finding::openPalette);
    connect(&conductor, &Conductor::searchOrderToggled, m_finding,
            [this] { m_finding->setByRelevance(!m_finding->isByRelevance()); });
    connect(&conductor, &Conductor::searchWanted, m_finding, &Finding::openSearch);
    connect(&conductor, &Conductor::splitWanted, this, [this] { setSplit(!isSplit()); });
    connect(&conductor, &Conductor::otherPaneWanted, this, [this] { setActive(otherSide()); });
    connect(&conductor, &Conductor::sidebarToggled, this, [this] { setSidebarShown(m_frame.sidebar.isEmpty()); });
    connect(&conductor, &Conductor::typeWanted, this, [this] { looking().openPopup(m_bar->typeButton()); });
    connect(&conductor, &Conductor::coloursWanted, this, &MainWindow::openColours);
    connect(&conductor, &Conductor::newWindowWanted, this, &MainWindow::newWindowWanted);
    connect(&conductor, &Conductor::closeWanted, this, &QWidget::close);
    connect(&conductor, &Conductor::quitWanted, qApp, &QApplication::closeAllWindows);
    connect(&conductor, &Conductor::fullScreenToggled, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    connect(&conductor, &Conductor::keysWanted, this, [this] { (new KeySheet(keyLines(), this))->open(); });
    connect(&conductor, &Conductor::aboutWanted, this, [this] {
        m_messages->note(tr("Florilegium %1: a reader's own book of passages. Free software under the GNU General "
                            "Public License, version 3 or later. It talks to no one.")
                             .arg(QCoreApplication::applicationVersion()));
    });
}

void MainWindow::showPlace()
{
    const Navigation &navigation = m_side->navigation();
    if (navigation.isReading() && pane().article())
        m_finding->noteUse(pane().article()->article.id);
    m_bar->breadcrumb()->setPlace(navigation.shelfName(), navigation.title());
    m_sidebar->setCurrent(navigation.sidebarRow());
    const auto place = navigation.place();
    m_sidebar->setBinCurrent(place
                             && (place->kind == Place::Kind::Bin || place->kind == Place::Kind::BinHighlights
                                 || place->kind == Place::Kind::BinOthers));
    setWindowTitle(navigation.title().isEmpty() ? tr("Florilegium")
                                                : tr("%1 – Florilegium", "window title").arg(navigation.title()));
}

} // namespace florilegium
