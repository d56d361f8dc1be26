// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace florilegium {

/// What is stored when a passage is marked, and never overwritten. Offsets are UTF-16 units of the text it was made in.
struct Anchor
{
    TextRange position;
    QString exact; ///< the quote, as it stands in the text
    QString prefix; ///< up to 32 UTF-16 units before it, whole graphemes
    QString suffix; ///< up to 32 after it
    QStringList headingPath; ///< headings over it, outermost first
    int occurrences = 1; ///< how often the quote stood in the text when it was made (counting ends at 1000)
    int ordinal = 1; ///< which of them it was, from 1

    [[nodiscard]] bool isUnique() const { return occurrences == 1; }
    bool operator==(const Anchor &) const = default;
};

enum class PlacedBy : quint8 {
    Position, ///< the quote stands where it stood
    Quote, ///< found elsewhere by its words and their context
    Similar, ///< changed words, found by likeness
    Reader, ///< the reader chose the place
    Aligned, ///< carried over from an older text, word by word, in its place
    Gap, ///< carried over: much changed, between neighbours that stayed
    Moved, ///< carried over: it stands elsewhere among its old neighbours
};

/// Where an anchor was found in some text.
struct Placement
{
    TextRange range;
    double score = 1.0; ///< 0 to 1; 1 for the unchanged passage
    PlacedBy by = PlacedBy::Position;
    bool operator==(const Placement &) const = default;
};

/// The word that is stored; the words of the store never change, new ones are added.
[[nodiscard]] QString toWord(PlacedBy by);
[[nodiscard]] std::optional<PlacedBy> placedByFromWord(QStringView word);

} // namespace florilegium
