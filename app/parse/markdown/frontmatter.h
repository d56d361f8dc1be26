// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/metadata.h"

#include <QByteArrayView>

namespace florilegium::markdown {

/// Fields (title, author, date, address, language …) of YAML ("---") or TOML ("+++") front matter: scalars, lists of
/// them and what has a name; everything else in it is passed over. What is not well-formed is read line by line.
/// Returns the bytes that it takes up, 0 where there is none.
[[nodiscard]] qsizetype readFrontMatter(QByteArrayView markdown, Metadata &metadata);

} // namespace florilegium::markdown
