// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QObject>
#include <QString>

#include <functional>

namespace florilegium {

/// The root object of the module with this name ("printer") that `fits`: loaded from the folder beside the program
/// ("modules"), or from "../lib/florilegium/modules" where it is installed. It stays loaded until the program ends and
/// owns its object. Some milliseconds: after the first frame, on the window's thread. Error: NotFound, with the
/// loader's own words.
[[nodiscard]] Result<QObject *> loadModule(const QString &name, const std::function<bool(QObject *)> &fits);

/// The same, as the interface that the module has.
template<typename Plugin>
[[nodiscard]] Result<Plugin *> loadModule(const QString &name)
{
    return loadModule(name, [](QObject *root) { return qobject_cast<Plugin *>(root) != nullptr; })
        .transform([](QObject *root) { return qobject_cast<Plugin *>(root); });
}

} // namespace florilegium
