// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace florilegium {

/// Every line end there is (CR, CRLF, NEL, VT, FF, LS, PS) as '\n'. One pass over text that has none but '\n', which is
/// then returned as it is. Pure.
[[nodiscard]] QString withPlainNewlines(QString text);

} // namespace florilegium
