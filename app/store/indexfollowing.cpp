// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/article.h"
#include "store/indexer.h"
#include "store/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

// Small enough for a search or a closing window not to wait for them noticeably.
constexpr int journalBatch = 200;
constexpr int textBatch = 10;

void add(QStringList &ids, const QString &id)
{
    if (!id.isEmpty())
        ids << id;
}

/// What the field of a row said before and says now.
void addBoth(QStringList &ids, const Record &record, QLatin1StringView field)
{
    add(ids, record.before.value(field).toString());
    add(ids, record.after.value(field).toString());
}

bool differIn(const Record &record, std::initializer_list<QLatin1StringView> fields)
{
    return std::ranges::any_of(
        fields, [&record](QLatin1StringView field) { return record.before.value(field) != record.after.value(field); });
}

} // namespace

Result<void> Indexer::touchHighlights(Touched &touched, const QString &sql, const QString &id)
{
    Statement statement(*m_library, sql);
    statement.bind(id);
    while (statement.next())
        add(touched.highlights, statement.text(0));
    return statement.result();
}

/// Highlights are indexed with what they are to claims, and with the source and the days of their article.
Result<void> Indexer::touch(const Record &record, Touched &touched)
{
    switch (record.table) {
    case Table::Articles:
        add(touched.articles, record.id);
        if (differIn(record, {"byline"_L1, "site"_L1, "url"_L1, "canonicalUrl"_L1, "published"_L1, "added"_L1}))
            return touchHighlights(touched, u"SELECT id FROM highlights WHERE article = ?"_s, record.id);
        break;
    case Table::Highlights: add(touched.highlights, record.id); break;
    case Table::Claims:
        add(touched.claims, record.id);
        if (differIn(record, {"status"_L1, "deleted"_L1}))
            return touchHighlights(
                touched, u"SELECT highlight FROM evidence WHERE claim = ? AND highlight IS NOT NULL"_s, record.id);
        break;
    case Table::Evidence: addBoth(touched.highlights, record, "highlight"_L1); break;
    case Table::Versions: // moved: the texts of both articles change
        addBoth(touched.articles, record, "article"_L1);
        break;
    case Table::Settings:
        if (record.id.startsWith(articleRulesPrefix))
            add(touched.articles, record.id.sliced(articleRulesPrefix.size())); // another text is its newest
        break;
    default: break;
    }
    return {};
}

/// What the next entries of the journal and the next texts touched; moves `position` behind them.
Result<Indexer::Touched> Indexer::touchedSince(IndexPosition &position)
{
    Touched touched;
    Statement journal(*m_library, u"SELECT id, change FROM journal WHERE id > ? ORDER BY id LIMIT ?"_s);
    journal.bind(position.journal).bind(qint64(journalBatch));
    while (journal.next()) {
        position.journal = journal.number(0);
        const auto change = changeFromJson(QJsonDocument::fromJson(journal.text(1).toUtf8()).object());
        for (const Record &record : change ? change->records : QList<Record>()) {
            if (auto done = touch(record, touched); !done)
                return std::unexpected(done.error());
        }
    }
    Statement texts(*m_library,
                    u"SELECT x.id, v.article FROM texts x JOIN versions v ON v.id = x.version "
                    "WHERE x.id > ? ORDER BY x.id LIMIT ?"_s);
    texts.bind(position.text).bind(qint64(textBatch));
    while (texts.next()) {
        position.text = texts.number(0);
        add(touched.articles, texts.text(1));
    }
    if (!journal.result() || !texts.result())
        return std::unexpected(journal.result() ? texts.result().error() : journal.result().error());
    for (QStringList *ids : {&touched.articles, &touched.highlights, &touched.claims})
        ids->removeDuplicates();
    return touched;
}

} // namespace florilegium
