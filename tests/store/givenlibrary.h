// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/shelf.h"

namespace florilegium::testing {

// A library as it lies closed in its file, and what others do to it there.

[[nodiscard]] Change newTheme(const QString &name);
/// A library with one theme and one article, closed.
void furnish(const Shelf &shelf);
/// Of a file; "unreadable" for one that cannot be read.
[[nodiscard]] QByteArray bytesOf(const QString &path);
/// One statement, past the library that the file is of.
void run(const QString &path, const QString &sql);

} // namespace florilegium::testing
