// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "view/tests_view.h"

#include "view/fontwarming.h"
#include "view/givenview.h"

namespace florilegium {

using namespace Qt::StringLiterals;
using testing::GivenView;
using testing::waitFor;

namespace {

DocumentPtr documentOf(const QString &paragraph)
{
    DocumentBuilder builder;
    builder.addText(paragraph);
    return std::make_shared<const Document>(builder.finish(false));
}

/// A hundred paragraphs in Latin with one more above or below them.
DocumentPtr longWith(const QString &first, const QString &last)
{
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(first);
    for (int i = 0; i < 100; ++i) {
        builder.beginBlock(BlockKind::Paragraph);
        builder.addText(u"Statement %1 was made in the old hall by the river. "_s.arg(i).repeated(8));
    }
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(last);
    return std::make_shared<const Document>(builder.finish(false));
}

std::vector<FontSample> samplesOf(const DocumentPtr &document)
{
    FontScan scan(document);
    while (!scan.isDone())
        scan.step();
    return scan.samples();
}

/// A view that shows something else at first.
struct Warmed
{
    GivenView given{testing::prose(3)};
    FontWarming warming{given.view};
    QSignalSpy painted{&given.view, &DocumentView::firstFramePainted};

    /// Until the first frame.
    bool show(const DocumentPtr &document)
    {
        painted.clear();
        given.view.setDocument(document, nullptr);
        return waitFor([this] { return !painted.isEmpty(); });
    }
    /// It has been at work since then.
    bool isDone()
    {
        return waitFor([this] { return !warming.isAtWork(); });
    }
};

} // namespace

void FontsTest::scriptsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found"); // something of each sample
    QTest::newRow("Latin alone") << u"The café — “naïve” … 3 €, e\u0301 ẞ"_s << QStringList();
    QTest::newRow("Han") << u"read 報告 and 河 aloud"_s << QStringList{u"報"_s};
    QTest::newRow("Japanese") << u"カナ 報告 ひら"_s << QStringList{u"カ"_s, u"報"_s, u"ひ"_s};
    QTest::newRow("Hangul") << u"read 한글"_s << QStringList{u"한"_s};
    QTest::newRow("Arabic") << u"read وصل"_s << QStringList{u"و"_s};
    QTest::newRow("Hebrew") << u"read שלום"_s << QStringList{u"ש"_s};
    QTest::newRow("Devanagari and Thai") << u"कमल ไทย"_s << QStringList{u"क"_s, u"ไ"_s};
    QTest::newRow("emoji") << u"well 😀 and 😁"_s << QStringList{u"😀"_s};
    QTest::newRow("maths") << u"∀x ∈ 𝑋"_s << QStringList{u"∀"_s, u"𝑋"_s};
    QTest::newRow("in no script") << u"private \ue000, unassigned \u0378"_s << QStringList{u"\ue000"_s};
}

void FontsTest::scriptsAreFound()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    const DocumentPtr document = documentOf(text);
    const std::vector<FontSample> samples = samplesOf(document);
    QCOMPARE(qsizetype(samples.size()), found.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        QVERIFY(document->text(samples[i].range).contains(found[qsizetype(i)]));
        QCOMPARE(samples[i].role, TextRole::Body);
    }
}

void FontsTest::eachKindOfTextHasItsOwn()
{
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Heading, 2);
    builder.addText(u"報告"_s);
    for (int i = 0; i < 3; ++i) {
        builder.beginBlock(BlockKind::Paragraph);
        builder.addText(u"報告"_s);
    }
    builder.beginBlock(BlockKind::Footnote);
    builder.addText(u"報告"_s);
    const std::vector<FontSample> samples = samplesOf(std::make_shared<const Document>(builder.finish(false)));
    QCOMPARE(samples.size(), std::size_t(3));
    QCOMPARE(samples[0].role, TextRole::Heading2);
    QCOMPARE(samples[1].role, TextRole::Body);
    QCOMPARE(samples[2].role, TextRole::Small);
}

void FontsTest::ofALongTextPlacesAreLookedAt()
{
    const QString line = u"A door stands open in the house, and nobody closed it. "_s;
    FontScan scan(documentOf(line.repeated(30'000) + u"報告"_s.repeated(20'000)));
    int steps = 0;
    for (; !scan.isDone(); ++steps)
        scan.step();
    QCOMPARE(scan.samples().size(), std::size_t(1));
    QVERIFY2(steps <= 13, qPrintable(QString::number(steps))); // 200,000 characters
}

void FontsTest::fontsAreOpenedAfterTheFirstFrame_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("laidOut");
    const QString latin = u"All is well."_s;
    const QString han = u"報告"_s;
    QTest::newRow("Latin alone") << latin << latin << 0;
    QTest::newRow("far below") << latin << han << 1;
    QTest::newRow("on the screen") << han << han << 0;
}

void FontsTest::fontsAreOpenedAfterTheFirstFrame()
{
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    QFETCH(const int, laidOut);
    Warmed warmed;
    QVERIFY(warmed.show(longWith(first, last)));
    QVERIFY(warmed.isDone());
    QCOMPARE(warmed.warming.laidOut(), laidOut);
}

void FontsTest::anotherSizeIsOpenedToo()
{
    Warmed warmed;
    QVERIFY(warmed.show(longWith({}, u"報告"_s)));
    QVERIFY(warmed.isDone());
    QCOMPARE(warmed.warming.laidOut(), 1);
    warmed.given.view.zoomIn();
    warmed.given.view.zoomIn();
    QVERIFY(warmed.isDone());
    QCOMPARE(warmed.warming.laidOut(), 2);
}

void FontsTest::anotherDocumentEndsIt()
{
    Warmed warmed;
    bool began = false;
    bool ended = false;
    const auto showAnother = [&] {
        began = warmed.warming.isAtWork();
        warmed.given.view.setDocument(testing::prose(3), nullptr);
        ended = !warmed.warming.isAtWork();
    };
    QObject::connect(&warmed.given.view, &DocumentView::firstFramePainted, &warmed.warming, showAnother,
                     Qt::SingleShotConnection);
    QVERIFY(warmed.show(longWith({}, u"报告"_s)));
    QTRY_COMPARE(warmed.painted.size(), 2);
    QVERIFY(began && ended);
    QVERIFY(warmed.isDone());
    QVERIFY(warmed.warming.samples().empty());
    QCOMPARE(warmed.warming.laidOut(), 0);
}

void FontsTest::theWholeIsLookedThroughAfterItsFirstPart()
{
    Warmed warmed;
    QVERIFY(warmed.show(longWith({}, {})));
    QVERIFY(warmed.isDone());
    warmed.given.view.replaceDocument(longWith({}, u"報告"_s), nullptr);
    QTRY_COMPARE(warmed.warming.laidOut(), 1);
    QVERIFY(warmed.isDone());
}

} // namespace florilegium
