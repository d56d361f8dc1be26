// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace florilegium::markdown {

struct FootnoteDefinition
{
    QByteArray label; ///< UTF-8, without "[^" and "]"
    QByteArray text; ///< Markdown
};

/// Takes the lines of "[^label]: text" (with indented lines behind them) out of `markdown`, outside fenced code.
/// Linear; does nothing where there are none.
[[nodiscard]] QList<FootnoteDefinition> takeFootnotes(QByteArray &markdown);

} // namespace florilegium::markdown
