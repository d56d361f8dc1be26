// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "source/format.h"
#include "source/source.h"
#include "text/error.h"

#include <stop_token>

namespace florilegium {

/// What a reader chose about left-out pieces and formats; part of a text's identity.
struct ParseOptions
{
    bool wholePage = false; ///< HTML: no article extraction, everything that is visible
    bool operator==(const ParseOptions &) const = default;
};

/// Counts parser versions for all formats: when a newer one yields another text, highlights get new placements.
inline constexpr int parserVersion = 2;

/// A parsed source: the document and whether a cap cut something off (then leftOut says what).
struct Parsed
{
    DocumentPtr document;
    Format format = Format::PlainText;
    bool partial = false;
};

/// A file of files, read by large libraries: an EPUB, an office file, a MIME message.
[[nodiscard]] bool isContainer(Format format);

/// Bytes to document, format found by content. Deterministic: same bytes, same parserVersion, same options, same text.
/// Any thread; asks `stop` at least every few milliseconds, except within gumbo (bounded by the pre-scan), and then
/// fails with Cancelled. Never crashes or hangs on bad bytes. Errors: TooLarge, Unsupported, NotThisFormat, Damaged,
/// NoContent, Encrypted, Cancelled.
[[nodiscard]] Result<Parsed> parse(const Source &source, const ParseOptions &options = {}, std::stop_token stop = {});

/// The same for every format but containers, which are Unsupported here: a program that calls only this is not linked
/// to their libraries.
[[nodiscard]] Result<Parsed> parsePlain(const Source &source, const ParseOptions &options = {},
                                        std::stop_token stop = {});

} // namespace florilegium
