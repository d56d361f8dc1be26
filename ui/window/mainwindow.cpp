// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/mainwindow.h"

#include "panels/sidebar.h"
#include "session/session.h"
#include "window/actions.h"
#include "window/annotating.h"
#include "window/conductor.h"
#include "window/exporting.h"
#include "window/gatherer.h"
#include "window/looking.h"
#include "window/messages.h"
#include "window/navigation.h"
#include "window/opener.h"
#include "window/pagechoices.h"
#include "window/pages.h"
#include "window/pictureloading.h"
#include "window/printing.h"
#include "window/readingpane.h"
#include "window/reviewing.h"
#include "window/sidebargrip.h"
#include "window/statusline.h"
#include "window/theming.h"
#include "window/topbar.h"
#include "window/versionbars.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QStackedWidget>
#include <QTimer>

namespace florilegium {

namespace {

constexpr QSize standardSize(1280, 860);
constexpr QSize smallestSize(480, 360);
constexpr int longestWait = 150; // ms that the bars wait for the text

} // namespace

MainWindow::MainWindow(Session &session, const WindowSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_bar(new TopBar(this))
    , m_status(new StatusLine(this))
    , m_centre(new QStackedWidget(this))
    , m_pane(new ReadingPane(session, m_centre))
    , m_messages(new Messages(this))
    , m_actions(new Actions(this))
    , m_looking(new Looking(*m_pane, this))
    , m_navigation(new Navigation(session, *m_pane, *m_centre, this))
    , m_annotating(new Annotating(session, *m_pane, *m_messages, this))
    , m_opener(new Opener(session, *m_messages, this))
    , m_reviewing(new Reviewing(session, *m_pane, *m_navigation, *m_messages, this))
    , m_choices(new PageChoices(session, *m_pane, *m_navigation, *m_reviewing, *m_messages, this))
    , m_pictures(new PictureLoading(session, *m_pane, *m_navigation, *m_messages, this))
    , m_gatherer(new Gatherer(session, *m_messages, this))
    , m_theming(new Theming(session, *m_navigation, *m_messages, *this))
    , m_conductor(new Conductor({session, *m_actions, *m_pane, *m_messages, *m_annotating, *m_looking, *m_navigation,
                                 *m_opener, *m_reviewing, *m_choices, *m_pictures, *m_gatherer, *m_theming},
                                this))
    , m_exporting(new Exporting(session, *m_pane, *m_messages, this))
    , m_printing(new Printing(session, *m_pane, *m_messages, this))
{
    new VersionBars(session, *m_pane, *m_navigation, *m_reviewing, *m_choices, *m_pictures, *m_messages, this);
    setWindowTitle(tr("Florilegium"));
    setMinimumSize(smallestSize);
    setAcceptDrops(true);
    m_centre->addWidget(m_pane);
    connect(m_opener, &Opener::gatherWanted, m_gatherer, &Gatherer::gather);
    connect(m_looking, &Looking::changed, this, &MainWindow::setLook);
    m_looking->start(settings.look, settings.type);
    if (!settings.colour.isEmpty())
        m_annotating->setColour(settings.colour);
    resize(settings.geometry.isNull() ? standardSize : settings.geometry.size());
    m_pane->view()->viewport()->installEventFilter(this);
    m_messages->installEventFilter(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::place()
{
    // An overlay covers the text, so it is there only while it is asked for, whatever a wide window shows.
    const bool isOverlay = width() < overlayBelow;
    m_overlayOpen = m_overlayOpen && isOverlay;
    m_frame = windowFrame(size(), m_settings.sidebarWidth, isOverlay ? m_overlayOpen : m_settings.sidebar);
    m_bar->setGeometry(m_frame.bar);
    m_status->setGeometry(m_frame.status);
    m_pane->view()->setLeftInset(m_frame.leftInset);
    m_centre->setGeometry(m_frame.centre);
    if (m_pages)
        m_pages->setLeftInset(m_frame.leftInset);
    const int messageHeight = m_messages->heightForWidth(m_frame.centre.width());
    const int height = messageHeight > 0 ? messageHeight : m_messages->sizeHint().height();
    m_messages->setGeometry(m_frame.centre.left(), m_frame.status.top() - height, m_frame.centre.width(), height);
    if (m_sidebar) {
        m_sidebar->setVisible(!m_frame.sidebar.isEmpty());
        m_sidebar->setGeometry(m_frame.sidebar);
        m_grip->setVisible(m_sidebar->isVisibleTo(this));
        m_grip->setGeometry(m_frame.sidebar.right() - SidebarGrip::extent / 2, m_frame.sidebar.top(),
                            SidebarGrip::extent, m_frame.sidebar.height());
        m_actions->action(ActionId::Sidebar)->setChecked(!m_frame.sidebar.isEmpty());
    }
    update();
}

void MainWindow::setSidebarShown(bool shown)
{
    (m_frame.overlay ? m_overlayOpen : m_settings.sidebar) = shown;
    place();
}

void MainWindow::setLook(const Palette &palette)
{
    m_bar->setLook(palette);
    m_status->setLook(palette);
    m_annotating->setLook(palette);
    m_reviewing->setLook(palette);
    m_choices->setLook(palette);
    m_theming->setLook(palette);
    m_actions->setInk(palette.soft);
    Q_EMIT lookChanged(palette);
    update();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    // Only the sidebar's place is ever seen, and only until the sidebar is there.
    QPainter painter(this);
    const Palette &look = m_looking->palette();
    painter.fillRect(rect(), look.page);
    if (!m_frame.overlay && !m_frame.sidebar.isEmpty()) {
        painter.fillRect(m_frame.sidebar, look.side);
        painter.fillRect(QRect(m_frame.sidebar.right(), m_frame.sidebar.top(), 1, m_frame.sidebar.height()), look.line);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_pane->savePlace();
    Q_EMIT closing();
    QWidget::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (Opener::canOpen(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_opener->open(*event->mimeData());
    event->acceptProposedAction();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_messages && (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)) {
        place();
        m_messages->raise();
    } else if (event->type() == QEvent::Paint && !isFilled()) {
        // After this frame, not within it; and what is being opened is shown first, unless it takes its time.
        const bool waits = m_session.isOpening() && !m_pane->view()->document();
        QTimer::singleShot(waits ? longestWait : 0, this, &MainWindow::fill);
    } else if (event->type() == QEvent::MouseButtonPress && m_overlayOpen) {
        setSidebarShown(false);
    }
    return QWidget::eventFilter(watched, event);
}

WindowSettings MainWindow::settings() const
{
    WindowSettings settings = m_settings;
    settings.look = m_looking->chosen();
    settings.type = m_pane->view()->typeChoice();
    settings.maximised = isMaximized();
    settings.geometry = isMaximized() || isFullScreen() ? normalGeometry() : geometry();
    settings.colour = m_annotating->colour();
    settings.article = m_navigation->isReading() && m_pane->article() ? m_pane->article()->article.id : ArticleId{};
    return settings;
}

} // namespace florilegium
