// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/shelf.h"

#include "document/builder.h"
#include "store/statement.h"

#include <QCryptographicHash>
#include <QSqlQuery>
#include <QSqlRecord>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

StoreOptions Shelf::options() const
{
    StoreOptions options{.backupFolder = filePath(u"backups"_s), .cacheFolder = filePath(u"cache"_s), .now = {}};
    if (now.isValid())
        options.now = [this] { return now; };
    return options;
}

std::unique_ptr<SqliteLibrary> Shelf::open(OpenMode mode) const
{
    auto library = SqliteLibrary::open(path(), mode, options());
    if (!library)
        qFatal("cannot open: %s %s", qPrintable(toWord(library.error().code)), qPrintable(library.error().detail));
    return *std::move(library);
}

DocumentPtr documentOf(const QString &text)
{
    DocumentBuilder builder;
    for (const QString &paragraph : text.split(u'\n')) {
        builder.beginBlock(BlockKind::Paragraph);
        builder.addText(paragraph);
    }
    return std::make_shared<const Document>(builder.finish(false));
}

SampleArticle sampleArticle(const QString &title, const QString &text, const QDateTime &added)
{
    const QByteArray original = (title + u'\n' + text).toUtf8();
    SampleArticle sample;
    sample.article = {.id = ArticleId::make(), .title = title, .words = text.count(u' ') + 1, .added = added};
    sample.version = {.version = {.article = sample.article.id,
                                  .sha256 = QString::fromLatin1(
                                      QCryptographicHash::hash(original, QCryptographicHash::Sha256).toHex()),
                                  .source = u"/tmp/sample.txt"_s,
                                  .format = u"text"_s,
                                  .size = original.size(),
                                  .taken = added},
                      .original = original,
                      .parserVersion = 1,
                      .rules = {},
                      .document = documentOf(text)};
    return sample;
}

Highlight sampleHighlight(const SampleArticle &article, TextId text, const QString &words, const QDateTime &when)
{
    const QString &whole = article.version.document->text();
    const qsizetype start = whole.indexOf(words);
    if (start < 0)
        qFatal("no such words: %s", qPrintable(words));
    return {.id = HighlightId::make(),
            .article = article.article.id,
            .text = text,
            .anchors = {Anchor{.position = {start, start + words.size()},
                               .exact = words,
                               .prefix = whole.first(start).last(std::min<qsizetype>(start, 32)),
                               .suffix = whole.sliced(start + words.size()).left(32)}},
            .colour = u"claim"_s,
            .created = when,
            .modified = when};
}

QStringList dump(const QString &path)
{
    const auto connection = Connection::open(path, Connection::Mode::Read);
    QStringList tables;
    Statement names(**connection, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
    while (names.next())
        tables << names.text(0);
    QStringList lines;
    for (const QString &table : std::as_const(tables)) {
        if (QStringList{u"journal"_s, u"claim_history"_s, u"placements"_s, u"sqlite_sequence"_s}.contains(table))
            continue;
        const QString inForce = table != u"anchors"_s
            ? QString()
            : u" JOIN highlights h ON h.id = x.highlight AND h.marking = x.marking"_s;
        QSqlQuery query((*connection)->database());
        query.exec(u"SELECT x.* FROM \"%1\" x%2"_s.arg(table, inForce));
        while (query.next()) {
            QStringList fields{table};
            for (int i = 0; i < query.record().count(); ++i)
                fields << query.record().fieldName(i) + u'='
                        + QString::fromLatin1(query.value(i).toByteArray().toHex());
            lines << fields.join(u' ');
        }
    }
    lines.sort();
    return lines;
}

qint64 numberIn(const QString &path, const QString &sql)
{
    const auto connection = Connection::open(path, Connection::Mode::Read);
    return connection ? (*connection)->number(sql).value_or(-1) : -1;
}

} // namespace florilegium::testing
