// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claimstart.h"
#include "annotate/softwords/softwords.h"
#include "document/document.h"

namespace florilegium {

/// What a claim made of a passage could begin with, and the words that speak for it.
struct SoftOffer
{
    ClaimStart start;
    QString words;
    bool operator==(const SoftOffer &) const = default;
};

/// Whether blocks of this kind are prose, in which words are soft: code and formulas are not.
[[nodiscard]] bool isProse(BlockKind kind);
/// The soft words of a document within a range: those of its prose, without code in it.
[[nodiscard]] QList<SoftSpan> softWordsIn(const Document &document, const SoftWords &words, TextRange within);

/// The status that a passage suggests; nothing where it is asserted. An attribution holds for its whole sentence, so
/// those of the sentences that the passage touches count; hedges count within the passage. Who is named goes before
/// what is open, and that before hearsay: "the ministry said it may …" is the ministry's, "reportedly may" a
/// speculation. Weak words count for nothing.
[[nodiscard]] std::optional<SoftOffer> offerFor(const Document &document, const SoftWords &words,
                                                const QList<TextRange> &passage);

} // namespace florilegium
