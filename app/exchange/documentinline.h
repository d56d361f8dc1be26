// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <span>

namespace florilegium {

/// A piece of a block within which neither style nor link changes; a picture is a piece of its own.
struct InlinePiece
{
    TextRange range;
    quint16 style = StyleNone;
    qint32 link = -1;
    const ImageRef *image = nullptr;
};

/// Neighbouring pieces that share a link or one style, as an element of a mark-up language holds them.
struct InlineRun
{
    std::span<const InlinePiece> pieces;
    quint16 style = StyleNone; ///< the one style; StyleNone for a link
    qint32 link = -1; ///< the link; -1 for a style
    quint16 outer = StyleNone; ///< styles that are open around it

    [[nodiscard]] TextRange range() const { return {pieces.front().range.start, pieces.back().range.end}; }
};

/// Gets the runs of a block as nested elements: link outermost, code and formulas innermost.
class InlineSink
{
public:
    virtual ~InlineSink() = default;
    virtual void open(const InlineRun &run) = 0;
    virtual void close(const InlineRun &run) = 0;
    virtual void take(const InlinePiece &piece) = 0;
};

void walkInline(const Document &document, TextRange range, InlineSink &sink);

} // namespace florilegium
