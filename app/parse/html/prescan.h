// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

namespace florilegium::html {

// Tree construction is quadratic in depth, in open formatting elements and in attributes of one tag (measured for
// gumbo), so what exceeds these is cut before it. A page made by people keeps far below them.
inline constexpr int maxDepth = 512;
inline constexpr int maxFormatting = 256;
inline constexpr int maxAttributes = 512;
inline constexpr int maxNodes = 500'000;

/// What the scan made of the bytes.
struct Prescanned
{
    QByteArray bytes; ///< shares the input where nothing was cut; no text of scripts (but data), styles, comments over
                      ///< 32 bytes
    bool cut = false; ///< something that would have been seen was cut: tags over a cap (their text stays), or the tail
    qsizetype tailAt = -1; ///< offset in the input where it was cut off, or -1
};

/// Reads UTF-8 HTML once, as a tokeniser would, and cuts what exceeds the caps. Regions that a tokeniser takes as plain
/// characters (scripts, comments, attribute values) are counted too, apart: a reader that disagrees about where they
/// end must not meet more than the caps either. What nobody reads (the text of scripts and styles, long comments) is
/// cut as well: often it is most of a page, and tree construction the dearest part of reading one. Linear, no
/// recursion; any thread.
[[nodiscard]] Prescanned prescan(const QByteArray &html);

} // namespace florilegium::html
