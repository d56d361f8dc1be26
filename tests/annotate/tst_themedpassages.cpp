// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/tests_annotate.h"

#include "annotate/themedpassages.h"
#include "document/builder.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

const ThemeId ours{u"t-aaaaaaaaaaaa"_s};
const ThemeId below{u"t-bbbbbbbbbbbb"_s};
const ThemeId other{u"t-cccccccccccc"_s};

/// Two paragraphs of 100 units, one of 3,000, and one of 10.
DocumentPtr paragraphs()
{
    DocumentBuilder builder;
    for (const int length : {100, 100, 3000, 10}) {
        builder.beginBlock(BlockKind::Paragraph);
        builder.addText(QString(length, u'x'));
        builder.endBlock();
    }
    return std::make_shared<const Document>(builder.finish(false));
}

ThemedPassage standing(const QList<ThemeId> &themes, TextRange range)
{
    return {.highlight = HighlightId::make(), .themes = themes, .ranges = {range}};
}

} // namespace

void ThemedPassagesTest::placementsGoBeforeAnchors()
{
    Highlight moved{.id = HighlightId::make(), .text = 7};
    moved.anchors = {{.position = {0, 5}}};
    Highlight orphan = moved;
    orphan.id = HighlightId::make();
    Highlight made = moved;
    made.id = HighlightId::make();
    Highlight elsewhere = moved;
    elsewhere.id = HighlightId::make();
    elsewhere.text = 6;
    const QList<Places> places{{.highlight = moved.id, .text = 7, .found = {{.range = {10, 15}}}},
                               {.highlight = orphan.id, .text = 7}};
    const QList<ThemedPassage> found = themedPassages({moved, orphan, made, elsewhere}, places, 7);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0], (ThemedPassage{moved.id, {}, {{10, 15}}}));
    QCOMPARE(found[1], (ThemedPassage{made.id, {}, {{0, 5}}}));
}

void ThemedPassagesTest::themesStandTogether_data()
{
    QTest::addColumn<QList<ThemedPassage>>("passages");
    QTest::addColumn<int>("onPassage");
    QTest::addColumn<int>("inParagraph");
    QTest::addColumn<int>("near");

    QTest::newRow("the passage itself") << QList{standing({ours, other}, {0, 5})} << 1 << 1 << 1;
    QTest::newRow("by the theme below it") << QList{standing({below, other}, {0, 5})} << 1 << 1 << 1;
    QTest::newRow("the same paragraph") << QList{standing({ours}, {0, 5}), standing({other}, {90, 95})} << 0 << 1 << 1;
    QTest::newRow("the next paragraph") << QList{standing({ours}, {0, 5}), standing({other}, {101, 110})} << 0 << 0
                                        << 1;
    QTest::newRow("over two paragraphs") << QList{standing({ours}, {90, 110}), standing({other}, {190, 195})} << 0 << 1
                                         << 1;
    QTest::newRow("a long paragraph") << QList{standing({ours}, {202, 210}), standing({other}, {3100, 3110})} << 0 << 1
                                      << 0;
    QTest::newRow("far away") << QList{standing({ours}, {0, 5}), standing({other}, {3204, 3206})} << 0 << 0 << 0;
    QTest::newRow("each passage once") << QList{standing({ours}, {0, 5}), standing({ours}, {10, 15}),
                                                standing({other}, {20, 25}), standing({other}, {30, 35})}
                                       << 0 << 2 << 2;
}

void ThemedPassagesTest::themesStandTogether()
{
    QFETCH(const QList<ThemedPassage>, passages);
    QFETCH(const int, onPassage);
    QFETCH(const int, inParagraph);
    QFETCH(const int, near);
    const DocumentPtr document = paragraphs();
    const auto count = [&](Nearness nearness) {
        return themesTogether(passages, {ours, below}, nearness, *document).value(other);
    };
    QCOMPARE(count(Nearness::Passage), onPassage);
    QCOMPARE(count(Nearness::Paragraph), inParagraph);
    QCOMPARE(count(Nearness::Near), near);
}

} // namespace florilegium
