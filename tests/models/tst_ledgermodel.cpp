// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/claimedits.h"
#include "annotate/edits.h"
#include "models/evidencemodel.h"
#include "models/givenlibrary.h"
#include "models/ledgermodel.h"
#include "models/linkedclaimsmodel.h"
#include "models/passagelistmodel.h"
#include "models/rowmoves.h"
#include "models/tests_models.h"
#include "patience.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// A library with claims of these statements, all of one article, and the set that a window would have of them.
class GivenClaims
{
public:
    explicit GivenClaims(const QStringList &statements)
        : article(given.putArticle(u"Doors"_s))
    {
        for (const QString &statement : statements)
            add(statement);
        QObject::connect(&given.library(), &Library::committed, &set, &ClaimSet::apply);
    }
    void add(const QString &statement)
    {
        const Highlight highlight = given.putHighlight(article, statement);
        claims.append(given.putClaim(highlight, statement, Status::Asserted));
        set.load(claims, {});
    }
    void edit(const QList<Claim> &of, const ClaimEdit &edit) { given.put(editClaims(of, edit, GivenLibrary::now())); }

    GivenLibrary given;
    Article article;
    QList<Claim> claims;
    ClaimSet set;
};

QStringList statements(const LedgerModel &model)
{
    QStringList statements;
    for (int row = 0; row < model.rowCount(); ++row)
        statements << model.index(row, int(LedgerColumn::Statement)).data().toString();
    return statements;
}

QString cell(const LedgerModel &model, int row, LedgerColumn column)
{
    return model.index(row, int(column)).data().toString();
}

/// What RowMoves says, done to a list.
QList<int> moved(QList<int> list, const QList<int> &wanted)
{
    const RowMoves<int> moves(list, wanted);
    for (const RowRun &run : moves.gone())
        list.remove(run.first, run.count);
    if (moves.staying().size() != list.size())
        return {};
    list = moves.staying();
    for (const RowRun &run : moves.come()) {
        for (int row = run.first; row < run.first + run.count; ++row)
            list.insert(row, wanted.at(row));
    }
    return list;
}

/// An id that is told of when it is hashed.
struct CountedId
{
    int number = 0;
    static inline int hashed = 0;
    bool operator==(const CountedId &) const = default;
};

size_t qHash(const CountedId &id, size_t seed = 0)
{
    ++CountedId::hashed;
    return ::qHash(id.number, seed);
}

struct CountedFilter
{
    int rows = 0;
};

/// As many rows as the filter says.
class CountedTable : public PagedTable<CountedId, CountedId, CountedFilter>
{
public:
    explicit CountedTable(Library &library)
        : PagedTable(library, nullptr)
    {
        const auto order = [](LibraryQueries &, const CountedFilter &filter) {
            QList<CountedId> ids;
            for (int number = 0; number < filter.rows; ++number)
                ids.append(CountedId{number});
            return Result<QList<CountedId>>(ids);
        };
        const auto rows = [](LibraryQueries &, const QList<CountedId> &ids) { return Result<QList<CountedId>>(ids); };
        setReading(order, rows, [](const CountedId &row) { return row; }, 200);
    }
    using PagedTableBase::refreshSoon;
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &, int) const override { return {}; }
};

} // namespace

void LedgerModelTest::rowsBecomeOthersOneByOne()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const auto some = [&random] {
        QList<int> list;
        for (int number = 0; number < 12; ++number) {
            if (random.bounded(3) > 0)
                list.insert(random.bounded(int(list.size()) + 1), number);
        }
        return list;
    };
    for (int turn = 0; turn < 2000; ++turn) {
        const QList<int> before = some();
        const QList<int> after = some();
        if (moved(before, after) != after)
            QFAIL(qPrintable(u"seed %1, turn %2"_s.arg(seed).arg(turn)));
    }
}

void LedgerModelTest::aClaimKeepsItsRowWhereverItGoes()
{
    GivenClaims given({u"Bells ring"_s, u"Doors shut"_s, u"Locks click"_s});
    LedgerModel model(given.given.library(), given.set);
    const QAbstractItemModelTester tester(&model);
    model.setFilter({.order = LedgerOrder::Statement});
    QTRY_COMPARE(statements(model), (QStringList{u"Bells ring"_s, u"Doors shut"_s, u"Locks click"_s}));
    const QPersistentModelIndex bells = model.index(0, int(LedgerColumn::Status));
    given.edit({given.claims.at(0)}, {.statement = u"Zithers ring"_s});
    QTRY_COMPARE(statements(model), (QStringList{u"Doors shut"_s, u"Locks click"_s, u"Zithers ring"_s}));
    QCOMPARE(bells.row(), 2);
    QCOMPARE(bells.column(), int(LedgerColumn::Status));
    QCOMPARE(model.id(bells), given.claims.at(0).id);
    given.given.put(deleteClaims({given.claims.at(1)}, GivenLibrary::now()));
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(bells.row(), 1);
    given.add(u"Latches fall"_s);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(bells.row(), 2);
}

void LedgerModelTest::whatAClaimSaysIsThereAtOnce()
{
    GivenClaims given({u"Doors shut"_s});
    LedgerModel model(given.given.library(), given.set);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    ClaimEdit edit{.status = Status::Disputed, .attributedTo = QStringList{u"A. Smith"_s, u"The door office"_s}};
    edit.kind = ClaimKind::Figure;
    edit.confidence = Confidence::High;
    edit.openQuestion = u"Which doors?"_s;
    given.set.apply(editClaims(given.claims, edit, GivenLibrary::now())); // the window's own, before it is durable
    QVERIFY(!changed.isEmpty());
    QCOMPARE(cell(model, 0, LedgerColumn::Status), u"Disputed"_s);
    QCOMPARE(cell(model, 0, LedgerColumn::AttributedTo), u"A. Smith, The door office"_s);
    QCOMPARE(model.index(0, int(LedgerColumn::AttributedTo)).data(Qt::EditRole).toString(),
             u"A. Smith; The door office"_s);
    QCOMPARE(cell(model, 0, LedgerColumn::Kind), u"Figure"_s);
    QCOMPARE(cell(model, 0, LedgerColumn::Confidence), u"High"_s);
    QCOMPARE(cell(model, 0, LedgerColumn::OpenQuestion), u"Which doors?"_s);
}

void LedgerModelTest::countsFollowTheEvidence()
{
    GivenClaims given({u"Doors shut"_s});
    LedgerModel model(given.given.library(), given.set);
    model.setFilter({});
    QTRY_COMPARE(cell(model, 0, LedgerColumn::For), u"1"_s);
    QCOMPARE(cell(model, 0, LedgerColumn::Against), QString());
    QCOMPARE(cell(model, 0, LedgerColumn::Sources), u"1"_s);
    const Article other = given.given.putArticle(u"Locks"_s);
    const Highlight against = given.given.putHighlight(other, u"no door shuts"_s);
    given.given.put(addEvidence({.id = EvidenceId::make(),
                                 .claim = given.claims.front().id,
                                 .relation = Relation::Contradicts,
                                 .highlight = against.id,
                                 .created = GivenLibrary::now()}));
    QTRY_COMPARE(cell(model, 0, LedgerColumn::Against), u"1"_s);
    QCOMPARE(cell(model, 0, LedgerColumn::Sources), u"1 : 1"_s);
    QVERIFY(!cell(model, 0, LedgerColumn::First).isEmpty());
}

void LedgerModelTest::aPageIsReadWhereItIsSeen()
{
    constexpr int many = 700;
    GivenLibrary given;
    Change change{.name = u"claim"_s};
    QList<Claim> claims;
    for (int number = 0; number < many; ++number) {
        Claim claim{.id = ClaimId::make(), .statement = u"Claim %1"_s.arg(number, 3, 10, QChar(u'0'))};
        claim.created = claim.modified = GivenLibrary::now();
        claims.append(claim);
        change.records.append(record(std::nullopt, claim));
    }
    given.put(change);
    ClaimSet set;
    set.load(claims, {});
    LedgerModel model(given.library(), set);
    model.setFilter({.order = LedgerOrder::Statement});
    QTRY_COMPARE(model.rowCount(), many);
    QCOMPARE(model.kept(), 0);
    QCOMPARE(cell(model, 650, LedgerColumn::Statement), u"Claim 650"_s); // of the set
    QCOMPARE(model.kept(), 0);
    (void)cell(model, 650, LedgerColumn::For);
    QTRY_COMPARE(model.kept(), many - 3 * LedgerModel::pageSize);
    QTRY_VERIFY(model.isIdle());
    QCOMPARE(model.kept(), many - 3 * LedgerModel::pageSize);
}

/// As after a highlight is made: a hundred thousand articles stand where they stood.
void LedgerModelTest::theSameOrderCostsNothing()
{
    GivenLibrary given;
    CountedTable table(given.library());
    table.setFilter({300});
    QTRY_COMPARE(table.rowCount(), 300);
    const QSignalSpy loaded(&table, &PagedTableBase::loaded);
    CountedId::hashed = 0;
    table.refreshSoon();
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(CountedId::hashed, 0);
}

void LedgerModelTest::itIsNarrowedAndSorted()
{
    GivenClaims given({u"Bells ring"_s, u"Doors shut"_s, u"Locks click"_s});
    given.edit({given.claims.at(1)}, {.status = Status::Verified});
    given.edit({given.claims.at(2)}, {.status = Status::Verified});
    LedgerModel model(given.given.library(), given.set);
    const QAbstractItemModelTester tester(&model);
    model.setFilter({.statuses = {Status::Verified}, .order = LedgerOrder::Statement, .reversed = true});
    QTRY_COMPARE(statements(model), (QStringList{u"Locks click"_s, u"Doors shut"_s}));
    given.edit({given.claims.at(0)}, {.status = Status::Verified});
    QTRY_COMPARE(statements(model), (QStringList{u"Locks click"_s, u"Doors shut"_s, u"Bells ring"_s}));
    given.edit({given.claims.at(2)}, {.status = Status::Refuted});
    QTRY_COMPARE(statements(model), (QStringList{u"Doors shut"_s, u"Bells ring"_s}));
}

void LedgerModelTest::nothingIsReadWhileItRests()
{
    GivenClaims given({u"Bells ring"_s});
    LedgerModel model(given.given.library(), given.set);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 1);
    QTRY_VERIFY(model.isIdle());
    model.rest();
    given.add(u"Doors shut"_s);
    QVERIFY(model.isIdle());
    QCOMPARE(model.rowCount(), 1);
    model.wake();
    QTRY_COMPARE(model.rowCount(), 2);
}

void LedgerModelTest::columnsComeBack_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("begins");
    QTest::newRow("nothing kept") << QString() << u"statement:300 status:112 "_s;
    QTest::newRow("order and hidden") << u"kind:90 -status:80"_s << u"kind:90 -status:80 statement:300 "_s;
    QTest::newRow("the statement stays") << u"-statement:200"_s << u"statement:200 "_s;
    QTest::newRow("rubbish") << u"smell:7 :: -"_s << u"statement:300 "_s;
}

void LedgerModelTest::columnsComeBack()
{
    QFETCH(QString, kept);
    QFETCH(QString, begins);
    const QList<ColumnChoice> columns = ledgerColumnsFromText(kept);
    QCOMPARE(columns.size(), ledgerColumnCount);
    QVERIFY2(ledgerColumnsText(columns).startsWith(begins), qPrintable(ledgerColumnsText(columns)));
    QCOMPARE(ledgerColumnsFromText(ledgerColumnsText(columns)), columns);
}

void LedgerModelTest::namesArePartedBySemicolons()
{
    QCOMPARE(peopleFromText(u" A.  Smith;; the Office ; a. smith"_s), (QStringList{u"A. Smith"_s, u"the Office"_s}));
    QCOMPARE(peopleText({u"A. Smith"_s, u"the Office"_s}), u"A. Smith; the Office"_s);
    QVERIFY(peopleFromText(u" ; "_s).isEmpty());
}

void LedgerModelTest::linkedClaimsSayWhichWay()
{
    ClaimSet set;
    const Claim rain{.id = ClaimId::make(), .statement = u"It rains"_s};
    const Claim wet{.id = ClaimId::make(), .statement = u"It is wet"_s, .status = Status::Verified};
    const Claim dry{.id = ClaimId::make(), .statement = u"It is dry"_s};
    set.load({rain, wet, dry},
             {{.id = EvidenceId::make(), .claim = rain.id, .relation = Relation::Supports, .other = wet.id},
              {.id = EvidenceId::make(), .claim = dry.id, .relation = Relation::Contradicts, .other = rain.id}});
    LinkedClaimsModel model(set);
    const QAbstractItemModelTester tester(&model);
    model.setClaim(rain.id);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), wet.statement);
    QCOMPARE(model.index(0).data(LinkedClaimsModel::PhraseRole).toString(), u"supports it"_s);
    QCOMPARE(model.index(1).data(LinkedClaimsModel::PhraseRole).toString(), u"contradicted by it"_s);
    QCOMPARE(model.other(1), dry.id);
    set.apply(deleteClaims({dry}, GivenLibrary::now()));
    QCOMPARE(model.rowCount(), 1);
    model.setClaim(wet.id);
    QCOMPARE(model.index(0).data(LinkedClaimsModel::PhraseRole).toString(), u"supported by it"_s);
}

void LedgerModelTest::passagesStandInTheirWords()
{
    ClaimPassage passage;
    passage.evidence = {.id = EvidenceId::make(), .relation = Relation::Contradicts, .comment = u"Quite so"_s};
    passage.before = u"word "_s.repeated(100);
    passage.quote = u"no door shuts"_s;
    passage.after = u" at all"_s;
    passage.article.title = u"Locks"_s;
    passage.article.published = u"2025-07"_s;
    PassageListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPassages({passage});
    const QModelIndex index = model.index(0);
    QVERIFY(index.data(PassageListModel::BeforeRole).toString().startsWith(u"… word"));
    QVERIFY(index.data(PassageListModel::BeforeRole).toString().size() < 300);
    QCOMPARE(index.data(PassageListModel::AfterRole).toString(), passage.after);
    QCOMPARE(index.data(PassageListModel::DayRole).toString(), u"July 2025"_s);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"contradicts it: “no door shuts”, Locks"_s);
    model.setPassages({});
    QCOMPARE(model.rowCount(), 0);
}

void LedgerModelTest::whatLiesInTheBinIsNoEvidence()
{
    GivenClaims given({u"Doors shut"_s});
    const Claim &claim = given.claims.front();
    const Highlight passage = given.given.putHighlight(given.article, u"a door"_s);
    const Claim other{.id = ClaimId::make(), .statement = u"It is cold"_s};
    given.set.load({claim, other},
                   {{.id = EvidenceId::make(), .claim = claim.id, .highlight = passage.id},
                    {.id = EvidenceId::make(), .claim = claim.id, .other = other.id}});
    EvidenceModel model(given.given.library(), given.set);
    model.setClaim(claim.id);
    QCOMPARE(model.rowCount(), 2);
    const Change away = deleteHighlights({passage}, GivenLibrary::now());
    given.set.apply(away);
    QCOMPARE(model.rowCount(), 1);
    given.set.apply(deleteClaims({other}, GivenLibrary::now()));
    QCOMPARE(model.rowCount(), 0);
    given.set.apply(inverse(away));
    QCOMPARE(model.rowCount(), 1);
}

} // namespace florilegium::testing
