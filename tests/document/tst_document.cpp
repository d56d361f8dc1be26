// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/tests_document.h"

#include "document/samples.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

void DocumentTest::findsBlocks()
{
    const Document document = testing::richDocument();
    for (size_t i = 0; i < document.blocks().size(); ++i) {
        QCOMPARE(document.blockAt(document.blocks()[i].start), qsizetype(i));
        QCOMPARE(document.blockAt(document.blocks()[i].end()), qsizetype(i));
    }
    QCOMPARE(Document().blockAt(5), -1);
}

void DocumentTest::findsSpans()
{
    const Document document = testing::richDocument();
    const auto all = document.spansIn({0, document.text().size()});
    QCOMPARE(all.size(), document.spans().size());
    const Span strong = document.spans().front();
    QCOMPARE(document.spansIn(strong.range()).size(), size_t(1));
    QVERIFY(document.spansIn({0, strong.start}).empty());
}

void DocumentTest::namesTheHeadingsOverAPlace()
{
    const Document document = testing::richDocument();
    QCOMPARE(document.headingPath(0), QStringList());
    QCOMPARE(document.headingPath(document.text().indexOf(u"third")), QStringList{u"Notes"_s});
    QCOMPARE(document.headingPath(document.text().size()), (QStringList{u"Notes"_s, u"Below"_s}));
}

void DocumentTest::findsPicturesAndTargets()
{
    const Document document = testing::richDocument();
    const qsizetype picture = document.text().indexOf(QChar::ObjectReplacementCharacter);
    QVERIFY(document.imageAt(picture));
    QCOMPARE(document.imageAt(picture)->alternative, u"A curve"_s);
    QVERIFY(!document.imageAt(picture + 1));
    QCOMPARE(document.targetOf(u"notes"), document.text().indexOf(u"Notes"));
}

} // namespace florilegium
