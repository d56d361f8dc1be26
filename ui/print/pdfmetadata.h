// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace florilegium {

/// What a PDF says of itself, as XMP: title and author (left out where empty), the program that made it. UTF-8.
[[nodiscard]] QByteArray pdfMetadata(const QString &title, const QString &author);

} // namespace florilegium
