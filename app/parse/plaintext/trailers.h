// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QStringView>

namespace florilegium::plaintext {

/// What stands at the end of a page's copied text without being part of it: "Write A Comment", "Share this article".
struct Trailers
{
    qsizetype bodyEnd = 0; ///< the text proper ends here, UTF-16 units
    QStringList pieces; ///< the lines behind it, in their order
};

/// Looks at the last lines only.
[[nodiscard]] Trailers findTrailers(QStringView text);

} // namespace florilegium::plaintext
