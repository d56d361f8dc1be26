// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/shortened.h"

namespace florilegium {

QString shortened(QStringView words, qsizetype longest)
{
    Q_ASSERT(longest > 0);
    if (words.size() <= longest)
        return words.toString();
    const qsizetype space = words.first(longest + 1).lastIndexOf(u' ');
    const bool isPair = words[longest - 1].isHighSurrogate() && words[longest].isLowSurrogate();
    const qsizetype end = space > longest / 2 ? space : longest - (isPair ? 1 : 0);
    return words.first(end).toString() + u'…';
}

} // namespace florilegium
