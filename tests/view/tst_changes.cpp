// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/givenview.h"
#include "view/tests_view.h"

#include <QImage>

namespace florilegium {

using namespace Qt::StringLiterals;
using testing::GivenView;

namespace {

int countOf(const QImage &image, const QRect &where, const QColor &colour)
{
    int count = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

void ChangesTest::changesAreBandsThatCauseNoLayout()
{
    GivenView given(testing::prose(200));
    const qint64 before = given.view.counts().rowsLaidOut;
    std::vector<ChangeBand> changes;
    for (qsizetype start = 0; start + 20 < given.document->text().size(); start += 40)
        changes.push_back({{start, start + 20}, ChangeKind(changes.size() % 3)});
    given.view.setChanges(changes);
    given.view.grab();
    QCOMPARE(given.view.counts().rowsLaidOut, before);
    given.view.setDocument(given.document, nullptr);
    QVERIFY2(given.view.changes().empty(), "of another document");
}

void ChangesTest::eachKindHasItsMark_data()
{
    QTest::addColumn<ChangeKind>("kind");
    QTest::addColumn<bool>("inTheMiddle");
    QTest::addColumn<double>("leastInk"); // of the width
    QTest::newRow("inserted") << ChangeKind::Inserted << false << 0.9;
    QTest::newRow("removed") << ChangeKind::Removed << true << 0.3; // letters stand over it
    QTest::newRow("moved") << ChangeKind::Moved << false << 0.2;
}

void ChangesTest::eachKindHasItsMark()
{
    QFETCH(const ChangeKind, kind);
    QFETCH(const bool, inTheMiddle);
    QFETCH(const double, leastInk);
    GivenView given(testing::prose(5));
    const TextRange range = given.rangeOf(u"Statement 0 of paragraph 1"_s);
    const QImage plain = given.view.viewport()->grab().toImage();
    given.view.setChanges({{range, kind}});
    const QImage image = given.view.viewport()->grab().toImage();
    const QRect rect = given.view.rectsOf(range).front().toAlignedRect();
    const Tone tone = changeTone(given.view.look(), kind);
    QVERIFY(countOf(image, rect, tone.band) > rect.width() * rect.height() / 3);
    QCOMPARE(countOf(plain, rect, tone.band), 0);
    QRect middle = rect;
    middle.setTop(rect.top() + rect.height() * 2 / 5);
    middle.setHeight(rect.height() * 2 / 5);
    QRect foot = rect;
    foot.setTop(rect.top() + rect.height() * 4 / 5);
    const int enough = int(leastInk * rect.width());
    QVERIFY2((countOf(image, inTheMiddle ? middle : foot, tone.ink)) >= enough,
             qPrintable(QString::number(countOf(image, inTheMiddle ? middle : foot, tone.ink))));
    QVERIFY(countOf(image, inTheMiddle ? foot : middle, tone.ink) < enough);
}

} // namespace florilegium
