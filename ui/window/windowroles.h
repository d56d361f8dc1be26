// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

namespace florilegium {

/// What a part of the window is to assistive technology; Qt takes every widget that it does not know for a filler.
struct WindowRole
{
    QLatin1StringView part; ///< its class
    QAccessible::Role role;
};
inline constexpr WindowRole windowRoles[] = {
    {QLatin1StringView("florilegium::MainWindow"), QAccessible::Window},
    {QLatin1StringView("florilegium::TopBar"), QAccessible::ToolBar},
    {QLatin1StringView("florilegium::Sidebar"), QAccessible::Pane},
    {QLatin1StringView("florilegium::SidebarGrip"), QAccessible::Splitter},
    {QLatin1StringView("florilegium::StatusLine"), QAccessible::StatusBar},
    {QLatin1StringView("florilegium::Messages"), QAccessible::Notification},
    {QLatin1StringView("florilegium::MarginNotes"), QAccessible::ComplementaryContent},
};

/// Before assistive technology can ask; again does nothing.
inline void installWindowRoles()
{
    QAccessible::installFactory([](const QString &part, QObject *object) -> QAccessibleInterface * {
        for (const WindowRole &known : windowRoles) {
            if (part == known.part && object->isWidgetType())
                return new QAccessibleWidget(static_cast<QWidget *>(object), known.role);
        }
        return nullptr;
    });
}

} // namespace florilegium
