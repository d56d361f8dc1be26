// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/metadata.h"

#include <QCryptographicHash>

#include <algorithm>

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

QString toWord(PageKind kind)
{
    switch (kind) {
    case PageKind::Article: return u"article"_s;
    case PageKind::Several: return u"several"_s;
    case PageKind::Nothing: return u"nothing"_s;
    case PageKind::Teaser: return u"teaser"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString markOf(const LeftOut &piece)
{
    return piece.mark.isEmpty() ? u"text="_s + wordsMark(piece.text) : piece.mark;
}

QString structureOf(const QString &mark)
{
    // A piece that is known by its words alone has none: "text" would be all of them.
    return mark.startsWith("text="_L1) ? mark : mark.section(u'=', 0, 0);
}

QString wordsMark(QStringView words)
{
    constexpr qsizetype shown = 12; // hexadecimal digits
    const QByteArray hash = QCryptographicHash::hash(words.toString().simplified().toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex().first(shown));
}

bool isKept(const QString &mark, const QStringList &kept)
{
    return kept.contains(mark) || kept.contains(structureOf(mark));
}

QString ownMark(std::span<const LeftOut> pieces, const LeftOut &piece)
{
    const QString mark = markOf(piece);
    const QString structure = structureOf(mark);
    const bool isAlone = std::ranges::none_of(pieces, [&](const LeftOut &other) {
        const QString theirs = markOf(other);
        return theirs != mark && structureOf(theirs) == structure;
    });
    return isAlone ? structure : mark;
}

} // namespace florilegium
