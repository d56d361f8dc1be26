// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/anchor.h"
#include "document/document.h"
#include "text/normalise.h"

#include <optional>

namespace florilegium {

/// Finds the passage of an anchor in a text. By position first, accepted only when the quote stands there in its
/// context; then by quote and context, exact, then normalised (spaces, quotation marks, dashes, case), then alike;
/// never a guess: nothing means an orphan. O(1) when the position holds, else linear in the text. Pure, any thread.
[[nodiscard]] std::optional<Placement> place(const Document &document, const Anchor &anchor);

/// Places many anchors in one text: what it needs of the text is made once, when first needed.
/// One thread at a time; shares the text given.
class Placer
{
public:
    explicit Placer(QString text);

    [[nodiscard]] std::optional<Placement> place(const Anchor &anchor);

private:
    [[nodiscard]] std::optional<Placement> atPosition(const Anchor &anchor) const;
    [[nodiscard]] std::optional<Placement> byWords(const Anchor &anchor);
    [[nodiscard]] const NormalisedText &normalised();

    QString m_text;
    std::optional<NormalisedText> m_normalised;
};

} // namespace florilegium
