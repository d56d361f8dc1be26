// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/escaping.h"

#include <QRegularExpression>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isSurrogate() || c.isMark();
}

/// Whether "&…" here would be read as a character reference.
bool startsReference(QStringView rest)
{
    static const QRegularExpression reference(u"^&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"_s);
    return reference.matchView(rest.left(40)).hasMatch();
}

/// Whether the mark at `i` would be read as Markdown there.
bool needsBackslash(QStringView text, qsizetype i)
{
    const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
    const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
    switch (text[i].unicode()) {
    case u'\\':
    case u'`':
    case u'*':
    case u'[':
    case u']':
    case u'<':
    case u'$':
    case u'~': return true;
    case u'_': return before == u'_' || after == u'_' || !(isWordChar(before) && isWordChar(after));
    case u'#': return !isWordChar(before) && isWordChar(after);
    case u'^': return isWordChar(after);
    case u'=':
    case u'%': return after == text[i] || before == text[i];
    case u'&': return startsReference(text.sliced(i));
    default: return false;
    }
}

} // namespace

QString escapedInline(QStringView text)
{
    QString result;
    result.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QChar::ObjectReplacementCharacter)
            continue; // a picture: its words stand in the document, not in the passage
        if (needsBackslash(text, i))
            result += u'\\';
        result += text[i];
    }
    return result;
}

QString escapedLine(QStringView line)
{
    const QStringView text = line.trimmed();
    const QString inlined = escapedInline(text);
    static const QRegularExpression ordered(u"^([0-9]{1,9})([.)])(?=\\s|$)"_s);
    if (const auto match = ordered.match(inlined); match.hasMatch())
        return match.captured(1) + u'\\' + inlined.sliced(match.capturedLength(1));
    static const QRegularExpression mark(u"^(#|>|\\||[-+](?=\\s|$)|-{3,}|=+|~{3,}|:\\s)"_s);
    return mark.match(inlined).hasMatch() ? u'\\' + inlined : inlined;
}

QString yamlQuoted(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += u'\\';
        if (c == u'\n')
            result += u"\\n"_s;
        else if (c == u'\t')
            result += u"\\t"_s;
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f || c == QChar::LineSeparator
                 || c == QChar::ParagraphSeparator)
            result += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result + u'"';
}

QString yamlScalar(const QString &text)
{
    static const QRegularExpression plain(u"^\\p{L}[\\p{L}\\p{N}_/ -]*[\\p{L}\\p{N}]$"_s);
    static const QRegularExpression word(u"^(true|false|yes|no|on|off|null|y|n)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return plain.match(text).hasMatch() && !word.match(text).hasMatch() ? text : yamlQuoted(text);
}

QString themeTag(const QString &path)
{
    QString tag = u"#"_s;
    for (const QChar c : path)
        tag += isWordChar(c) || c == u'/' || c == u'-' ? c : QChar(u'-');
    return tag;
}

QString withoutMarkers(const QString &note)
{
    static const QRegularExpression marker(u"<!--(\\s*/?f:)"_s);
    return QString(note).replace(marker, u"&lt;!--\\1"_s);
}

} // namespace florilegium
