// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/indexsegments.h"
#include "store/indexwriter.h"
#include "store/searchindex.h"
#include "store/shelf.h"
#include "store/tests_store.h"
#include "store/transaction.h"

#include <QTest>
#include <QTimeZone>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

/// Else a long shelf has more segments than FTS5 allows, and is never indexed to its end.
void IndexTest::aTransactionIsOneSegment()
{
    const Shelf shelf;
    const auto library = shelf.open();
    IndexAccess access;
    access.path = shelf.filePath(u"bare.index"_s);
    const auto index = openIndex(access, u"bare"_s);
    QVERIFY(index);
    const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::UTC);
    QStringList articles;
    for (int at = 0; at < 30; ++at) {
        const SampleArticle article = sampleArticle(u"T%1"_s.arg(at), u"words of all %1"_s.arg(at), noon.addSecs(at));
        QVERIFY(wait(library->addVersion(article.article, article.version)));
        articles << article.article.id.text;
    }
    const auto source = Connection::open(shelf.path(), Connection::Mode::Read);
    QVERIFY(source);
    const auto entries = indexEntries(**source);
    QVERIFY(gatherSegments(*index->connection));
    Transaction transaction(*index->connection, Transaction::Kind::Write);
    IndexWriter writer(*index->connection, *entries);
    QVERIFY(writer.update(IndexKind::Article, articles));
    QVERIFY(transaction.commit());
    QCOMPARE(index->connection->number(u"SELECT COUNT(*) FROM things"_s).value(), 30);
    for (const QLatin1StringView table : {occurrenceTable, entryTable, sourceTable})
        QCOMPARE(index->connection->number(u"SELECT COUNT(DISTINCT segid) FROM %1_idx"_s.arg(table)).value(), 1);
}

} // namespace florilegium
