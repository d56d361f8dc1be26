// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The windows over one library: made, kept in step and let go.

#include "composition.h"

#include "window/looking.h"
#include "window/navigation.h"

#include <QApplication>

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

MainWindow &Composition::addWindow(const WindowSettings &settings)
{
    MainWindow &window = m_windows.emplace_back(std::make_unique<OpenWindow>(m_shared, m_parsers, settings))->window;
    connect(&window, &MainWindow::sideAdded, this, [this, &window](ReadingSide *side) { equip(window, *side); });
    // A session that is killed comes back at its article too.
    connect(&window, &MainWindow::filled, this, [this, &window] { keepSettings(window); });
    connect(&window, &MainWindow::lookChanged, this, [this, &window] { shareLook(window); });
    connect(&window, &MainWindow::newWindowWanted, this, [this, &window] { openBeside(window); });
    connect(&window, &MainWindow::closing, this, [this, &window] {
        keepSettings(window);
        QMetaObject::invokeMethod(this, [this, &window] { dropClosed(&window); }, Qt::QueuedConnection);
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

/// The last one stays, to be shown again when the program is not over after all.
void Composition::dropClosed(const MainWindow *closed)
{
    if (m_windows.size() > 1)
        std::erase_if(m_windows, [&](const auto &each) { return &each->window == closed && !closed->isVisible(); });
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
