// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace florilegium::wall {

/// Gives up, for the rest of this process: opening files, connecting, starting programs and threads, executable memory
/// (seccomp, an allow-list: everything else fails with EPERM), more than 4 GiB of memory, more than two minutes of
/// processor time, core dumps. Open files but standard input, output and error are closed. Empty when all of it holds,
/// else what failed: parse nothing then. Memory is not limited under a sanitizer, which reserves terabytes.
[[nodiscard]] QString enterSandbox();

} // namespace florilegium::wall
