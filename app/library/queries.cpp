// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/queries.h"

namespace florilegium {

using namespace Qt::StringLiterals;

QString toWord(HitKind kind)
{
    switch (kind) {
    case HitKind::Title: return u"title"_s;
    case HitKind::Text: return u"text"_s;
    case HitKind::Quote: return u"quote"_s;
    case HitKind::Note: return u"note"_s;
    case HitKind::Claim: return u"claim"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace florilegium
