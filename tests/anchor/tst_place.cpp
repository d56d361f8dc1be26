// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/tests_anchor.h"

#include "anchor/describe.h"
#include "anchor/place.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
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

std::optional<Placement> carried(const QString &before, const QString &after)
{
    const auto [text, range] = marked(before);
    return Placer(after).place(describe(text, range));
}

/// Sentences of random words, the same for the same seed.
QString babble(qsizetype length, quint32 seed = 7)
{
    QRandomGenerator random(seed);
    QString text;
    while (text.size() < length) {
        for (int letters = 2 + random.bounded(8); letters > 0; --letters)
            text += QChar(u'a' + random.bounded(26));
        text += random.bounded(9) == 0 ? u". "_s : u" "_s;
    }
    return text;
}

} // namespace

void PlaceTest::findsThePassage_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("text inserted above") << u"The company [kept its weights] to itself."_s
                                         << u"A new lead. The company [kept its weights] to itself."_s;
    QTest::newRow("typographic marks") << u"He said [\"it's done -- now\"] and left the room."_s
                                       << u"He said [“it’s done — now”] and left the room."_s;
    QTest::newRow("other spaces") << u"First words. [The second\nsentence here.] Third."_s
                                  << u"First words. [The  second sentence here.] Third."_s;
    QTest::newRow("ligatures and accents")
        << u"Then [the official résumé] was printed."_s << u"Then [the oﬃcial re\u0301sume\u0301] was printed."_s;
    QTest::newRow("broken at a line's end")
        << u"Then [the development stopped] for a year."_s << u"Then [the develop-\nment stopped] for a year."_s;
    QTest::newRow("a word changed") << u"It began. [The subsidy doubled in 2024.] It went on."_s
                                    << u"It began. [The subsidy tripled in 2024.] It went on."_s;
    QTest::newRow("words added at its end")
        << u"It began. [Please remember to bring your own cup.] It went on from there."_s
        << u"It began. [Please remember to bring your own cup or glass.] It went on from there."_s;
    QTest::newRow("the same words at the old place by chance")
        << u"one [two] three four five six seven eight nine ten eleven"_s
        << u"nil two nil one [two] three four five six seven eight nine ten eleven"_s;
    QTest::newRow("twins told apart by context")
        << u"In spring the garden opens. [See the notes.] In autumn the library shuts. See the notes. The end."_s
        << u"New. In autumn the library shuts. See the notes. In spring the garden opens. [See the notes.] The end."_s;
    QTest::newRow("verses told apart by number")
        << u"la la la\nla la la\n[la la la]\nla la la\n"_s << u"* la la la\nla la la\n[la la la]\nla la la\n"_s;
    QTest::newRow("edited, with an untouched copy elsewhere")
        << u"It is known here. [The reader marks a claim.] He goes on. Far away. The reader marks a claim. Other ends."_s
        << u"It is known here. [The reader marks one claim.] He goes on. Far away. The reader marks a claim. Other ends."_s;
    QTest::newRow("Chinese, a character changed") << u"他們說。[公司改變了開放的政策。]大家都很驚訝。"_s
                                                  << u"新聞。他們說。[公司變更了開放的政策。]大家都很驚訝。"_s;
}

void PlaceTest::findsThePassage()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const auto [text, range] = marked(after);
    const std::optional<Placement> placement = carried(before, text);
    QVERIFY(placement);
    QCOMPARE(text.sliced(placement->range.start, placement->range.length()), text.sliced(range.start, range.length()));
    QCOMPARE(placement->range, range);
}

void PlaceTest::refusesRatherThanGuesses_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("deleted") << u"It began so. [The subsidy doubled in 2024.] It went on."_s
                             << u"It began so. It went on."_s;
    QTest::newRow("another text") << u"It began so. [The subsidy doubled in 2024.] It went on."_s
                                  << u"Quite another page about gardens, birds and the weather of the coast."_s;
    QTest::newRow("the marked one of two twins is gone")
        << u"In spring the garden opens. [See the notes below.] In autumn the library shuts for a month."_s
           " Each winter all is quiet. See the notes below. A new year."_s
        << u"In spring the garden opens. In autumn the library shuts for a month."_s
           " Each winter all is quiet. See the notes below. A new year."_s;
    QTest::newRow("a short word gone") << u"alpha [beta] gamma delta"_s << u"alpha gamma delta bets"_s;
    QTest::newRow("empty text") << u"some [words] here"_s << QString();
}

void PlaceTest::refusesRatherThanGuesses()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QVERIFY(!carried(before, after));
}

void PlaceTest::tellsHowItWasFound()
{
    const QString before = u"It began so. [The subsidy doubled in 2024.] It went on."_s;
    QCOMPARE(carried(before, marked(before).first)->by, PlacedBy::Position);
    QCOMPARE(carried(before, u"New. It began so. The subsidy doubled in 2024. It went on."_s)->by, PlacedBy::Quote);
    const auto similar = carried(before, u"It began so. The subsidy trebled in 2024. It went on."_s);
    QCOMPARE(similar->by, PlacedBy::Similar);
    QCOMPARE_LT(similar->score, 1.0);
}

void PlaceTest::placesAPassageAsLongAsABook()
{
    const QString text = babble(1'000'000);
    const Anchor anchor = describe(text, {100, 900'000});
    QString edited = u"A new first line. "_s + text;
    edited.replace(500'000, 20, u"something else"_s);
    const auto placement = Placer(edited).place(anchor);
    QVERIFY(placement);
    QCOMPARE(placement->range, (TextRange{118, 900'012}));
    QVERIFY(!Placer(babble(1'000'000, 8)).place(anchor));
    QVERIFY(!Placer(QString(1'000'000, u'a'))
                 .place(describe(QString(500'001, u'a') + u"b"_s + QString(9, u'c'), {0, 500'005})));
}

void PlaceTest::placesManyInABigText()
{
    QString text = babble(1'000'000);
    QList<Anchor> anchors;
    for (int i = 0; i < 50; ++i)
        anchors.append(describe(text, {i * 19'000 + 100, i * 19'000 + 300}));
    for (int i = 49; i >= 0; --i)
        text.replace(i * 19'000 + 150, 10, u"something else"_s); // every passage is edited and has moved
    Placer placer(text);
    QElapsedTimer timer;
    timer.start();
    for (const Anchor &anchor : anchors)
        QVERIFY(placer.place(anchor));
    qInfo("50 edited passages in 1 MB: %lld ms", timer.elapsed());
}

} // namespace florilegium
