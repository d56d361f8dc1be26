// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/builder.h"

#include <span>

namespace florilegium::markup {

/// A pair of marks around words; they count only at the edges of words.
struct Mark
{
    QStringView sign; ///< opens and closes
    quint16 style = StyleNone;
    bool isVerbatim = false; ///< marks within say nothing
};

/// A construct within a paragraph.
struct Taken
{
    enum class Kind : quint8 { Styled, Link, Picture, Note, Nothing };

    qsizetype end = 0; ///< one past it; 0: there is none
    Kind kind = Kind::Nothing; ///< Nothing: it is passed over
    QStringView words; ///< of Styled and Link; the alternative of Picture; the label of Note
    QString target; ///< of Link and Picture
    quint16 style = StyleNone;
    bool isVerbatim = false;
};

/// How a format writes within paragraphs. `take`: what begins at `at` besides the marks (a link, a picture …).
struct InlineRules
{
    std::span<const Mark> marks;
    Taken (*take)(QStringView text, qsizetype at) = nullptr;
};

/// Writes the words of a paragraph with their marks, links (bare addresses too) and pictures. An address that acts
/// instead of leading somewhere is dropped.
void writeInline(QStringView text, const InlineRules &rules, DocumentBuilder &builder);

/// Id of the target of a footnote.
[[nodiscard]] QString noteTarget(QStringView label);

} // namespace florilegium::markup
