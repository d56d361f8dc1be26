// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/queries.h"

#include <QHash>

namespace florilegium {

/// How much of the text around a passage is shown with it.
enum class ContextExtent : quint8 { Quote, Sentence, Paragraph };
[[nodiscard]] QString toWord(ContextExtent extent);
[[nodiscard]] std::optional<ContextExtent> contextExtentFromWord(QStringView word);

/// The words around a passage, in one line each; an ellipsis where they are cut.
struct Surroundings
{
    QString before; ///< with a space at its end where there is one
    QString after;
    bool operator==(const Surroundings &) const = default;
};

inline constexpr qsizetype widestSurroundings = 600; ///< UTF-16 units on each side; of a sentence half as many

/// From the begin of the sentence or paragraph in which `first` begins, and to the end of that in which `last` ends.
/// Nothing for Quote. Looks at some thousands of units of a block at most. Pure.
[[nodiscard]] Surroundings surroundingsOf(const Document &document, TextRange first, TextRange last,
                                          ContextExtent extent);

/// Those of each highlight in the text that it was marked in; one whose text is not there has none. On a worker: reads
/// each text once, some milliseconds.
[[nodiscard]] QHash<HighlightId, Surroundings> readSurroundings(LibraryQueries &queries,
                                                                const QList<Highlight> &highlights,
                                                                ContextExtent extent);

} // namespace florilegium
