// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The two sides of a split window: made, switched and given up.

#include "window/mainwindow.h"

#include "session/session.h"
#include "window/actions.h"
#include "window/annotating.h"
#include "window/conductor.h"
#include "window/ledgering.h"
#include "window/linking.h"
#include "window/looking.h"
#include "window/menus.h"
#include "window/navigation.h"
#include "window/printing.h"
#include "window/readingpane.h"
#include "window/splitview.h"
#include "window/statuskeeper.h"
#include "window/versionmenu.h"

#include <QMenu>

namespace florilegium {

void MainWindow::setSplit(bool split)
{
    if (split == isSplit() || !isFilled())
        return;
    if (!split) {
        removeOtherSide();
        return;
    }
    const ReadingSide &before = *m_side;
    const OpenArticlePtr article = before.pane().article();
    const std::optional<Place> place = before.navigation().place();
    ReadingSide &side = addSide();
    if (article && before.navigation().isReading()) {
        before.pane().savePlace(); // which is where the other begins
        side.session().showToo(article);
    } else if (place && place->kind != Place::Kind::Article) {
        side.navigation().go(*place);
    }
    setActive(side);
}

void MainWindow::openBeside(const ArticleId &article, const HighlightId &highlight)
{
    goBeside();
    navigation().jump(article, highlight);
}

void MainWindow::openPassageBeside(const ArticleId &article, const TextRange &range)
{
    goBeside();
    navigation().jumpTo(article, [range](const OpenArticle &open) {
        return range.end <= open.document->text().size() ? std::optional(range) : std::nullopt;
    });
}

/// To the other pane, which is made when there is none.
void MainWindow::goBeside()
{
    setActive(isSplit() ? otherSide() : addSide());
}

/// Beside the one there is, empty and not yet active.
ReadingSide &MainWindow::addSide()
{
    const WindowSettings now = settings();
    auto *session = new Session(m_session.shared(), m_session.parsers());
    auto *side = new ReadingSide(*session, {*this, *m_actions, *m_messages, *m_gatherer}, this);
    session->setParent(side);
    side->setActive(false);
    followLook(*side);
    side->looking().start(now);
    side->ledgering().setReader(now.reader);
    m_actions->installOnPage(side->pane().view());
    side->pane().view()->viewport()->installEventFilter(this);
    m_sides << side;
    fillSide(*side);
    shareLook();
    m_split = new SplitView(m_sides, this);
    m_split->setLook(looking().palette());
    connect(m_split, &SplitView::closeWanted, this, [this](ReadingSide *closed) {
        if (closed == m_side)
            setActive(otherSide());
        setSplit(false);
    });
    connect(m_split, &SplitView::reached, this, [this](ReadingSide *reached) { setActive(*reached); });
    for (const ReadingSide *each : std::as_const(m_sides))
        each->conductor().setSplit(true);
    place();
    m_split->lower(); // the sidebar of a narrow window and the messages lie over it
    m_split->show();
    return *side;
}

void MainWindow::removeOtherSide()
{
    ReadingSide &gone = otherSide();
    m_sides.removeOne(&gone);
    SplitView *split = std::exchange(m_split, nullptr);
    split->giveBack(*this);
    split->hide();
    split->deleteLater(); // a button of it may be what was pressed
    gone.retire();
    m_side->conductor().setSplit(false);
    place();
    m_side->stack()->lower();
    m_side->stack()->show();
    m_side->takeFocus();
}

bool MainWindow::isPrinting() const
{
    const auto prints = [](const ReadingSide *side) { return side->printing().isRunning(); };
    return std::ranges::any_of(findChildren<ReadingSide *>(Qt::FindDirectChildrenOnly), prints);
}

void MainWindow::retire()
{
    for (ReadingSide *side : std::as_const(m_sides))
        side->settle();
    for (const ReadingSide *side : findChildren<ReadingSide *>(Qt::FindDirectChildrenOnly)) {
        connect(&side->printing(), &Printing::finished, this, [this] {
            if (!isPrinting())
                Q_EMIT printed();
        });
    }
}

ReadingSide &MainWindow::otherSide() const
{
    return m_sides.first() == m_side ? *m_sides.last() : *m_sides.first();
}

void MainWindow::setActive(ReadingSide &side)
{
    if (&side != m_side) {
        m_side->setActive(false);
        side.annotating().continueFrom(m_side->annotating());
        side.linking().continueFrom(m_side->linking());
        m_side = &side;
        side.setActive(true);
        followSide();
    }
    if (m_split)
        m_split->setActive(side);
}

/// The parts of the window that speak of the active side.
void MainWindow::followSide()
{
    delete m_statusKeeper;
    m_statusKeeper = new StatusKeeper(m_side->session(), pane(), navigation(), m_side->linking(), *m_status, this);
    delete m_versions;
    m_versions = new VersionMenu(m_side->session(), pane(), *m_menu->findChild<QMenu *>(versionsMenuName), this);
    showPlace();
}

void MainWindow::followLook(ReadingSide &side)
{
    connect(&side.looking(), &Looking::changed, this, [this, &side](const Palette &palette) {
        if (&side == m_side)
            setLook(palette);
    });
}

/// What is chosen on one side is so on the other.
void MainWindow::shareLook()
{
    ReadingSide *first = m_sides.first();
    ReadingSide *second = m_sides.last();
    const auto share = [](ReadingSide *from, ReadingSide *to) {
        connect(&from->looking(), &Looking::changed, to,
                [from, to] { to->looking().choose(from->looking().chosen()); });
        connect(from->pane().view(), &DocumentView::typeChoiceChanged, to->pane().view(), &DocumentView::setTypeChoice);
    };
    share(first, second);
    share(second, first);
}

} // namespace florilegium
