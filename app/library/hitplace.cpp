// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/hitplace.h"

#include "library/queries.h"

#include <QRegularExpression>
#include <QStringList>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar cut = QChar(0x2026);

/// Words as they stand in the snippet, where any white space of the text has become one space.
QString patternOf(QString words)
{
    words.remove(SearchHit::matchBegins).remove(SearchHit::matchEnds);
    QStringList parts = words.split(u' ');
    for (QString &part : parts)
        part = QRegularExpression::escape(part);
    return parts.join(u"[\\s\\x00-\\x1f]+"_s);
}

} // namespace

std::optional<TextRange> placeOfHit(const QString &snippet, const QString &text)
{
    QString shown = snippet;
    if (shown.startsWith(cut))
        shown.remove(0, 1);
    if (shown.endsWith(cut))
        shown.chop(1);
    shown = shown.trimmed();
    const qsizetype start = shown.indexOf(SearchHit::matchBegins);
    const qsizetype end = shown.indexOf(SearchHit::matchEnds, start);
    if (start < 0 || end < 0)
        return std::nullopt;
    const QString pattern = patternOf(shown.left(start)) + u'(' + patternOf(shown.sliced(start, end - start)) + u')'
        + patternOf(shown.sliced(end));
    const QRegularExpressionMatch match =
        QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption).match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return TextRange{match.capturedStart(1), match.capturedEnd(1)};
}

} // namespace florilegium
