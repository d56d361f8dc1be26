// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window builds after its first frame.

#include "window/mainwindow.h"

#include "dialogs/keysheet.h"
#include "models/sidebarmodel.h"
#include "panels/claimpage.h"
#include "panels/searchpopup.h"
#include "panels/sidebar.h"
#include "session/session.h"
#include "view/marginnotes.h"
#include "window/actions.h"
#include "window/annotating.h"
#include "window/breadcrumb.h"
#include "window/conductor.h"
#include "window/errortext.h"
#include "window/exporting.h"
#include "window/gatherer.h"
#include "window/looking.h"
#include "window/menus.h"
#include "window/messages.h"
#include "window/navigation.h"
#include "window/opener.h"
#include "window/pagechoices.h"
#include "window/pages.h"
#include "window/pictureloading.h"
#include "window/printing.h"
#include "window/readingpane.h"
#include "window/reviewing.h"
#include "window/searchfield.h"
#include "window/sidebargrip.h"
#include "window/statuskeeper.h"
#include "window/statusline.h"
#include "window/theming.h"
#include "window/topbar.h"
#include "window/versionmenu.h"

#include <QMenu>
#include <QStackedWidget>
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

QList<QAction *> commands(Actions &actions)
{
    QList<QAction *> list;
    for (const ActionRow &row : actionTable()) {
        if (row.id != ActionId::Search)
            list.append(actions.action(row.id));
    }
    return list;
}

} // namespace

void MainWindow::fill()
{
    if (isFilled())
        return;
    m_actions->setInk(m_looking->palette().soft);
    m_actions->install(this, m_pane->view());
    m_menu = makeMainMenu(*m_actions, this);
    m_bar->fill(*m_actions, m_menu);
    m_status->fill();
    new StatusKeeper(m_session, *m_pane, *m_navigation, *m_status, this);
    m_annotating->nameColours(*m_actions);
    m_pane->fill(*m_actions);
    m_annotating->attach();
    m_reviewing->attach(*m_actions);
    m_choices->attach(*m_actions);
    m_gatherer->attach(*m_status);
    m_pictures->attach(*m_status);
    m_versions = new VersionMenu(m_session, *m_pane, *m_menu->findChild<QMenu *>(versionsMenuName), this);
    m_looking->attach(*m_actions);
    fillSidebar();
    fillCentre();
    m_theming->attach(*m_actions, *m_sidebarModel, *m_sidebar, *m_pages);
    connectConductor();
    m_session.loadSets();
    setLook(m_looking->palette());
    place();
    showPlace();
    Q_EMIT filled();
}

void MainWindow::fillSidebar()
{
    m_sidebarModel = new SidebarModel(m_session.library(), m_session.themes(), this);
    m_sidebar = new Sidebar(*m_sidebarModel, this);
    m_grip = new SidebarGrip(this);
    connect(this, &MainWindow::lookChanged, m_sidebar, &Sidebar::setLook);
    connect(m_sidebar, &Sidebar::chosen, this, [this](const SidebarRow &row) {
        m_navigation->goTo(row);
        if (m_frame.overlay)
            setSidebarShown(false);
    });
    connect(m_sidebar, &Sidebar::binChosen, this, [this] { m_navigation->go({.kind = Place::Kind::Bin}); });
    const auto setWidth = [this](int width) {
        m_settings.sidebarWidth = std::clamp(width, narrowestSidebar, widestSidebar);
        place();
    };
    connect(m_grip, &SidebarGrip::dragged, this, setWidth);
    connect(m_grip, &SidebarGrip::standardWanted, this, [setWidth] { setWidth(WindowSettings().sidebarWidth); });
}

void MainWindow::fillCentre()
{
    m_pages = new Pages(m_session, m_centre);
    m_pages->setLook(m_looking->palette());
    m_pages->setLeftInset(m_frame.leftInset);
    m_centre->addWidget(m_pages);
    connect(this, &MainWindow::lookChanged, m_pages, &Pages::setLook);
    connect(m_pages, &Pages::articleChosen, &m_session, &Session::openArticle);
    connect(m_pages, &Pages::jumpWanted, m_navigation, &Navigation::jump);
    connect(m_pages, &Pages::placeWanted, m_navigation, &Navigation::go);
    connect(m_pages, &Pages::failed, this,
            [this](const Error &error) { m_messages->problem(sentence(error, tr("the library"))); });
    m_pages->setHyphenators(m_pane->view()->hyphenators());
    connect(m_pane->view(), &DocumentView::typeChoiceChanged, m_pages, &Pages::setTypeChoice);
    m_conductor->setPages(m_pages);
    m_navigation->setPages(m_pages);
    m_search = new SearchPopup(m_session.library(), m_bar->search(), this);
    m_search->setActions(commands(*m_actions));
    connect(this, &MainWindow::lookChanged, m_search, &SearchPopup::setLook);
    connect(m_search, &SearchPopup::addressChosen, m_opener, &Opener::openAddress);
    connect(m_search, &SearchPopup::left, this, [this] { m_centre->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(m_search, &SearchPopup::hitChosen, this, [this](const SearchHit &hit) {
        if (hit.kind != HitKind::Claim) {
            m_navigation->jump(hit.article, hit.highlight);
            return;
        }
        m_navigation->go({.kind = Place::Kind::Claims});
        m_pages->claims()->showClaim(hit.claim);
    });
}

void MainWindow::connectConductor()
{
    connect(m_conductor, &Conductor::searchWanted, this, [this] {
        m_bar->search()->setFocus(Qt::ShortcutFocusReason);
        m_bar->search()->selectAll();
    });
    connect(m_conductor, &Conductor::exportWanted, m_exporting, &Exporting::askAndExport);
    connect(m_conductor, &Conductor::pdfWanted, m_printing, &Printing::askAndSave);
    connect(m_conductor, &Conductor::printWanted, m_printing, &Printing::askAndPrint);
    connect(m_conductor, &Conductor::copyMarkdownWanted, m_exporting, &Exporting::copyHighlight);
    // What a note said of the reader's last change is no longer so after the next one.
    connect(&m_session, &Session::undoChanged, m_messages, &Messages::dropNote);
    connect(m_conductor, &Conductor::sidebarToggled, this, [this] { setSidebarShown(m_frame.sidebar.isEmpty()); });
    connect(m_conductor, &Conductor::typeWanted, this, [this] { m_looking->openPopup(m_bar->typeButton()); });
    connect(m_conductor, &Conductor::closeWanted, this, &QWidget::close);
    connect(m_conductor, &Conductor::fullScreenToggled, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    connect(m_conductor, &Conductor::keysWanted, this, [this] { (new KeySheet(keyLines(), this))->open(); });
    connect(m_conductor, &Conductor::aboutWanted, this, [this] {
        m_messages->note(tr("Florilegium %1: a reader's own book of passages. Free software under the GNU General "
                            "Public License, version 3 or later. It talks to no one.")
                             .arg(QCoreApplication::applicationVersion()));
    });
    connect(m_bar->breadcrumb(), &Breadcrumb::shelfChosen, m_navigation, &Navigation::goToShelf);
    connect(m_navigation, &Navigation::moved, this, &MainWindow::showPlace);
    connect(m_annotating, &Annotating::jumpWanted, m_navigation, &Navigation::jump);
    connect(m_gatherer, &Gatherer::articleChosen, &m_session, &Session::openArticle);
    connect(m_opener, &Opener::placeWanted, m_navigation, &Navigation::jump);
    connect(m_pane->view(), &DocumentView::linkActivated, m_opener, &Opener::followLink);
    connect(m_pane->margin(), &MarginNotes::linkActivated, m_opener, &Opener::followLink);
    connect(m_pane->margin(), &MarginNotes::themeActivated, this,
            [this](const ThemeId &theme) { m_navigation->go({.kind = Place::Kind::Highlights, .theme = theme}); });
    connect(m_pane->margin(), &MarginNotes::orphanActivated, m_reviewing, &Reviewing::open);
    QMenu *passage = makePassageMenu(*m_actions, this);
    const auto openMenu = [passage](const QPoint &place) { passage->popup(place); };
    connect(m_pane->view(), &DocumentView::contextMenuWanted, this, openMenu);
    connect(m_pane->margin(), &MarginNotes::contextMenuWanted, this,
            [this, openMenu](const HighlightId &id, const QPoint &place) {
                m_pane->view()->setCurrentHighlight(id);
                openMenu(place);
            });
    connect(&m_session, &Session::saveFailed, this,
            [this](const Change &, const Error &error) { m_messages->problem(sentence(error, tr("the library"))); });
}

void MainWindow::showPlace()
{
    m_bar->breadcrumb()->setPlace(m_navigation->shelfName(), m_navigation->title());
    m_sidebar->setCurrent(m_navigation->sidebarRow());
    const auto place = m_navigation->place();
    m_sidebar->setBinCurrent(place && (place->kind == Place::Kind::Bin || place->kind == Place::Kind::BinHighlights));
    setWindowTitle(m_navigation->title().isEmpty() ? tr("Florilegium")
                                                   : tr("%1 – Florilegium", "window title").arg(m_navigation->title()));
}

} // namespace florilegium
