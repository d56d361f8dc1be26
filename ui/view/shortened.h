// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace florilegium {

/// The words, or as many of them from the start as have room in `longest` UTF-16 units (1 at least), and "…". Cut
/// between words, unless half of the room would stay empty; never within a surrogate pair. Pure, any thread.
[[nodiscard]] QString shortened(QStringView words, qsizetype longest);

} // namespace florilegium
