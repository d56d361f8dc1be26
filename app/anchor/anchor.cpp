// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/anchor.h"

namespace florilegium {

using namespace Qt::StringLiterals;

QString toWord(PlacedBy by)
{
    switch (by) {
    case PlacedBy::Position:
        return u"position"_s;
    case PlacedBy::Quote:
        return u"quote"_s;
    case PlacedBy::Similar:
        return u"similar"_s;
    case PlacedBy::Reader:
        return u"reader"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace florilegium
