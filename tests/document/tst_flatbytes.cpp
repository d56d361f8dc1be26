// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/tests_document.h"

#include "document/flatbytes.h"
#include "document/rules.h"
#include "document/samples.h"

#include <QRandomGenerator>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

void FlatBytesTest::roundTrips()
{
    const Document document = testing::richDocument();
    const auto again = fromFlatBytes(toFlatBytes(document));
    QVERIFY(again);
    QVERIFY(again->parts() == document.parts());
    QVERIFY(fromFlatBytes(toFlatBytes(Document())).has_value());
}

/// Libraries hold documents of the form that knew neither marks nor kinds of pages.
void FlatBytesTest::readTheFormBefore()
{
    DocumentBuilder builder;
    builder.addText(u"The door is open.");
    builder.metadata().language = u"en"_s;
    const Document document = builder.finish();
    QByteArray bytes = toFlatBytes(document);
    bytes[4] = 1; // the number of the form, little-endian
    bytes.chop(1); // the kind of page
    const auto again = fromFlatBytes(bytes);
    QVERIFY(again);
    QVERIFY(again->parts() == document.parts());
    bytes[4] = 3;
    QCOMPARE(fromFlatBytes(bytes).error().code, ErrorCode::NewerVersion);
}

void FlatBytesTest::areDeterministic()
{
    QCOMPARE(toFlatBytes(testing::richDocument()), toFlatBytes(testing::richDocument()));
}

void FlatBytesTest::refuseForeignBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = toFlatBytes(testing::richDocument());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("other magic") << QByteArray("XXXX") + good.sliced(4);
    QTest::newRow("cut") << good.chopped(5);
    QTest::newRow("longer") << good + "x";
    QTest::newRow("a count of four billion") << good.first(8) + QByteArray(4, '\0') + QByteArray(4, '\xff');
}

void FlatBytesTest::refuseForeignBytes()
{
    QFETCH(const QByteArray, bytes);
    const auto document = fromFlatBytes(bytes);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Damaged);
}

void FlatBytesTest::surviveEveryDamage()
{
    const QByteArray good = toFlatBytes(testing::richDocument());
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (const char value : {'\0', '\x7f', '\xff'}) {
            QByteArray bad = good;
            bad[i] = value;
            if (const auto document = fromFlatBytes(bad))
                QVERIFY(keepsRules(document->parts()));
        }
    }
}

} // namespace florilegium
