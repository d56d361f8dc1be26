// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/query/queryparser.h"
#include "store/noon.h"
#include "store/opening.h"
#include "store/rowstreams.h"
#include "store/searchindex.h"
#include "store/shelf.h"
#include "store/tests_store.h"
#include "store/world.h"

#include <QTest>

#include <set>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

/// An index of nothing, to be filled by hand.
struct BareIndex
{
    Shelf shelf;
    IndexAccess access;
    std::unique_ptr<Connection> connection;

    BareIndex()
    {
        (void)shelf.open(); // makes the folder
        access.path = shelf.filePath(u"bare.index"_s);
        auto file = openIndex(access, u"bare"_s);
        if (!file)
            qFatal("no index: %s", qPrintable(file.error().detail));
        connection = std::move(file->connection);
    }

    void put(qint64 row, qint64 moment, const QString &target)
    {
        const auto done = Statement(*connection,
                                    u"INSERT INTO things (id, moment, target, words, sources, facts) "
                                    "VALUES (?, ?, ?, '', '', '')"_s)
                              .bind(row)
                              .bind(moment)
                              .bind(target)
                              .run();
        if (!done)
            qFatal("not put: %s", qPrintable(done.error().detail));
    }

    void mark(qint64 number, qint64 row)
    {
        if (!Statement(*connection, u"INSERT OR IGNORE INTO marks (mark, id) VALUES (?, ?)"_s)
                 .bind(number)
                 .bind(row)
                 .run())
            qFatal("not marked");
    }

    /// Deals out numbers as IndexWriter does, which has words to move as well.
    void makeRoom(IndexKind kind, qint64 made)
    {
        const auto dealt = crowdedRows(*connection, kind, made);
        QVERIFY(dealt && !dealt->isEmpty());
        Statement away(*connection, u"UPDATE things SET id = -id WHERE id = ?"_s);
        Statement back(*connection, u"UPDATE things SET id = ? WHERE id = ?"_s);
        for (const DealtRow &row : *dealt)
            QVERIFY(away.bind(row.from).run());
        for (const DealtRow &row : *dealt)
            QVERIFY(back.bind(row.to).bind(-row.from).run());
    }
};

using Rows = std::set<qint64>;

struct StreamOver
{
    RowStreamPtr stream;
    Rows rows; ///< the truth
};

/// Streams over random marks of an index, joined at random.
class RandomStreams
{
public:
    static constexpr qint64 last = 60'000;

    RandomStreams(BareIndex &index, QRandomGenerator &random)
        : m_index(index)
        , m_random(random)
    {
        constexpr std::array shares{1, 30, 700, 9000, 40'000}; // rows
        for (std::size_t mark = 0; mark < shares.size(); ++mark) {
            for (int i = 0; i < shares[mark]; ++i) {
                const qint64 row = 1 + below(last);
                m_marks[mark].insert(row);
                m_index.mark(qint64(mark), row);
            }
        }
    }

    StreamOver make(int depth)
    {
        switch (depth == 0 ? below(3) : 3 + below(3)) {
        case 0: return read();
        case 1: return sorted();
        case 2: return listed();
        case 3: return joined(depth, &allOf, [](Rows &all, const Rows &more) { intersect(all, more); });
        case 4: return joined(depth, &anyOf, [](Rows &all, const Rows &more) { all.insert(more.begin(), more.end()); });
        default: break;
        }
        StreamOver all = make(depth - 1);
        StreamOver without = make(depth - 1);
        for (const qint64 row : without.rows)
            all.rows.erase(row);
        return {allBut(std::move(all.stream), std::move(without.stream)), std::move(all.rows)};
    }

private:
    int below(qint64 bound) { return int(m_random.bounded(quint32(bound))); }
    std::size_t any() { return std::size_t(below(qint64(m_marks.size()))); }

    static void intersect(Rows &all, const Rows &more)
    {
        std::erase_if(all, [&more](qint64 row) { return !more.contains(row); });
    }

    RowRange range()
    {
        const qint64 first = 1 + below(last);
        return {.first = first, .last = below(2) == 0 ? last : first + below(last)};
    }

    static Rows within(const Rows &rows, RowRange range)
    {
        return {rows.lower_bound(range.first), rows.upper_bound(range.last)};
    }

    StreamOver read()
    {
        const std::size_t mark = any();
        const RowRange among = range();
        return {readRows(*m_index.connection,
                         sqlPart(u"SELECT id FROM marks WHERE mark = ? AND id BETWEEN ? AND ? ORDER BY id LIMIT ?"_s,
                                 {qint64(mark)}),
                         among),
                within(m_marks[mark], among)};
    }

    StreamOver sorted()
    {
        const std::size_t one = any();
        const std::size_t other = any();
        const RowRange among = range();
        Rows rows = within(m_marks[one], among);
        rows.merge(within(m_marks[other], among));
        return {sortedRows(*m_index.connection,
                           sqlPart(u"SELECT DISTINCT id FROM marks WHERE mark IN (?, ?) AND id BETWEEN ? AND ? "
                                   "ORDER BY id"_s,
                                   {qint64(one), qint64(other)}),
                           among),
                rows};
    }

    StreamOver listed()
    {
        const Rows &rows = m_marks[any()];
        return {listedRows({rows.begin(), rows.end()}), rows};
    }

    template<typename Join, typename Merge>
    StreamOver joined(int depth, Join join, Merge merge)
    {
        std::vector<RowStreamPtr> streams;
        Rows rows;
        for (int i = 0, count = 1 + below(3); i < count; ++i) {
            StreamOver one = make(depth - 1);
            streams.push_back(std::move(one.stream));
            if (i == 0)
                rows = std::move(one.rows);
            else
                merge(rows, one.rows);
        }
        return {join(std::move(streams)), std::move(rows)};
    }

    BareIndex &m_index;
    QRandomGenerator &m_random;
    std::array<Rows, 5> m_marks;
};

} // namespace

void IndexTest::rowsGoWithTheTime()
{
    QRandomGenerator random(seed());
    BareIndex index;
    RowNumbers numbers(*index.connection);
    int crowded = 0;
    for (int i = 0; i < 3000; ++i) {
        const IndexKind kind = i % 3 == 0 ? IndexKind::Article : IndexKind::Highlight;
        // Most come later than the others, some between two that are close together, many in the same second.
        const qint64 made = random.bounded(4) == 0 ? 1'000'000 + random.bounded(40) : 1'000'000 + i / 7;
        auto row = numbers.freeRow(kind, made);
        QVERIFY(row);
        if (!*row) {
            ++crowded;
            index.makeRoom(kind, made);
            row = numbers.freeRow(kind, made);
        }
        QVERIFY(row && *row);
        index.put(**row, momentOf(kind, made), u"thing %1"_s.arg(i));
    }
    QVERIFY2(crowded > 0, "nothing tells whether room is made");
    Statement statement(*index.connection, u"SELECT id, moment FROM things ORDER BY id"_s);
    qint64 id = 0;
    qint64 moment = 0;
    int count = 0;
    while (statement.next()) {
        const bool sameKind = id > 0 && (id >> 56) == (statement.number(0) >> 56);
        QCOMPARE(statement.number(0) >> 56, statement.number(1) >> 56);
        QVERIFY(statement.number(0) > id);
        QVERIFY(!sameKind || statement.number(1) <= moment);
        id = statement.number(0);
        moment = statement.number(1);
        ++count;
    }
    QCOMPARE(count, 3000);
}

void IndexTest::rangesOfTimeAreExact()
{
    BareIndex index;
    RowNumbers numbers(*index.connection);
    QHash<qint64, qint64> rows; // by time
    for (const qint64 made : {50, 10, 30, 40, 20}) {
        rows.insert(made, numbers.freeRow(IndexKind::Claim, made)->value());
        index.put(rows[made], momentOf(IndexKind::Claim, made), QString::number(made));
    }
    const auto found = [&](std::optional<qint64> from, std::optional<qint64> to) {
        const RowRange range = *rowsMade(*index.connection, IndexKind::Claim, from, to);
        QList<qint64> times;
        for (const qint64 made : {10, 20, 30, 40, 50}) {
            if (rows[made] >= range.first && rows[made] <= range.last)
                times << made;
        }
        return times;
    };
    QCOMPARE(found({}, {}), (QList<qint64>{10, 20, 30, 40, 50}));
    QCOMPARE(found(20, 40), (QList<qint64>{20, 30}));
    QCOMPARE(found(21, {}), (QList<qint64>{30, 40, 50}));
    QCOMPARE(found({}, 50), (QList<qint64>{10, 20, 30, 40}));
    QCOMPARE(found(51, {}), QList<qint64>());
    QCOMPARE(found({}, 10), QList<qint64>());
    QCOMPARE(found({}, 0), QList<qint64>());
}

void IndexTest::streamsGiveWhatTheyAreMadeOf()
{
    QRandomGenerator random(seed());
    BareIndex index;
    RandomStreams streams(index, random);
    qsizetype found = 0;
    for (int i = 0; i < 60; ++i) {
        StreamOver over = streams.make(i % 4);
        for (qint64 row = 0; row <= RandomStreams::last;) {
            const auto next = over.stream->seek(row);
            const auto expected = over.rows.lower_bound(row);
            QVERIFY(next);
            QCOMPARE(*next, expected == over.rows.end() ? RowStream::end : *expected);
            if (*next == RowStream::end)
                break;
            ++found;
            // Step by step for a while, then far ahead.
            row = *next + 1 + (random.bounded(10) == 0 ? random.bounded(3000) : 0);
        }
    }
    QVERIFY(found > 1000);
}

void IndexTest::whatComesBetweenOthersIsFoundBetweenThem()
{
    Shelf shelf;
    auto library = shelf.open();
    const auto added = [](int at, const QString &title) {
        return sampleArticle(title, u"common words"_s, noon().addSecs(at));
    };
    for (const int at : {0, 100}) {
        const SampleArticle article = added(at, u"T%1"_s.arg(at, 3, 10, QLatin1Char('0')));
        QVERIFY(wait(library->addVersion(article.article, article.version)));
    }
    QVERIFY(wait(library->indexed()));
    // More than there are numbers between the two, some of them in the same second.
    for (int i = 0; i < 60; ++i) {
        const int at = 1 + (i * 37) % 99;
        const SampleArticle article = added(at - at % 2, u"T%1"_s.arg(at - at % 2, 3, 10, QLatin1Char('0')));
        QVERIFY(wait(library->addVersion(article.article, article.version)));
        if (i % 20 == 0)
            QVERIFY(wait(library->indexed()));
    }
    QVERIFY(wait(library->indexed()));
    for (const bool anew : {false, true}) {
        if (anew) { // filled from the library instead of followed
            library.reset();
            QVERIFY(QFile::remove(shelf.path() + u".index"_s));
            library = shelf.open();
            QVERIFY(wait(library->indexed()));
        }
        for (const QString &text : {u"common"_s, u"\"common words\""_s, u"common added:2026"_s, u"added:2026"_s}) {
            const auto hits = library->queries().search(parseQuery(text).query, 100);
            QVERIFY(hits);
            QCOMPARE(hits->size(), 62);
            for (qsizetype n = 1; n < hits->size(); ++n)
                QVERIFY2(hits->at(n).title <= hits->at(n - 1).title, qPrintable(text));
        }
    }
}

void IndexTest::factsFollowWhatTheyComeFrom()
{
    Shelf shelf;
    const auto library = shelf.open();
    SampleArticle article = sampleArticle(u"Title"_s, u"Words that are marked."_s, noon());
    const auto added = wait(library->addVersion(article.article, article.version));
    Theme theme{.id = ThemeId::make(), .name = u"openness"_s};
    Highlight highlight = sampleHighlight(article, added->text, u"marked"_s, noon());
    highlight.themes = {theme.id};
    const Claim claim{.id = ClaimId::make(), .statement = u"It is so"_s, .created = noon()};
    const Evidence link{.id = EvidenceId::make(), .claim = claim.id, .highlight = highlight.id, .created = noon()};
    const auto apply = [&library](const Record &record) {
        return wait(library->apply({u"x"_s, {record}})).has_value() && wait(library->indexed()).has_value();
    };
    const auto count = [&library](const QString &query) {
        const HitCounts counts = *library->queries().hitCounts(parseQuery(query).query);
        return QList<int>{counts.articles, counts.highlights, counts.claims};
    };
    QVERIFY(apply(record(std::nullopt, theme)));
    QVERIFY(apply(record(std::nullopt, highlight)));
    QCOMPARE(count(u"theme:openness"_s), (QList{1, 1, 0}));
    QVERIFY(apply(record(std::nullopt, claim)));
    QVERIFY(apply(record(std::nullopt, link)));
    QCOMPARE(count(u"theme:openness"_s), (QList{1, 1, 1}));
    QCOMPARE(count(u"claim:so"_s), (QList{1, 1, 1}));
    QCOMPARE(count(u"title:title"_s), (QList{1, 1, 1}));
    Claim reworded = claim;
    reworded.statement = u"It is otherwise"_s;
    QVERIFY(apply(record(claim, reworded)));
    QCOMPARE(count(u"claim:so"_s), (QList{0, 0, 0}));
    QCOMPARE(count(u"claim:otherwise"_s), (QList{1, 1, 1}));
    Article read = article.article;
    read.state = ReadingState::Done;
    read.title = u"Renamed"_s;
    QVERIFY(apply(record(article.article, read)));
    QCOMPARE(count(u"state:done"_s), (QList{1, 1, 1}));
    QCOMPARE(count(u"title:renamed"_s), (QList{1, 1, 1}));
    Theme gone = theme;
    gone.deleted = noon();
    QVERIFY(apply(record(theme, gone)));
    QCOMPARE(count(u"has:theme"_s), (QList{0, 0, 0}));
    QVERIFY(apply(record(gone, theme)));
    QCOMPARE(count(u"has:theme"_s), (QList{1, 1, 1}));
    Tagging tagging{.theme = theme.id, .byPlace = {}};
    tagging.add(0, highlight.id);
    QVERIFY(apply(untagRecord(tagging)));
    QCOMPARE(count(u"theme:openness"_s), (QList{0, 0, 0}));
    QVERIFY(apply(tagRecord(tagging)));
    QCOMPARE(count(u"theme:openness"_s), (QList{1, 1, 1}));
    Highlight binned = highlight;
    binned.deleted = noon();
    QVERIFY(apply(record(highlight, binned)));
    QCOMPARE(count(u"theme:openness"_s), (QList{0, 0, 0}));
    QCOMPARE(count(u"title:renamed"_s), (QList{1, 0, 0}));
    QVERIFY(apply(record(binned, highlight)));
    QVERIFY(apply(record(link, std::nullopt)));
    QCOMPARE(count(u"claim:otherwise"_s), (QList{0, 0, 1}));
    QVERIFY(apply(memberRecord({{u"k-0"_s}, article.article.id}, false))); // of a collection that is not there
}

} // namespace florilegium
