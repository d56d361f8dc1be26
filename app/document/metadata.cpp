// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/metadata.h"

namespace florilegium {

using namespace Qt::StringLiterals;

QString toWord(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::Boilerplate: return u"boilerplate"_s;
    case LeftOutReason::Navigation: return u"navigation"_s;
    case LeftOutReason::Advertisement: return u"advertisement"_s;
    case LeftOutReason::Related: return u"related"_s;
    case LeftOutReason::Comments: return u"comments"_s;
    case LeftOutReason::Hidden: return u"hidden"_s;
    case LeftOutReason::Duplicate: return u"duplicate"_s;
    case LeftOutReason::Metadata: return u"metadata"_s;
    case LeftOutReason::Script: return u"script"_s;
    case LeftOutReason::OverLimit: return u"over-limit"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace florilegium
