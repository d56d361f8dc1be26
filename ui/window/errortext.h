// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

namespace florilegium {

/// What happened to `what` (a file, an address, the library), and what the reader can do: whole sentences.
[[nodiscard]] QString sentence(const Error &error, const QString &what);
/// The same for an address: what its server said, or why its page has no text.
[[nodiscard]] QString fetchSentence(const Error &error, const QString &address);
/// What was done, by the stable name of a change ("highlight", "note" …), as in "Undo: note".
[[nodiscard]] QString changeName(const QString &name);
/// What was put into the bin or changed, said once it is done; empty where silence is better.
[[nodiscard]] QString doneSentence(const QString &name, int count);

} // namespace florilegium
