// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/alignment.h"

namespace florilegium {

/// Lets runs of linked words reach the border of their sentence where both texts go on with equal words up to it, but
/// these are linked elsewhere: a title's words or a formula at a sentence's start are matched before they are
/// understood.
void mend(const WordMap &old, const WordMap &now, Alignment &alignment);

} // namespace florilegium
