// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passagematchmodel.h"
#include "models/tests_models.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

PassageMatch matchIn(const ArticleId &article, bool hasTheme = false)
{
    return {.article = article, .title = u"Doors"_s, .before = u"the "_s, .quote = u"door"_s, .hasTheme = hasTheme};
}

} // namespace

void PassageMatchModelTest::rowsAreTicked()
{
    PassageMatchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy ticked(&model, &PassageMatchModel::tickedChanged);
    const ArticleId one = ArticleId::make();
    const ArticleId other = ArticleId::make();
    model.append({matchIn(one), matchIn(one, true)});
    model.append({matchIn(one), matchIn(other)});
    QCOMPARE(model.tickedCount(), 3);
    QCOMPARE(model.articleCount(), 2);
    QCOMPARE(ticked.size(), 2);
    QCOMPARE(model.index(3).data(PassageMatchModel::BeginsArticleRole).toBool(), true);
    QCOMPARE(model.index(2).data(PassageMatchModel::BeginsArticleRole).toBool(), false);
    QVERIFY(!model.index(1).data(Qt::CheckStateRole).isValid());
    QVERIFY(!model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.ticked().size(), 2);
    const QModelIndexList all{model.index(0), model.index(1), model.index(2), model.index(3)};
    model.toggle(all); // one is not ticked: all are now
    QCOMPARE(model.tickedCount(), 3);
    model.toggle(all);
    QCOMPARE(model.tickedCount(), 0);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

} // namespace florilegium::testing
