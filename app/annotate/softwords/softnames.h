// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/softwords/softtokens.h"

namespace florilegium {

/// The name of the source that an attribution over the tokens [first, last) has on one of its sides: a name with its
/// titles, else the words for a person or an institution ("spokeswoman for the airline"); without articles. Empty for
/// pronouns and for those who are nobody in particular. A reading by rule of thumb, for the reader to put right.
[[nodiscard]] QString sourceName(const SoftLine &line, SoftWho who, int first, int last);

} // namespace florilegium
