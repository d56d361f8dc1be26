// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "source/fetcher.h"
#include "source/keptpictures.h"

#include <memory>

namespace florilegium {

/// How far a fetch may go.
struct FetchLimits
{
    qint64 bytes = maxMarkupSize;
    qint64 pictureBytes = maxPictureBytes;
    int milliseconds = 30000; ///< without progress
    int redirects = 10;
};

/// The fetcher over Qt Network: no cookies, no cache, no referrer, no stored passwords, redirects checked one by one.
[[nodiscard]] std::unique_ptr<Fetcher> makeNetworkFetcher(const FetchLimits &limits = {});

} // namespace florilegium
