// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/markdown/slugs.h"

namespace florilegium::markdown {

QString Slugs::make(QStringView heading)
{
    QString slug;
    for (const QChar c : heading.trimmed().toString().toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_' || c.isMark() || c.isSurrogate())
            slug += c;
        else if (c == u' ')
            slug += u'-';
    }
    const int before = m_used[slug]++;
    return before == 0 ? slug : QString(slug + u'-' + QString::number(before));
}

} // namespace florilegium::markdown
