// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/drivescript.h"
#include "library/library.h"

namespace florilegium::cli {

/// What one action made durable.
struct Driven
{
    QString id; ///< of the row that it was about; "-" for an export
    QByteArray digest; ///< SHA-256 of that row (library/rowdigest.h), raw
};

/// Does one action and waits until it is durable. Errors: InvalidArgument for an unknown action or wrong words.
[[nodiscard]] Result<Driven> driveAction(Library &library, const QString &action, const QStringList &words);

} // namespace florilegium::cli
