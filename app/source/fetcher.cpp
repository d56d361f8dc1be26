// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/fetcher.h"

namespace florilegium {

bool isFetchable(QStringView text)
{
    return text.startsWith(QLatin1StringView("http://"), Qt::CaseInsensitive)
        || text.startsWith(QLatin1StringView("https://"), Qt::CaseInsensitive);
}

} // namespace florilegium
