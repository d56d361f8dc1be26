// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/alignment.h"

namespace florilegium {

/// Where words were only added or only taken away between two linked neighbours, the border may often slide: in
/// "A b. A c." after "A b. A x. A c." either A may be the new one. Puts such borders where a line, sentence or clause
/// begins.
void settle(const WordMap &old, const WordMap &now, Alignment &alignment);

} // namespace florilegium
