// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/mainwindow.h"

#include "panels/sidebar.h"
#include "session/session.h"
#include "view/softlens.h"
#include "view/spelling.h"
#include "window/actions.h"
#include "window/annotating.h"
#include "window/conductor.h"
#include "window/finding.h"
#include "window/gatherer.h"
#include "window/ledgering.h"
#include "window/looking.h"
#include "window/menukeys.h"
#include "window/messages.h"
#include "window/navigation.h"
#include "window/opener.h"
#include "window/pages.h"
#include "window/readingpane.h"
#include "window/sidebargrip.h"
#include "window/splitview.h"
#include "window/statusline.h"
#include "window/topbar.h"
#include "window/windowroles.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
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
    , m_messages(new Messages(this))
    , m_actions(new Actions(this))
    , m_gatherer(new Gatherer(session, *m_messages, this))
    , m_side(new ReadingSide(session, {*this, *m_actions, *m_messages, *m_gatherer}, this))
    , m_sides({m_side})
{
    installWindowRoles();
    installMenuKeys();
    setWindowTitle(tr("Florilegium"));
    setMinimumSize(smallestSize);
    setAcceptDrops(true);
    followLook(*m_side);
    looking().start(settings);
    if (!settings.colour.isEmpty())
        m_side->annotating().setColour(settings.colour);
    m_side->ledgering().setReader(settings.reader);
    resize(settings.geometry.isNull() ? standardSize : settings.geometry.size());
    pane().view()->viewport()->installEventFilter(this);
    m_messages->installEventFilter(this);
    // Once for all sides: the one that is active may be another one when the action is done.
    connect(m_actions, &Actions::triggered, this, [this](ActionId id) { m_side->conductor().act(id); });
}

MainWindow::~MainWindow()
{
    delete m_split;
    qDeleteAll(findChildren<ReadingSide *>(Qt::FindDirectChildrenOnly)); // before what they have in common
}

void MainWindow::place()
{
    // An overlay covers the text, so it is there only while it is asked for, whatever a wide window shows.
    const bool isOverlay = width() < overlayBelow;
    m_overlayOpen = m_overlayOpen && isOverlay;
    m_frame = windowFrame(size(), m_settings.sidebarWidth, isOverlay ? m_overlayOpen : m_settings.sidebar);
    m_bar->setGeometry(m_frame.bar);
    m_status->setGeometry(m_frame.status);
    for (ReadingSide *side : std::as_const(m_sides))
        side->setLeftInset(m_split ? 0 : m_frame.leftInset); // a half is centred in itself
    (m_split ? static_cast<QWidget *>(m_split) : m_side->stack())->setGeometry(m_frame.centre);
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
    for (ReadingSide *side : std::as_const(m_sides))
        side->setLook(palette);
    if (m_split)
        m_split->setLook(palette);
    m_actions->setInk(palette.soft);
    Q_EMIT lookChanged(palette);
    update();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    // Only the sidebar's place is ever seen, and only until the sidebar is there.
    QPainter painter(this);
    const Palette &look = m_side->looking().palette();
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
    for (ReadingSide *side : std::as_const(m_sides))
        side->pane().savePlace();
    pane().savePlace(); // of one article that is in both, this is the place
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
    opener().open(*event->mimeData());
    event->acceptProposedAction();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_messages && (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)) {
        place();
        m_messages->raise();
    } else if (event->type() == QEvent::Paint && !isFilled()) {
        // After this frame, not within it; and what is being opened is shown first, unless it takes its time.
        const bool waits = m_session.isOpening() && !pane().view()->document();
        QTimer::singleShot(waits ? longestWait : 0, this, &MainWindow::fill);
    } else if (event->type() == QEvent::MouseButtonPress && m_overlayOpen) {
        setSidebarShown(false);
    }
    return QWidget::eventFilter(watched, event);
}

WindowSettings MainWindow::settings() const
{
    WindowSettings settings = m_settings;
    settings.look = m_side->looking().chosen();
    settings.type = m_side->pane().view()->typeChoice();
    settings.paged = m_side->pane().view()->isPaged();
    settings.focus = m_side->pane().view()->focusMode();
    settings.softWords = m_side->pane().softLens().isOn();
    settings.spelling = m_side->pane().spelling().isOn();
    settings.maximised = isMaximized();
    settings.geometry = isMaximized() || isFullScreen() ? normalGeometry() : geometry();
    if (m_side->pages()) {
        settings.shelf = m_side->pages()->shelfView();
        settings.ledger = m_side->pages()->ledgerView();
        settings.highlights = m_side->pages()->highlightView();
    }
    settings.reader = m_side->ledgering().reader();
    settings.colour = m_side->annotating().colour();
    if (m_finding) {
        settings.commands = m_finding->recent();
        settings.searchByRelevance = m_finding->isByRelevance();
    }
    const OpenArticlePtr &article = m_side->pane().article();
    settings.article = m_side->navigation().isReading() && article ? article->article.id : ArticleId{};
    return settings;
}

} // namespace florilegium
