// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/metadataline.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

// Some 200 words of six characters, or 450 Chinese or Japanese ones.
constexpr qsizetype charactersPerMinute = 1200;
constexpr qsizetype ideographsPerMinute = 450;

QString dateOf(const QString &published)
{
    const QDate date = QDate::fromString(published.left(10), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, u"d MMMM yyyy"_s) : published;
}

} // namespace

int readingMinutes(const Document &document)
{
    const QString &language = document.metadata().language;
    const bool ideographs = language.startsWith("zh"_L1) || language.startsWith("ja"_L1);
    const qsizetype pace = ideographs ? ideographsPerMinute : charactersPerMinute;
    return int(std::clamp<qsizetype>((document.text().size() + pace / 2) / pace, 1, 100'000));
}

QString metadataLineOf(const Document &document)
{
    if (document.blocks().empty() || document.blocks().front().kind != BlockKind::Heading
        || document.blocks().front().level > 1)
        return {};
    const Metadata &metadata = document.metadata();
    QStringList parts{metadata.site, metadata.byline, dateOf(metadata.published)};
    //: Reading time of an article, in minutes, beside its author and date
    parts << QCoreApplication::translate("DocumentView", "%n min", nullptr, readingMinutes(document));
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

} // namespace florilegium
