// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders.h"

namespace florilegium::testing {

QString sourceFolder()
{
    return QStringLiteral(FLORILEGIUM_SOURCE_DIR);
}

QString binaryFolder()
{
    return QStringLiteral(FLORILEGIUM_BINARY_DIR);
}

} // namespace florilegium::testing
