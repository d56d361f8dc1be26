// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The windows over one library: made, kept in step and let go.

#include "composition.h"

#include "window/gatherer.h"
#include "window/looking.h"
#include "window/messages.h"
#include "window/navigation.h"

#include <QApplication>

#include <utility>

namespace florilegium {

namespace {

constexpr QPoint besideStep(32, 32); // from one window to the next, logical pixels

} // namespace

OpenWindow &Composition::current()
{
    const auto isActive = [](const std::unique_ptr<OpenWindow> &each) { return each->window.isActiveWindow(); };
    const auto active = std::ranges::find_if(m_windows, isActive);
    return active == m_windows.end() ? *m_windows.back() : **active;
}

/// The session itself while a pane reads in it, else that of the pane that is read in now.
Session &Composition::readerFor(const Session *asked)
{
    for (const std::unique_ptr<OpenWindow> &each : m_windows) {
        for (const ReadingSide *side : each->window.sides()) {
            if (&side->session() == asked)
                return side->session();
        }
    }
    return window().side().session();
}

MainWindow &Composition::addWindow(const WindowSettings &settings)
{
    const auto reader = [this](const Session *asked) -> Session & { return readerFor(asked); };
    OpenWindow &opened = *m_windows.emplace_back(std::make_unique<OpenWindow>(m_shared, m_parsers, settings, reader));
    MainWindow &window = opened.window;
    connect(&window, &MainWindow::sideAdded, this, [this, &opened](ReadingSide *side) { equip(opened, *side); });
    // A session that is killed comes back at its article too.
    connect(&window, &MainWindow::filled, this, [this, &window] { keepSettings(window); });
    connect(&window, &MainWindow::lookChanged, this, [this, &window] { shareLook(window); });
    connect(&window, &MainWindow::newWindowWanted, this, [this, &window] { openBeside(window); });
    connect(&window, &MainWindow::closing, this, [this, &window] {
        keepSettings(window);
        QMetaObject::invokeMethod(this, [this, &window] { dropClosed(&window); }, Qt::QueuedConnection);
    });
    connect(&window.messages(), &Messages::problemShown, this, [this, &opened] {
        if (std::exchange(opened.isClosed, false))
            raise({});
    });
    return window;
}

/// Looks like the one it is opened from, and begins in the inbox.
void Composition::openBeside(const MainWindow &before)
{
    WindowSettings settings = before.settings();
    settings.geometry.translate(besideStep);
    MainWindow &window = addWindow(settings);
    window.move(settings.geometry.topLeft());
    window.navigation().go({.kind = Place::Kind::Shelf, .state = ReadingState::Inbox});
    window.show();
    window.activateWindow();
}

/// The last one stays, to be shown again when the program is not over after all: it lives on while something is
/// printed or added, and a problem with that is to be seen.
void Composition::dropClosed(const MainWindow *closed)
{
    const auto at = std::ranges::find_if(m_windows, [&](const auto &each) { return &each->window == closed; });
    if (at == m_windows.end() || closed->isVisible())
        return;
    if (m_windows.size() == 1) {
        (*at)->isClosed = true;
        return;
    }
    std::unique_ptr<OpenWindow> gone = std::move(*at);
    m_windows.erase(at);
    finishBehind(std::move(gone));
}

void Composition::finishBehind(std::unique_ptr<OpenWindow> closed)
{
    MainWindow &heir = window();
    heir.gatherer().takeOver(closed->window.gatherer());
    closed->window.retire();
    connect(&closed->window, &MainWindow::printed, this, &Composition::dropFinished, Qt::QueuedConnection);
    connect(&closed->fetching, &Fetching::finished, this, &Composition::dropFinished, Qt::QueuedConnection);
    m_finishing.push_back(std::move(closed));
    for (const std::unique_ptr<OpenWindow> &each : m_finishing)
        each->window.messages().passTo(&heir.messages());
    dropFinished();
}

void Composition::dropFinished()
{
    std::erase_if(m_finishing, [](const std::unique_ptr<OpenWindow> &each) { return !each->isBusy(); });
}

void Composition::keepSettings(const MainWindow &window)
{
    writeWindowSettings(m_settingsPath, window.settings());
}

void Composition::shareLook(MainWindow &from)
{
    for (const std::unique_ptr<OpenWindow> &each : m_windows) {
        if (&each->window != &from)
            each->window.looking().choose(from.looking().chosen());
    }
}

} // namespace florilegium
