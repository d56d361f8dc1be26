// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

namespace florilegium::testing {

/// Twelve real news pages of November 2019, unpacked into a folder of their own: plague in China, a lung disease from a
/// duvet, flu; water on Europa, Titan, the universe. Some of them quote the same people, some contradict each other.
class SavedPages
{
public:
    static constexpr int count = 12;

    SavedPages();
    /// False where the corpora are not on this machine.
    [[nodiscard]] bool areHere() const { return m_areHere; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("pages")); }
    /// For the library and what is exported.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    bool m_areHere = false;
};

} // namespace florilegium::testing
