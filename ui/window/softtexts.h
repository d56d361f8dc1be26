// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/softwords/softlist.h"
#include "annotate/softwords/softoffer.h"

namespace florilegium {

// What the window says of soft words: whole sentences.

/// Which status a claim was given, and because of which words.
[[nodiscard]] QString startSentence(const SoftOffer &offer);
/// The first of the lines of a list that are wrong, where it is and what is wrong with it; and how many there are.
[[nodiscard]] QString sentence(const QList<ListIssue> &issues);
/// `language` by its primary subtag; empty: not known.
[[nodiscard]] QString missingListSentence(const QString &language);

} // namespace florilegium
