// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/bulkedits.h"
#include "patience.h"
#include "session/bulkmarking.h"
#include "session/libraryfixture.h"
#include "session/reader.h"
#include "session/tests_session.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

using testing::articleBytes;
using testing::LibraryFixture;
using testing::Reader;

namespace {

/// One highlight in an article that was closed again, and two in one that is open.
struct GivenMarks
{
    LibraryFixture fixture;
    Reader reader{*fixture.library};
    BulkMarking bulk{reader.session};
    QList<HighlightId> ids;

    GivenMarks()
    {
        const QString other = fixture.file(u"other.md"_s, "# Another\n\nIt has other words.\n");
        if (!reader.open(other))
            return;
        ids << reader.mark(u"other words"_s);
        if (!reader.saved() || !reader.open(fixture.file(u"article.md"_s, articleBytes)))
            return;
        ids << reader.mark(u"ten years"_s) << reader.mark(u"careful sharing"_s, u"question"_s);
        if (!reader.saved())
            ids.clear();
    }

    [[nodiscard]] QStringList colours()
    {
        QStringList list;
        for (const HighlightId &id : std::as_const(ids))
            list << fixture.library->queries().highlight(id)->colour;
        return list;
    }
    static Change makeThemQuestions(const QList<Highlight> &highlights)
    {
        return setColour(highlights, u"question"_s, QDateTime::currentDateTimeUtc());
    }
};

} // namespace

void BulkMarkingTest::closedArticlesAreReached()
{
    GivenMarks given;
    QCOMPARE(given.ids.size(), 3);
    std::optional<Result<int>> done;
    given.bulk.perform({.ids = given.ids, .all = {}}, &GivenMarks::makeThemQuestions,
                       [&](const Result<int> &count) { done = count; });
    QTRY_VERIFY(done);
    QCOMPARE(done->value_or(0), 2); // one is so already
    QCOMPARE(given.reader.article->highlights->find(given.ids[1])->highlight.colour, u"question"_s);
    QVERIFY(given.reader.saved());
    QCOMPARE(given.colours(), QStringList(3, u"question"_s));
    QCOMPARE(given.reader.session.undoName(), u"colour"_s);
    given.reader.session.undo();
    QVERIFY(given.reader.saved());
    QCOMPARE(given.colours(), (QStringList{u"claim"_s, u"claim"_s, u"question"_s}));
    given.reader.session.redo();
    QVERIFY(given.reader.saved());
    QCOMPARE(given.colours(), QStringList(3, u"question"_s));
}

void BulkMarkingTest::aFilterStandsForAllThatItLetsThrough()
{
    GivenMarks given;
    const HighlightFilter claims{.colour = u"claim"_s};
    int count = -1;
    given.bulk.perform({.ids = {}, .all = claims}, &GivenMarks::makeThemQuestions,
                       [&](const Result<int> &changed) { count = changed.value_or(-1); });
    QTRY_COMPARE(count, 2);
    QVERIFY(given.reader.saved());
    QCOMPARE(given.colours(), QStringList(3, u"question"_s));
    // Nothing passes any more: that is no change, and no step of undo.
    count = -1;
    given.bulk.perform({.ids = {}, .all = claims}, &GivenMarks::makeThemQuestions,
                       [&](const Result<int> &changed) { count = changed.value_or(-1); });
    QTRY_COMPARE(count, 0);
    given.reader.session.undo();
    QVERIFY(given.reader.saved());
    QCOMPARE(given.colours(), (QStringList{u"claim"_s, u"claim"_s, u"question"_s}));
}

void BulkMarkingTest::whatIsDoneMeanwhileIsNotLost()
{
    GivenMarks given;
    int done = 0;
    const auto count = [&](const Result<int> &) { ++done; };
    given.bulk.perform({.ids = given.ids, .all = {}}, &GivenMarks::makeThemQuestions, count);
    given.reader.session.setNote(given.reader.article, given.ids[1], u"written meanwhile"_s);
    given.bulk.perform(
        {.ids = given.ids, .all = {}},
        [](const QList<Highlight> &highlights) {
            return appendNote(highlights, u"and more"_s, QDateTime::currentDateTimeUtc());
        },
        count, BulkMarking::Where::Window);
    QTRY_COMPARE(done, 2);
    QVERIFY(given.reader.saved());
    QVERIFY(given.bulk.isIdle());
    const Highlight highlight = *given.fixture.library->queries().highlight(given.ids[1]);
    QCOMPARE(highlight.colour, u"question"_s);
    QCOMPARE(highlight.note, u"written meanwhile\n\nand more"_s);
}

void BulkMarkingTest::theyAreReadAsTheyAre()
{
    GivenMarks given;
    given.reader.session.setNote(given.reader.article, given.ids[1], u"on its way"_s);
    QList<Highlight> read;
    given.bulk.read({.ids = {given.ids[1], given.ids[0], given.ids[1]}, .all = {}},
                    [&](const Result<QList<Highlight>> &highlights) { read = highlights.value_or(read); });
    QTRY_COMPARE(read.size(), 2);
    QCOMPARE(read.front().note, u"on its way"_s);
    QCOMPARE(read.back().id, given.ids[0]);
}

} // namespace florilegium
