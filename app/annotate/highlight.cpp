// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/highlight.h"

namespace florilegium {

using namespace Qt::StringLiterals;

QString quoteOf(const Highlight &highlight)
{
    QStringList quotes;
    for (const Anchor &anchor : highlight.anchors)
        quotes << anchor.exact;
    return quotes.join(u" […] "_s);
}

} // namespace florilegium
