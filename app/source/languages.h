// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace florilegium {

// Names of programming and mark-up languages as KSyntaxHighlighting spells them ("C++", "Bash"), from its own file name
// patterns (languagetable.inc) but without that library. Empty where nothing fits. Pure.

[[nodiscard]] QStringView languageOfName(QStringView fileName);
/// By a "#!" in the first line.
[[nodiscard]] QStringView languageOfFirstLine(QByteArrayView bytes);

} // namespace florilegium
