// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace florilegium {

// What one start of the program says to the window that runs: "raise", and paths and addresses. Nothing else can be
// asked for in this way, since any program of the reader can speak here.

inline constexpr qsizetype maxWindowMessage = 64 * 1024; ///< bytes
inline constexpr qsizetype maxThings = 256;

[[nodiscard]] QByteArray windowMessage(const QStringList &things);
/// Nothing for what is no such message. Things are absolute paths, http(s) addresses or florilegium:// places; others
/// are left out.
[[nodiscard]] std::optional<QStringList> thingsIn(const QByteArray &message);

} // namespace florilegium
