// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/claimedits.h"
#include "annotate/sources.h"
#include "library/query/queryparser.h"
#include "store/tests_store.h"
#include "store/world.h"

#include <QTest>
#include <QTimeZone>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::UTC);

/// The living things of a list, by id.
template<typename Value>
auto livingById(const QList<Value> &values)
{
    QHash<decltype(Value::id), Value> living;
    for (const Value &value : values) {
        if (!value.isDeleted())
            living.insert(value.id, value);
    }
    return living;
}

/// What a claim's row would be, by reading everything.
LedgerRow summedUp(LibraryQueries &queries, const World &world, const Claim &claim)
{
    const auto highlights = livingById(world.highlights());
    const auto claims = livingById(world.claims());
    LedgerRow row{.claim = claim, .first = {}, .last = {}};
    QList<SourcePassage> passages;
    for (const Evidence &link : world.evidence()) {
        const auto highlight = highlights.value(link.highlight);
        const auto article = highlight.id.isNull() ? Article() : *queries.article(highlight.article);
        const bool isPassage = !highlight.id.isNull() && !article.isDeleted();
        if (link.claim != claim.id || (!isPassage && !claims.contains(link.other)))
            continue;
        ++(link.relation == Relation::Contradicts     ? row.contradicting
               : link.relation == Relation::Qualifies ? row.qualifying
                                                      : row.supporting);
        if (!isPassage)
            continue;
        passages.append({article.id, link.relation, quoteOf(highlight).replace(u" […] "_s, u" "_s)});
        const QDate day = knownDayOf(article);
        if (day.isValid() && (!row.first.isValid() || day < row.first))
            row.first = day;
        if (day.isValid() && (!row.last.isValid() || day > row.last))
            row.last = day;
    }
    const SourceCount sources = independentSources(passages);
    row.sourcesFor = sources.supporting;
    row.sourcesAgainst = sources.contradicting;
    return row;
}

/// Three claims in two articles of one text, and an article in words of its own.
struct Furnished
{
    Shelf shelf;
    std::unique_ptr<SqliteLibrary> library = shelf.open();
    QList<std::pair<SampleArticle, TextId>> articles;
    QList<Highlight> highlights; ///< one in each article
    QList<Claim> claims;
    QList<Evidence> evidence;

    Furnished()
    {
        const QString agency = u"The ministry said on Monday that the subsidy had doubled within a year."_s;
        addArticle(u"First"_s, agency, u"2024-03-01"_s);
        addArticle(u"Copy"_s, u"As others reported. "_s + agency, u"2024-03-02"_s);
        addArticle(u"Own"_s, u"Twice as much money went to the farms as in the year before, says the audit."_s,
                   QString());
        addClaim(u"It doubled"_s, Status::Supported, {u"Ministry of Farms"_s, u"Ann Alder"_s});
        addClaim(u"it fell"_s, Status::Disputed, {u"Audit office"_s});
        addClaim(u"Ähnliches"_s, Status::Asserted, {});
        claims[0].openQuestion = u"Which year?"_s;
        claims[0].kind = ClaimKind::Figure;
        claims[0].confidence = Confidence::High;
        claims[1].confidence = Confidence::Low;
        for (qsizetype i = 0; i < 3; ++i)
            link(claims[0], highlights[i], Relation::States);
        link(claims[1], highlights[0], Relation::States);
        link(claims[1], highlights[2], Relation::Contradicts);
        Change change{u"fill"_s, {}};
        for (const Claim &claim : std::as_const(claims))
            change.records << record(std::nullopt, claim);
        for (const Evidence &each : std::as_const(evidence))
            change.records << record(std::nullopt, each);
        apply(change);
    }

    void addArticle(const QString &title, const QString &text, const QString &published)
    {
        SampleArticle sample = sampleArticle(title, text, noon);
        sample.article.published = published;
        const TextId id = wait(library->addVersion(sample.article, sample.version))->text;
        highlights << sampleHighlight(sample, id, text, noon);
        articles.append({sample, id});
        apply({u"highlight"_s, {record(std::nullopt, highlights.back())}});
    }

    void addClaim(const QString &statement, Status status, const QStringList &people)
    {
        claims << Claim{.id = ClaimId::make(),
                        .statement = statement,
                        .status = status,
                        .attributedTo = people,
                        .created = noon.addSecs(claims.size())};
    }

    void link(const Claim &claim, const Highlight &highlight, Relation relation)
    {
        evidence << Evidence{.id = EvidenceId::make(),
                             .claim = claim.id,
                             .relation = relation,
                             .highlight = highlight.id,
                             .created = noon.addSecs(evidence.size())};
    }

    void apply(const Change &change) const
    {
        const auto done = wait(library->apply(change));
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }

    [[nodiscard]] LedgerRow row(qsizetype claim) const
    {
        return library->queries().ledgerRows({claims[claim].id})->value(0);
    }

    /// The claims' numbers in the order of a filter's ledger.
    [[nodiscard]] QString order(const LedgerFilter &filter) const
    {
        QString numbers;
        const auto rows = library->queries().ledger(filter, 0, 10);
        QStringList ids;
        for (const Claim &claim : claims)
            ids << claim.id.text;
        for (const LedgerRow &row : rows.value_or(QList<LedgerRow>()))
            numbers += QString::number(ids.indexOf(row.claim.id.text));
        return numbers;
    }
};

} // namespace

void LedgerTest::sumsAgreeWithReadingEverything()
{
    Furnished furnished;
    World world(seed(), furnished.articles);
    LibraryQueries &queries = furnished.library->queries();
    for (int i = 0; i < 300; ++i) {
        furnished.apply(world.nextChange());
        if (i % 30 != 29)
            continue;
        for (const Claim &claim : livingById(world.claims())) {
            LedgerRow expected = summedUp(queries, world, claim);
            const LedgerRow row = queries.ledgerRows({claim.id})->value(0);
            QCOMPARE(toRow(row.claim), toRow(claim));
            expected.claim = row.claim; // times have milliseconds there
            QVERIFY2(row == expected, qPrintable(claim.id.text));
        }
    }
    QCOMPARE(numberIn(furnished.shelf.path(), u"SELECT COUNT(*) FROM unsettled_claims"_s), 0);
}

void LedgerTest::sumsFollowWhatTheyAreMadeOf()
{
    Furnished furnished;
    LedgerRow row = furnished.row(0);
    QCOMPARE(row.supporting, 3);
    QCOMPARE(row.sourcesFor, 2); // the copy is no source of its own
    QCOMPARE(row.first, QDate(2024, 3, 1));
    QCOMPARE(row.last, noon.date()); // of its adding: when it was published is not known
    QCOMPARE(furnished.row(1).sourcesAgainst, 1);

    // A passage, an article in the bin; another date; another passage.
    Highlight own = furnished.highlights[2];
    own.deleted = noon;
    furnished.apply({u"delete"_s, {record(furnished.highlights[2], own)}});
    QCOMPARE(furnished.row(0).supporting, 2);
    QCOMPARE(furnished.row(0).sourcesFor, 1);
    QCOMPARE(furnished.row(1).contradicting, 0);
    const Article first = furnished.articles[0].first.article;
    Article gone = first;
    gone.deleted = noon;
    furnished.apply({u"delete"_s, {record(first, gone)}});
    QCOMPARE(furnished.row(0).supporting, 1);
    QCOMPARE(furnished.row(0).first, QDate(2024, 3, 2));
    QVERIFY(!furnished.row(1).first.isValid());
    Article dated = first;
    dated.published = u"1999"_s;
    furnished.apply({u"edit"_s, {record(gone, dated)}});
    QCOMPARE(furnished.row(0).first, QDate(1999, 1, 1));
    QCOMPARE(furnished.row(0).sourcesFor, 1);
    Highlight shorter = furnished.highlights[0];
    shorter.anchors =
        sampleHighlight(furnished.articles[0].first, furnished.articles[0].second, u"The ministry"_s, noon).anchors;
    furnished.apply({u"resize"_s, {record(furnished.highlights[0], shorter)}});
    QCOMPARE(furnished.row(0).sourcesFor, 2); // too few words to be a copy

    // Claims that bear on it count as evidence while they live, and are no sources.
    const Evidence other{.id = EvidenceId::make(),
                         .claim = furnished.claims[0].id,
                         .relation = Relation::Contradicts,
                         .highlight = {},
                         .other = furnished.claims[2].id};
    furnished.apply({u"link"_s, {record(std::nullopt, other)}});
    QCOMPARE(furnished.row(0).contradicting, 1);
    QCOMPARE(furnished.row(0).sourcesAgainst, 0);
    furnished.apply(deleteClaims({furnished.claims[2]}, noon));
    QCOMPARE(furnished.row(0).contradicting, 0);
    QCOMPARE(furnished.library->queries().ledgerCount({}).value_or(-1), 2);
}

void LedgerTest::claimsAreSortedByEachColumn_data()
{
    QTest::addColumn<LedgerOrder>("order");
    QTest::addColumn<QString>("usual");
    QTest::addColumn<QString>("reversed");
    QTest::newRow("created") << LedgerOrder::Created << u"210"_s << u"012"_s;
    QTest::newRow("statement") << LedgerOrder::Statement << u"201"_s << u"102"_s;
    QTest::newRow("status") << LedgerOrder::Status << u"201"_s << u"102"_s;
    QTest::newRow("kind") << LedgerOrder::Kind << u"210"_s << u"021"_s;
    QTest::newRow("attributed to") << LedgerOrder::AttributedTo << u"102"_s << u"012"_s;
    QTest::newRow("confidence") << LedgerOrder::Confidence << u"012"_s << u"102"_s;
    QTest::newRow("for") << LedgerOrder::Supporting << u"012"_s << u"210"_s;
    QTest::newRow("against") << LedgerOrder::Contradicting << u"120"_s << u"201"_s;
    QTest::newRow("qualifying") << LedgerOrder::Qualifying << u"210"_s << u"210"_s;
    QTest::newRow("sources for") << LedgerOrder::SourcesFor << u"012"_s << u"210"_s;
    QTest::newRow("sources against") << LedgerOrder::SourcesAgainst << u"120"_s << u"201"_s;
    QTest::newRow("first") << LedgerOrder::First << u"102"_s << u"102"_s;
    QTest::newRow("last") << LedgerOrder::Last << u"102"_s << u"102"_s;
    QTest::newRow("open question") << LedgerOrder::OpenQuestion << u"021"_s << u"021"_s;
    QTest::newRow("modified") << LedgerOrder::Modified << u"210"_s << u"210"_s;
}

void LedgerTest::claimsAreSortedByEachColumn()
{
    QFETCH(const LedgerOrder, order);
    Furnished furnished;
    QTEST(furnished.order({.order = order}), "usual");
    QTEST(furnished.order({.order = order, .reversed = true}), "reversed");
}

void LedgerTest::claimsAreFiltered_data()
{
    QTest::addColumn<LedgerFilter>("filter");
    QTest::addColumn<QString>("expected");
    const auto asked = [](const QString &text) { return LedgerFilter{.query = parseQuery(text).query}; };
    QTest::newRow("all") << LedgerFilter{} << u"210"_s;
    QTest::newRow("status") << LedgerFilter{.statuses = {Status::Asserted, Status::Disputed}} << u"21"_s;
    QTest::newRow("kind") << LedgerFilter{.kinds = {ClaimKind::Figure}} << u"0"_s;
    QTest::newRow("confidence") << LedgerFilter{.confidences = {Confidence::Unset}} << u"2"_s;
    QTest::newRow("person") << LedgerFilter{.person = u"Ann Alder"_s} << u"0"_s;
    QTest::newRow("open question") << LedgerFilter{.openQuestions = true} << u"0"_s;
    QTest::newRow("disputed") << LedgerFilter{.disputed = true} << u"1"_s;
    QTest::newRow("two at once") << LedgerFilter{.statuses = {Status::Supported}, .disputed = true} << QString();
    QTest::newRow("words") << asked(u"fell"_s) << u"1"_s;
    QTest::newRow("of their passages") << asked(u"relation:contradicts"_s) << u"1"_s;
    QTest::newRow("of their articles") << asked(u"published:2024-03-02"_s) << u"0"_s;
}

void LedgerTest::claimsAreFiltered()
{
    QFETCH(const LedgerFilter, filter);
    QFETCH(const QString, expected);
    Furnished furnished;
    QVERIFY(wait(furnished.library->indexed()));
    QCOMPARE(furnished.order(filter), expected);
    QCOMPARE(furnished.library->queries().ledgerCount(filter).value_or(-1), int(expected.size()));
    QCOMPARE(furnished.library->queries().ledgerIds(filter)->size(), expected.size());
    const auto second = furnished.library->queries().ledger(filter, 1, 1);
    QCOMPARE(second->size(), expected.size() > 1 ? 1 : 0);
}

void LedgerTest::rowsAreReadByTheirIds()
{
    Furnished furnished;
    furnished.apply(deleteClaims({furnished.claims[1]}, noon));
    const auto rows = furnished.library->queries().ledgerRows(
        {furnished.claims[2].id, furnished.claims[1].id, furnished.claims[0].id});
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->front().claim.id, furnished.claims[2].id);
    QCOMPARE(rows->back().claim.attributedTo, (QStringList{u"Ministry of Farms"_s, u"Ann Alder"_s}));
}

void LedgerTest::peopleComplete()
{
    Furnished furnished;
    Claim again = furnished.claims[2];
    again.attributedTo = {u"Audit office"_s};
    furnished.apply({u"status"_s, {record(furnished.claims[2], again)}});
    const auto names = [&](const QString &beginning, int limit = 10) {
        QStringList found;
        const auto people = furnished.library->queries().people(beginning, limit);
        for (const PersonRow &person : people.value_or(QList<PersonRow>()))
            found << u"%1 %2"_s.arg(person.name).arg(person.claims);
        return found;
    };
    QCOMPARE(names(u"a"_s), (QStringList{u"Audit office 2"_s, u"Ann Alder 1"_s}));
    QCOMPARE(names(u"FARM"_s), QStringList{u"Ministry of Farms 1"_s});
    QCOMPARE(names(QString(), 2).size(), 2);
    QCOMPARE(names(u"arms"_s), QStringList());
    furnished.apply(deleteClaims({furnished.claims[0]}, noon));
    QCOMPARE(names(QString()), QStringList{u"Audit office 2"_s});
}

void LedgerTest::historySaysWhoAndWhy()
{
    Furnished furnished;
    furnished.shelf.now = noon.addDays(1);
    const Claim before = furnished.claims[0];
    const Change change = editClaims(
        {before}, {.status = Status::Refuted, .by = u"Ann"_s, .reason = u"The audit says so"_s}, noon);
    furnished.library.reset();
    furnished.library = furnished.shelf.open();
    furnished.apply(change);
    furnished.apply(inverse(change));
    furnished.apply(change);
    furnished.library.reset();
    furnished.library = furnished.shelf.open();
    const auto history = furnished.library->queries().history(before.id);
    QCOMPARE(history->size(), 4);
    QList<Status> statuses;
    for (const StatusChange &entry : *history)
        statuses << entry.status;
    QCOMPARE(statuses, (QList{Status::Supported, Status::Refuted, Status::Supported, Status::Refuted}));
    const StatusChange last = history->back();
    QCOMPARE(last.by, u"Ann"_s);
    QCOMPARE(last.reason, u"The audit says so"_s);
    QCOMPARE(last.when, noon.addDays(1));
    QCOMPARE(last.attributedTo, before.attributedTo);
    QVERIFY(history->at(2).by.isEmpty());
}

void LedgerTest::linksOfDeletedThingsAreStillKnown()
{
    Furnished furnished;
    Highlight gone = furnished.highlights[0];
    gone.deleted = noon;
    furnished.apply({u"delete"_s, {record(furnished.highlights[0], gone)}});
    QCOMPARE(furnished.library->queries().evidence()->size(), 3);
    QCOMPARE(furnished.library->queries().evidenceOf({furnished.claims[0].id})->size(), 3);
    const auto both = furnished.library->queries().evidenceOf({furnished.claims[0].id, furnished.claims[1].id});
    QCOMPARE(*both, furnished.evidence);
}

} // namespace florilegium
