// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/status.h"

#include <QStringList>

namespace florilegium {

/// What a new claim begins with, besides its statement.
struct ClaimStart
{
    Status status = Status::Asserted;
    QStringList attributedTo;
    bool operator==(const ClaimStart &) const = default;
};

} // namespace florilegium
