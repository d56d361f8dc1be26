// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace florilegium::structure {

/// Which library a header in angle brackets belongs to. Of Qt's it asks the installed headers, so that no list of
/// classes is kept here; the few others are known by name.
class Modules
{
public:
    /// `qtHeaders`: the folder that holds QtCore, QtGui and so on.
    explicit Modules(const QString &qtHeaders);

    /// "Core", "Gui", "Widgets", "gumbo" …; empty for the standard library and the system.
    [[nodiscard]] QString of(const QString &header) const;
    /// False when the folder held no Qt headers: then nothing can be told.
    [[nodiscard]] bool isUsable() const { return !m_qt.isEmpty(); }

private:
    QHash<QString, QString> m_qt; ///< header to module
};

} // namespace florilegium::structure
