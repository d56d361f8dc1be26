// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/articletablemodel.h"
#include "models/binthingsmodel.h"
#include "models/duplicatesmodel.h"
#include "models/givenlibrary.h"
#include "models/tests_models.h"
#include "patience.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

QStringList printed(const QAbstractItemModel &model, int role)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines << model.index(row, 0).data(role).toString();
    return lines;
}

} // namespace

void TidyModelsTest::whatWasDeletedIsListed()
{
    GivenLibrary given;
    const Article article = given.putArticle(u"Doors"_s);
    const Claim claim = given.putClaim(given.putHighlight(article, u"a door"_s), u"Doors open"_s, Status::Asserted);
    const Theme theme = given.putTheme(u"Openness"_s);
    const Collection collection{.id = CollectionId::make(), .name = u"Iron"_s};
    given.put(addCollection(collection));
    BinThingsModel model(given.library());
    const QAbstractItemModelTester tester(&model);
    model.show({});
    given.put(deleteClaim(claim, GivenLibrary::now()));
    given.put(deleteThemes({theme}, GivenLibrary::now().addSecs(60)));
    given.put(deleteCollection(collection, GivenLibrary::now().addSecs(120)));
    QTRY_COMPARE(printed(model, Qt::DisplayRole), (QStringList{u"Iron"_s, u"Openness"_s, u"Doors open"_s}));
    QCOMPARE(printed(model, BinThingsModel::KindRole), (QStringList{u"Collection"_s, u"Theme"_s, u"Claim"_s}));
    model.show(u"open"_s);
    QCOMPARE(printed(model, Qt::DisplayRole), (QStringList{u"Openness"_s, u"Doors open"_s}));
    const Change restored = restoreThings(model.things({theme.id.text, claim.id.text}));
    QCOMPARE(restored.records.size(), 2);
    given.put(restored);
    QTRY_COMPARE(model.rowCount(), 0);
    QCOMPARE(given.library().queries().themes()->size(), 1);
    QCOMPARE(given.library().queries().claims()->size(), 1);
}

/// However many are asked for, they are gone through once.
void TidyModelsTest::thousandsComeBackTogether()
{
    constexpr int deleted = 2000;
    constexpr int others = 400'000;
    GivenLibrary given;
    QStringList ids;
    for (int number = 0; number < others; ++number)
        ids << u"c-%1"_s.arg(number, 12, 10, QChar(u'0'));
    Change change{.name = u"claim"_s};
    for (int number = 0; number < deleted; ++number) {
        Claim claim{.id = ClaimId::make(), .statement = u"Claim %1"_s.arg(number)};
        claim.created = claim.modified = claim.deleted = GivenLibrary::now();
        change.records.append(record(std::nullopt, claim));
        ids << claim.id.text;
    }
    given.put(change);
    BinThingsModel model(given.library());
    model.show({});
    QTRY_COMPARE(model.rowCount(), deleted);
    QElapsedTimer timer;
    timer.start();
    const QSet<QString> known(ids.begin(), ids.end());
    const qint64 once = std::max<qint64>(1, timer.restart()); // ms, on this machine
    const DeletedThings things = model.things(ids);
    const qint64 taken = timer.elapsed();
    QCOMPARE(things.claims.size(), deleted);
    QCOMPARE(known.size(), ids.size());
    QVERIFY2(taken < 8 * once + 200, qPrintable(u"%1 ms, %2 ms for the ids"_s.arg(taken).arg(once)));
}

void TidyModelsTest::duplicatesComeByGroups()
{
    GivenLibrary given;
    const Article one = given.putArticle(u"Doors"_s);
    const Article other = given.putArticle(u"Doors, again"_s);
    given.putArticle(u"Locks"_s);
    const auto withAddress = [&](Article article, const QString &address) {
        const Article before = article;
        article.url = address;
        given.put({.name = u"article"_s, .records = {record(before, article)}});
    };
    DuplicatesModel model(given.library());
    const QAbstractItemModelTester tester(&model);
    model.look();
    QTRY_VERIFY(model.isLoaded());
    QCOMPARE(model.rowCount(), 0);
    withAddress(one, u"https://www.example.org/doors/?utm_source=mail"_s);
    withAddress(other, u"http://example.org/doors#two"_s);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data(ArticleTableModel::GroupRole).toString(), u"Same address"_s);
    QCOMPARE(model.index(0, 0).data(ArticleTableModel::GroupSizeRole).toInt(), 2);
    QVERIFY(model.id(model.index(0, 0)).isNull());
    QCOMPARE(model.id(model.index(1, 0)), model.groups().front().articles.front().article.id);
    model.rest();
}

} // namespace florilegium::testing
