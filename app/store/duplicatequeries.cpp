// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/addresskey.h"
#include "store/rows.h"
#include "store/sqlitequeries.h"

#include <QSet>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// Puts things together that have a key in common, however many keys each has.
class Gathering
{
public:
    void add(const QString &key, const QString &article)
    {
        const QString root = rootOf(article);
        const auto known = m_byKey.constFind(key);
        if (known == m_byKey.cend())
            m_byKey.insert(key, root);
        else
            m_above[root] = rootOf(*known);
    }
    [[nodiscard]] QList<QStringList> groups() const
    {
        QHash<QString, QStringList> byRoot;
        for (auto each = m_above.cbegin(); each != m_above.cend(); ++each)
            byRoot[topOf(each.key())] << each.key();
        QList<QStringList> groups;
        for (QStringList &group : byRoot) {
            group.sort();
            if (group.size() > 1)
                groups << group;
        }
        std::ranges::sort(groups);
        return groups;
    }

private:
    QString rootOf(const QString &article)
    {
        if (!m_above.contains(article))
            m_above.insert(article, article);
        return topOf(article);
    }
    [[nodiscard]] QString topOf(QString article) const
    {
        for (QString above = m_above.value(article); above != article; above = m_above.value(article))
            article = above;
        return article;
    }

    QHash<QString, QString> m_byKey;
    QHash<QString, QString> m_above;
};

/// Rows (key, article) of living articles.
Result<void> gather(Connection &connection, const QString &sql, Gathering &gathering)
{
    Statement statement(connection, sql);
    while (statement.next())
        gathering.add(statement.text(0), statement.text(1));
    return statement.result();
}

Result<void> gatherContents(const QueryPlace &place, Gathering &gathering)
{
    auto done = gather(
        place.connection,
        u"SELECT v.sha256, a.id FROM versions v JOIN articles a ON a.id = v.article WHERE a.deleted IS NULL "
        "AND v.sha256 IN (SELECT sha256 FROM versions GROUP BY sha256 HAVING COUNT(*) > 1)"_s,
        gathering);
    if (!done || !place.hasIndex)
        return done;
    return gather(place.connection,
                  u"SELECT p.print, a.id FROM prints p JOIN things t ON t.id = p.id JOIN articles a ON a.id = t.target "
                  "WHERE a.deleted IS NULL AND p.print IN (SELECT print FROM prints GROUP BY print "
                  "HAVING COUNT(*) > 1)"_s,
                  gathering);
}

Result<void> gatherAddresses(Connection &connection, Gathering &gathering)
{
    Statement statement(connection,
                        u"SELECT a.id, a.url, a.canonical_url FROM articles a WHERE a.deleted IS NULL "
                        "AND (a.url <> '' OR a.canonical_url <> '')"_s);
    while (statement.next()) {
        for (const int column : {1, 2}) {
            if (const QString key = addressKey(statement.text(column)); !key.isEmpty())
                gathering.add(key, statement.text(0));
        }
    }
    return statement.result();
}

Result<QSet<QString>> pairsApart(Connection &connection)
{
    Statement statement(connection, u"SELECT key FROM settings WHERE key LIKE ?"_s);
    statement.bind(QString(apartPrefix) + u'%');
    QSet<QString> pairs;
    while (statement.next())
        pairs.insert(statement.text(0).sliced(apartPrefix.size()));
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return pairs;
}

/// Whether the reader said of all of them (sorted) that they are not the same.
bool areApart(const QSet<QString> &pairs, const QStringList &group)
{
    for (qsizetype one = 0; one < group.size(); ++one) {
        for (qsizetype other = one + 1; other < group.size(); ++other) {
            if (!pairs.contains(group[one] + u'/' + group[other]))
                return false;
        }
    }
    return true;
}

Result<DuplicateGroup> groupOf(Connection &connection, const QStringList &ids, DuplicateGroup::By by)
{
    QList<ArticleId> articles;
    for (const QString &id : ids)
        articles.append({id});
    return readArticleRows(connection, articles).transform([by](QList<ArticleRow> rows) {
        std::ranges::stable_sort(rows, [](const ArticleRow &one, const ArticleRow &other) {
            return one.highlights != other.highlights ? one.highlights > other.highlights
                                                      : one.article.added < other.article.added;
        });
        return DuplicateGroup{.by = by, .articles = std::move(rows)};
    });
}

} // namespace

Result<QList<DuplicateGroup>> readDuplicates(const QueryPlace &place)
{
    Gathering contents;
    Gathering addresses;
    auto done = gatherContents(place, contents);
    if (done)
        done = gatherAddresses(place.connection, addresses);
    const auto apart = pairsApart(place.connection);
    if (!done || !apart)
        return std::unexpected(done ? apart.error() : done.error());
    QList<DuplicateGroup> groups;
    const QList<QStringList> same = contents.groups();
    const auto take = [&](const QStringList &ids, DuplicateGroup::By by) -> Result<void> {
        if (areApart(*apart, ids))
            return {};
        return groupOf(place.connection, ids, by).transform([&](const DuplicateGroup &group) { groups << group; });
    };
    for (const QStringList &ids : same) {
        if (done)
            done = take(ids, DuplicateGroup::By::Content);
    }
    for (const QStringList &ids : addresses.groups()) {
        if (done && !same.contains(ids))
            done = take(ids, DuplicateGroup::By::Address);
    }
    if (!done)
        return std::unexpected(done.error());
    return groups;
}

} // namespace florilegium
