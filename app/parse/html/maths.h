// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/html/tree.h"

namespace florilegium::html {

struct Formula
{
    QString text; ///< TeX where the page has it, else the formula's characters in a line
    bool displayed = false; ///< a block of its own
};

/// The formula of a <math> element or a <script type="math/tex">.
[[nodiscard]] Formula formulaOf(Node node);
[[nodiscard]] bool isFormula(Node node);
/// What a script drew from a formula that stands beside it as source, which would show it twice.
[[nodiscard]] bool isDrawnFormula(Node node);

} // namespace florilegium::html
