// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/papertext.h"
#include "view/marginnotescontent.h"

namespace florilegium {

/// A note that has no room beside its passage.
struct EndNote
{
    int number = 0; ///< from 1
    int page = 0; ///< of its passage, from 1
    QString quote; ///< the first words of the passage; empty: it was not found
    MarginNote note;
};

/// The notes at the article's end, as a text of its own: numbered, each with its passage's words, page, and all that
/// the margin would say, however long.
struct EndNotes
{
    DocumentPtr document;
    std::vector<PaperMark> marks; ///< the quotes, in the colours of their highlights
};

/// Linear in the notes' length. Any thread.
[[nodiscard]] EndNotes endNotes(std::span<const EndNote> notes);

} // namespace florilegium
