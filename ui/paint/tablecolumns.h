// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "paint/typography.h"

#include <vector>

namespace florilegium {

/// Left edges of a table's columns and the right edge of the last, from 0: as wide as their widest cells where there is
/// room, else the wide ones give way. Short cells of a small table are measured, the others counted. Linear in cells.
[[nodiscard]] std::vector<double> tableColumns(const Document &document, const TableRef &table,
                                               const Typography &typography, double width);
/// Room between a cell's edge and its text, on either side.
[[nodiscard]] double cellPadding(const Typography &typography);

} // namespace florilegium
