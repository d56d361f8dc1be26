// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/claimsums.h"

#include "annotate/sources.h"
#include "store/rows.h"
#include "store/searchwords.h"

#include <QSet>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// What a claim's living evidence comes to.
struct ClaimSums
{
    int supporting = 0;
    int contradicting = 0;
    int qualifying = 0;
    SourceCount sources;
    QString first;
    QString last;

    void count(Relation relation)
    {
        ++(relation == Relation::Contradicts     ? contradicting
               : relation == Relation::Qualifies ? qualifying
                                                 : supporting);
    }
    void extend(const QString &day)
    {
        if (day.isEmpty())
            return;
        first = first.isEmpty() ? day : std::min(first, day);
        last = std::max(last, day);
    }
};

/// Statements that are prepared once for all claims of a transaction.
class Settler
{
public:
    explicit Settler(Connection &connection)
        : m_passages(connection,
                     u"SELECT e.relation, e.highlight, h.article, "_s + knownDay
                         + u" FROM evidence e JOIN highlights h ON h.id = e.highlight AND h.deleted IS NULL "
                           "JOIN articles a ON a.id = h.article AND a.deleted IS NULL WHERE e.claim = ?"_s)
        , m_claims(connection,
                   u"SELECT e.relation FROM evidence e JOIN claims o ON o.id = e.other AND o.deleted IS NULL "
                   "WHERE e.claim = ?"_s)
        , m_quote(connection,
                  u"SELECT n.exact FROM highlights h JOIN anchors n ON n.highlight = h.id AND n.marking = h.marking "
                  "WHERE h.id = ? ORDER BY n.ordinal"_s)
        , m_keys(connection,
                 u"SELECT statement, (SELECT p.person FROM claim_people p WHERE p.claim = c.id "
                 "ORDER BY p.position LIMIT 1) FROM claims c WHERE c.id = ?"_s)
        , m_write(connection,
                  u"UPDATE claims SET statement_key = ?, person_key = ?, supporting = ?, contradicting = ?, "
                  "qualifying = ?, sources_for = ?, sources_against = ?, first_day = ?, last_day = ? WHERE id = ?"_s)
    {
    }

    Result<void> settle(const QString &claim)
    {
        ClaimSums sums;
        const auto passages = passagesOf(claim, sums);
        if (!passages)
            return std::unexpected(passages.error());
        m_claims.bind(claim);
        while (m_claims.next())
            sums.count(relationAt(m_claims));
        if (!m_claims.result())
            return m_claims.result();
        sums.sources = independentSources(*passages);
        return write(claim, sums);
    }

private:
    static Relation relationAt(const Statement &statement)
    {
        return relationFromWord(statement.text(0)).value_or(Relation::States);
    }

    Result<QList<SourcePassage>> passagesOf(const QString &claim, ClaimSums &sums)
    {
        QList<SourcePassage> passages;
        QStringList highlights;
        QSet<QString> articles;
        m_passages.bind(claim);
        while (m_passages.next()) {
            sums.count(relationAt(m_passages));
            sums.extend(m_passages.text(3));
            highlights << m_passages.text(1);
            passages.append({.article = {m_passages.text(2)}, .relation = relationAt(m_passages), .quote = QString()});
            articles << m_passages.text(2);
        }
        if (!m_passages.result())
            return std::unexpected(m_passages.result().error());
        if (articles.size() < 2) // it repeats no one but itself
            return passages;
        for (qsizetype i = 0; i < passages.size(); ++i) {
            QStringList ranges;
            m_quote.bind(highlights[i]);
            while (m_quote.next())
                ranges << m_quote.text(0);
            passages[i].quote = ranges.join(u' ');
            if (!m_quote.result())
                return std::unexpected(m_quote.result().error());
        }
        return passages;
    }

    Result<void> write(const QString &claim, const ClaimSums &sums)
    {
        m_keys.bind(claim);
        if (!m_keys.next()) // its evidence came and went with it
            return m_keys.result();
        m_write.bind(folded(m_keys.text(0))).bind(folded(m_keys.text(1)));
        m_write.bind(qint64(sums.supporting)).bind(qint64(sums.contradicting)).bind(qint64(sums.qualifying));
        m_write.bind(qint64(sums.sources.supporting)).bind(qint64(sums.sources.contradicting));
        return m_write.bind(sums.first).bind(sums.last).bind(claim).run();
    }

    Statement m_passages;
    Statement m_claims;
    Statement m_quote;
    Statement m_keys;
    Statement m_write;
};

Result<QStringList> unsettledClaims(Connection &connection)
{
    Statement statement(connection, u"SELECT claim FROM unsettled_claims ORDER BY claim"_s);
    QStringList claims;
    while (statement.next())
        claims << statement.text(0);
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return claims;
}

} // namespace

Result<void> settleClaims(Connection &connection)
{
    const auto claims = unsettledClaims(connection);
    if (!claims || claims->isEmpty())
        return claims.transform([](const QStringList &) {});
    Settler settler(connection);
    for (const QString &claim : *claims) {
        if (auto done = settler.settle(claim); !done)
            return done;
    }
    return connection.run(u"DELETE FROM unsettled_claims"_s);
}

} // namespace florilegium
