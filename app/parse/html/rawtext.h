// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace florilegium::html {

/// ASCII, as HTML has it.
[[nodiscard]] inline bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] inline bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
}

/// Whether a script may be linked data or a formula, by its start tag or by its type alone: its text is kept.
[[nodiscard]] inline bool mayBeData(QByteArrayView typeOrTag)
{
    return typeOrTag.contains("json") || typeOrTag.contains("math/");
}

// Where regions of plain characters end, as a tokeniser sees it: offsets in bytes of `html`, its size when they do not
// end. Linear; any thread.

struct CommentEnd
{
    qsizetype ofText;
    qsizetype ofComment;
};
/// Where the comment ends whose text begins at `from`.
[[nodiscard]] CommentEnd endOfComment(QByteArrayView html, qsizetype from);
/// Where the end tag of this name begins.
[[nodiscard]] qsizetype endTagAfter(QByteArrayView html, QByteArrayView name, qsizetype from);
/// Where the end tag of a script begins whose text begins at `from`.
[[nodiscard]] qsizetype scriptEnd(QByteArrayView html, qsizetype from);

} // namespace florilegium::html
