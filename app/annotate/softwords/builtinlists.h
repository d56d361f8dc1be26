// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace florilegium {

/// The languages that a list is built in for (resources/softwords/), as BCP 47.
[[nodiscard]] QStringList builtInSoftLanguages();
/// The list of a language, as its file is; empty when there is none.
[[nodiscard]] QByteArrayView builtInSoftList(QStringView language);

} // namespace florilegium
