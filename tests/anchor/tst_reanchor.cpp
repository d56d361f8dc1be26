// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/randomtext.h"
#include "anchor/tests_anchor.h"

#include "anchor/reanchor.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// The text without its brackets, and the range between them.
std::pair<QString, TextRange> marked(QString text)
{
    const qsizetype start = text.indexOf(u'[');
    const qsizetype end = text.indexOf(u']') - 1;
    return {text.remove(u'[').remove(u']'), {start, end}};
}

Carried carried(const QString &before, const QString &after)
{
    const auto [text, range] = marked(before);
    return reanchor(text, after, {range}).value().first();
}

QList<Carried> allCarried(const QString &before, const QString &after, const QList<TextRange> &passages)
{
    return reanchor(before, after, passages).value();
}

/// Ranges of `length` units, one after the other, over the whole text.
QList<TextRange> pieces(const QString &text, qsizetype length)
{
    QList<TextRange> result;
    for (qsizetype at = 0; at + length <= text.size(); at += length)
        result.append({at, at + length});
    return result;
}

} // namespace

void ReanchorTest::carriesThePassage_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &before, const QString &after) {
        QTest::newRow(name) << before << after;
    };
    row("text inserted above", u"The company [kept its weights] to itself."_s,
        u"A new lead. The company [kept its weights] to itself."_s);
    row("typographic marks", u"He said [\"it's done -- now\"] and left."_s, u"He said [“it’s done — now”] and left."_s);
    row("a word changed", u"It began. [The subsidy doubled in 2024.] It went on."_s,
        u"It began. [The subsidy tripled in 2024.] It went on."_s);
    row("its own full stop", u"It began. [The subsidy doubled in 2024.] It went on."_s,
        u"It began. [The subsidy doubled in 2024!] It went on."_s);
    row("part of a word", u"The un[fathom]able depth."_s, u"Oh. The un[fathom]able depth."_s);
    row("spaces at its ends", u"The[ deep ]sea was calm."_s, u"Oh! The[ deep ]sea was calm."_s);
    row("punctuation alone", u"He waited[ … ]and left."_s, u"Then he waited[ … ]and left."_s);
    row("no space between words", u"他們說。[公司改變了開放的政策。]大家都很驚訝。"_s,
        u"新聞。他們說。[公司變更了開放的政策。]大家都很驚訝。"_s);
    row("a changed end: to the end of the sentence",
        u"It began. [By controlling the tests you make sure that your results will be fast.] The next part follows here."_s,
        u"It began. [By controlling the tests you make sure that your results will be returned quickly and in time.] The next part follows here."_s);
    row("a changed start: from the start of the sentence",
        u"Article 23\n[The financial auditors may not be decorated on the quota of the ministries they audit.]\nArticle 24"_s,
        u"Article 23\n[The members of the corps of general economic auditors may not be decorated on the quota of the ministries they audit.]\nArticle 24"_s);
    row("a lost end: not into the next sentence",
        u"It began. [The chancellor is consulted on matters of principle concerning French orders, except the two others named above.]\nThe council sits weekly."_s,
        u"It began. [The chancellor is consulted on matters of principle concerning French orders.]\nA secretary general who is appointed by the president leads all the offices under him.\nThe council sits weekly."_s);
    row("an unchanged passage takes nothing in", u"It began. [Please bring your own cup.] It went on."_s,
        u"It began. [Please bring your own cup.] It went on and on."_s);
    row("edited, with an untouched copy elsewhere",
        u"It is known here. [The reader marks a claim today.] He goes on. Far away. The reader marks a claim today. Other ends."_s,
        u"It is known here. [The reader marks one claim now.] He goes on. Far away. The reader marks a claim today. Other ends."_s);
    row("much changed, in its place",
        u"All the birds left the valley. [The committees declined to publish reports.] Winter came over the hills early."_s,
        u"All the birds left the valley. [The committee declines publishing its report.] Winter came over the hills early."_s);
    row("moved",
        u"One two three four five six. [Seven eight nine ten eleven twelve.] Others stay where they are, all of them."_s,
        u"[Seven eight nine ten eleven twelve.] Others stay where they are, all of them. One two three four five six."_s);
    row("moved and edited",
        u"[The quick brown fox jumps over that very lazy dog while others sleep.] Others stay where they are, all of them, and they do not move at all."_s,
        u"Others stay where they are, all of them, and they do not move at all. [The quick brown fox jumped over that very lazy dog while others sleep.]"_s);
}

void ReanchorTest::carriesThePassage()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const auto [text, range] = marked(after);
    const Carried passage = carried(before, text);
    QVERIFY(passage.placement);
    QCOMPARE(text.sliced(passage.placement->range.start, passage.placement->range.length()),
             text.sliced(range.start, range.length()));
    QCOMPARE(passage.placement->range, range);
    QCOMPARE(passage.keptPlace, range.start);
    QCOMPARE(passage.pieces, QList<TextRange>{range});
    QCOMPARE(passage.wordsChanged, passage.placement->score < 1.0);
}

void ReanchorTest::leavesOrphans_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after"); // | is the kept place
    QTest::newRow("deleted") << u"It began so. [The subsidy doubled in 2024.] It went on."_s
                             << u"It began so. |It went on."_s;
    QTest::newRow("at the end") << u"It began so. [The subsidy doubled.]"_s << u"It began so.|"_s;
    QTest::newRow("its twin stays")
        << u"In spring the garden opens. [See the long notes below.] In autumn the library shuts. See the long notes below. A new year."_s
        << u"In spring the garden opens. |In autumn the library shuts. See the long notes below. A new year."_s;
    QTest::newRow("an address became a title")
        << u"Further reading\n[https://www.example.org/conduct/enforcement-manual/]\nThe end of all of it."_s
        << u"Further reading\n|Example Code of Conduct: the Enforcement Guide\nThe end of all of it."_s;
    QTest::newRow("another sentence in its place") << u"It began so. [The subsidy doubled in 2024.] It went on."_s
                                                   << u"It began so. |Birds sing at dawn. It went on."_s;
    QTest::newRow("punctuation between new neighbours") << u"one […] two"_s << u"one |three two"_s;
    QTest::newRow("empty text") << u"some [words] here"_s << u"|"_s;
}

void ReanchorTest::leavesOrphans()
{
    QFETCH(const QString, before);
    QFETCH(QString, after);
    const qsizetype kept = after.indexOf(u'|');
    const Carried passage = carried(before, after.remove(u'|'));
    QVERIFY2(!passage.placement, qPrintable(after.sliced(passage.placement ? passage.placement->range.start : 0)));
    QVERIFY(passage.pieces.isEmpty());
    QVERIFY(passage.wordsChanged);
    QCOMPARE(passage.keptPlace, kept);
}

void ReanchorTest::tellsHowItWasFound()
{
    const QString before =
        u"All the birds left. [The committees declined to publish reports.] Winter came over the hills early in that year."_s;
    const auto by = [&](const QString &after) { return carried(before, after).placement->by; };
    QCOMPARE(by(marked(before).first), PlacedBy::Aligned);
    QCOMPARE(
        by(u"All the birds left. The committees declined to print reports. Winter came over the hills early in that year."_s),
        PlacedBy::Aligned);
    QCOMPARE(
        by(u"All the birds left. A committee declines publishing report. Winter came over the hills early in that year."_s),
        PlacedBy::Gap);
    QCOMPARE(
        by(u"All the birds left. Winter came over the hills early in that year. The committees declined to publish reports."_s),
        PlacedBy::Moved);
    for (const PlacedBy way : {PlacedBy::Position, PlacedBy::Quote, PlacedBy::Similar, PlacedBy::Reader,
                               PlacedBy::Aligned, PlacedBy::Gap, PlacedBy::Moved})
        QCOMPARE(placedByFromWord(toWord(way)), way);
    QVERIFY(!placedByFromWord(u"guessed"));
}

void ReanchorTest::offersWhatItRefused()
{
    const QString after = u"It began so. The new tax trebled in March. It went on."_s;
    const Carried passage = carried(u"It began so. [The subsidies doubled in 2024 and March.] It went on."_s, after);
    QVERIFY(!passage.placement);
    QVERIFY(passage.refused);
    QVERIFY(passage.refused->score > 0.2 && passage.refused->score < 0.7);
    QCOMPARE(after.sliced(passage.refused->range.start, passage.refused->range.length()),
             u"The new tax trebled in March."_s);
}

void ReanchorTest::splitsAPassage()
{
    const QString after = u"It began. The first half of the passage stands here, "
                          "as nobody who had read the older edition could ever have guessed before, "
                          "and the second half of it stands there. It went on."_s;
    const Carried passage = carried(u"It began. [The first half of the passage stands here, and the second half of it "
                                    "stands there.] It went on."_s,
                                    after);
    QVERIFY(passage.placement);
    QVERIFY(passage.wordsChanged);
    QStringList pieces;
    for (const TextRange piece : passage.pieces)
        pieces << after.sliced(piece.start, piece.length());
    QCOMPARE(
        pieces,
        (QStringList{u"The first half of the passage stands here,"_s, u"and the second half of it stands there."_s}));
}

void ReanchorTest::sameTextSamePlace_data()
{
    QTest::addColumn<QString>("alphabet");
    QTest::newRow("prose") << u"abcdefghijklmnop     .,\n"_s;
    QTest::newRow("two letters") << u"ab"_s;
    QTest::newRow("few words") << u"ab  "_s;
    QTest::newRow("spaces and line breaks") << u" \n\u00A0\ta"_s;
    QTest::newRow("Chinese") << u"開放與秘密之間的爭論。，"_s;
    QTest::newRow("surrogates") << u"😀👩‍👩‍👧🏽𝒜b "_s;
    QTest::newRow("accents") << u"e\u0301a\u0300ﬁ½…’“\" "_s;
    QTest::newRow("invisible") << u"\u00AD\u200B\uFEFF\u0301"_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xD83D)) + QChar(0xDE00) + u'a';
}

void ReanchorTest::sameTextSamePlace()
{
    QFETCH(const QString, alphabet);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 100; ++round) {
        QString text;
        for (int length = 1 + random.bounded(300); length > 0; --length)
            text += alphabet[random.bounded(int(alphabet.size()))];
        QList<TextRange> ranges;
        for (int i = 0; i < 20; ++i) {
            const qsizetype start = random.bounded(int(text.size()));
            ranges.append({start, start + 1 + random.bounded(int(text.size() - start))});
        }
        const QList<Carried> found = allCarried(text, text, ranges);
        for (qsizetype i = 0; i < ranges.size(); ++i) {
            QVERIFY(found[i].placement);
            QCOMPARE(found[i].placement->range, ranges[i]);
            QCOMPARE(found[i].placement->score, 1.0);
            QVERIFY(!found[i].wordsChanged);
        }
    }
}

void ReanchorTest::neverFlipsTheOrder()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 30; ++round) {
        const QString before = testing::randomProse(random, 6000);
        const QString after = testing::edited(random, before, 0.6);
        qsizetype last = 0;
        int placed = 0;
        for (const Carried &passage : allCarried(before, after, pieces(before, 90))) {
            QVERIFY(passage.keptPlace >= 0 && passage.keptPlace <= after.size());
            if (!passage.placement)
                continue;
            const TextRange range = passage.placement->range;
            QVERIFY(!range.isEmpty() && range.end <= after.size());
            QVERIFY(passage.placement->by != PlacedBy::Moved);
            QVERIFY(range.start >= last);
            last = range.start;
            ++placed;
        }
        QVERIFY(placed > 30);
    }
}

void ReanchorTest::unrelatedTextsGiveOrphans()
{
    QRandomGenerator random(11);
    const QString before = testing::randomProse(random, 20'000);
    const QString after = testing::randomProse(random, 20'000);
    for (const Carried &passage : allCarried(before, after, pieces(before, 100)))
        QVERIFY(!passage.placement);
}

void ReanchorTest::canBeCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    const auto result = reanchor(u"a b", u"b a", {{0, 1}}, stop.get_token());
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

} // namespace florilegium
