// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/tests_session.h"

#include "document/builder.h"
#include "session/adding.h"
#include "session/annotating.h"
#include "session/libraryfixture.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

void AnnotatingTest::findsTheQuote_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<int>("start"); // -1: not found, -2: ambiguous
    QTest::newRow("exact") << u"open doors"_s << QString() << QString() << 4;
    QTest::newRow("twice") << u"glass"_s << QString() << QString() << -2;
    QTest::newRow("by prefix") << u"glass"_s << u"behind "_s << QString() << 27;
    QTest::newRow("by suffix") << u"glass"_s << QString() << u" is thin"_s << 36;
    QTest::newRow("other case and quotation marks") << u"OPEN  doors"_s << QString() << QString() << 4;
    QTest::newRow("not there") << u"closed windows"_s << QString() << QString() << -1;
    QTest::newRow("empty") << u"  "_s << QString() << QString() << -1;
}

void AnnotatingTest::findsTheQuote()
{
    QFETCH(const QString, quote);
    QFETCH(const QString, prefix);
    QFETCH(const QString, suffix);
    QFETCH(const int, start);
    DocumentBuilder builder;
    builder.addText(u"The open doors stay behind glass; a glass is thin.");
    QVERIFY(u"The open doors stay behind glass; a glass is thin."_s.indexOf(u"glass is") == 36);
    const auto found = findQuote(builder.finish(false), quote, prefix, suffix);
    if (start >= 0) {
        QVERIFY(found);
        QCOMPARE(found->start, start);
    } else {
        QVERIFY(!found);
        QCOMPARE(found.error().code == ErrorCode::QuoteAmbiguous, start == -2);
    }
}

void AnnotatingTest::marksWithThemesClaimAndEvidenceInOneStep()
{
    testing::LibraryFixture fixture;
    Library &library = *fixture.library;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto loaded = loadFile(fixture.file(u"a.md"_s, testing::articleBytes));
    QVERIFY(loaded);
    const auto added = addSource(library, *loaded, now);
    QVERIFY(added && added->isNew);
    const auto again = addSource(library, *loaded, now);
    QVERIFY(again && !again->isNew && !again->isNewVersion);
    QCOMPARE(again->article.id, added->article.id);

    const auto first = annotate(library, added->article.id,
                                {.quote = u"openness was the only road to safety"_s,
                                 .themes = {u"openness/promises"_s},
                                 .statement = u"Openness makes safe"_s,
                                 .attributedTo = {u"the founder"_s}},
                                now);
    QVERIFY(first);
    const auto second = annotate(library, added->article.id,
                                 {.quote = u"he spoke of careful sharing"_s,
                                  .themes = {u"Openness/Promises"_s, u"openness"_s},
                                  .evidence = {{Relation::Contradicts, first->claim}}},
                                 now);
    QVERIFY(second);

    QCOMPARE(library.queries().themes()->size(), 2); // the second path was there already
    const auto claims = library.queries().claims();
    QCOMPARE(claims->size(), 1);
    QCOMPARE(claims->front().status, Status::Attributed);
    QCOMPARE(library.queries().evidence()->size(), 2);
    QCOMPARE(library.queries().highlight(second->highlight)->themes.size(), 2);
    QCOMPARE(library.queries().journal(10)->front().change, second->change);
}

void AnnotatingTest::refusesAnUnknownArticle()
{
    testing::LibraryFixture fixture;
    const auto made = annotate(*fixture.library, ArticleId::make(), {.quote = u"x"_s}, QDateTime::currentDateTimeUtc());
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::UnknownId);
}

} // namespace florilegium
