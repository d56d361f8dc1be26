// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/fakequeries.h"
#include "library/hitplace.h"
#include "library/names.h"
#include "library/surroundings.h"
#include "library/tests_query.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

QList<NamedThing> articles(const QStringList &titles)
{
    QList<NamedThing> names;
    for (const QString &title : titles)
        names << NamedThing::make(NameKind::Article, title, title, u"example.org"_s);
    return names;
}

QStringList shown(const QList<FoundName> &found)
{
    QStringList lines;
    for (const FoundName &each : found)
        lines << each.thing.name;
    return lines;
}

DocumentPtr document(const QStringList &paragraphs)
{
    DocumentBuilder builder;
    for (const QString &paragraph : paragraphs) {
        builder.beginBlock(BlockKind::Paragraph);
        builder.addText(paragraph);
        builder.endBlock();
    }
    return std::make_shared<const Document>(builder.finish(false));
}

} // namespace

void NamesTest::everythingWithANameIsRead()
{
    FakeQueries library = sampleLibrary();
    library.allClaims << Claim{.id = ClaimId::make(), .statement = u"A  newer\none"_s, .created = noon(21)};
    const auto names = readNames(library);
    QVERIFY(names);
    QStringList lines;
    for (const NamedThing &thing : *names)
        lines << QString::number(int(thing.kind)) + u' ' + thing.name + u" / "_s + thing.detail;
    QCOMPARE(lines,
             (QStringList{u"1 openness / "_s, u"1 openness › free licences / "_s, u"2 A newer one / asserted"_s,
                          u"2 The weights were opened / attributed"_s}));
}

void NamesTest::aThemeThatCameBackAloneIsRead()
{
    FakeQueries library;
    const ThemeId gone = ThemeId::make(); // in the bin, and so not among the themes
    const Theme alone{.id = ThemeId::make(), .parent = gone, .name = u"subsidies"_s};
    library.allThemes << alone << Theme{.id = ThemeId::make(), .name = u"water"_s}
                      << Theme{.id = ThemeId::make(), .parent = alone.id, .name = u"farms"_s};
    const auto names = readNames(library);
    QVERIFY(names);
    QStringList lines;
    for (const NamedThing &thing : *names)
        lines << thing.name;
    QCOMPARE(lines, (QStringList{u"subsidies"_s, u"subsidies › farms"_s, u"water"_s}));
}

void NamesTest::theBestOfEachKindAreFound()
{
    QList<NamedThing> names = articles({u"On shut doors"_s, u"Windows"_s, u"Doors"_s, u"Outdoors"_s, u"Doors too"_s});
    names << NamedThing::make(NameKind::Theme, u"t"_s, u"House › Doors"_s, {})
          << NamedThing::make(NameKind::Claim, u"c"_s, u"Doors are shut"_s, u"disputed"_s);
    const FuzzyPattern doors(u"doors"_s);
    QCOMPARE(shown(bestNames(names, doors, {.articles = 3, .themes = 1, .claims = 1})),
             (QStringList{u"Doors"_s, u"On shut doors"_s, u"Doors too"_s, u"House › Doors"_s, u"Doors are shut"_s}));
    QCOMPARE(shown(bestNames(names, doors, {.themes = 5})), QStringList{u"House › Doors"_s});
    QCOMPARE(shown(bestNames(names, FuzzyPattern(), {.articles = 2})), (QStringList{u"On shut doors"_s, u"Windows"_s}));
    QCOMPARE(shown(bestNames(names, FuzzyPattern(u"xyz"_s), {.articles = 9, .themes = 9, .claims = 9})), QStringList());
    QCOMPARE(shown(bestNames(names, FuzzyPattern(u"disputed"_s), {.claims = 9})), QStringList());
    std::stop_source stopped;
    stopped.request_stop();
    QVERIFY(bestNames(names, doors, {.articles = 3}, stopped.get_token()).isEmpty());
}

void NamesTest::lettersAreShownWhereTheyStand()
{
    const auto found = bestNames(articles({u"Café 1"_s}), FuzzyPattern(u"cafe exam"_s), {.articles = 1});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front().inName, (QList<TextRange>{{0, 4}}));
    QCOMPARE(found.front().inDetail, (QList<TextRange>{{0, 4}}));
}

void NamesTest::wordsAroundAPassageAreRead_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<ContextExtent>("extent");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("quote") << u"door"_s << u"door"_s << ContextExtent::Quote << QString() << QString();
    QTest::newRow("sentence") << u"door"_s << u"door"_s << ContextExtent::Sentence << u"The "_s << u" is open."_s;
    QTest::newRow("whole sentence") << u"The door is open."_s << u"The door is open."_s << ContextExtent::Sentence
                                    << QString() << QString();
    QTest::newRow("paragraph") << u"door"_s << u"door"_s << ContextExtent::Paragraph << u"The "_s
                               << u" is open. It was shut before."_s;
    QTest::newRow("two sentences") << u"open"_s << u"shut"_s << ContextExtent::Sentence << u"The door is "_s
                                   << u" before."_s;
    QTest::newRow("two paragraphs") << u"shut"_s << u"Windows"_s << ContextExtent::Sentence << u"It was "_s
                                    << u" are another matter."_s;
    QTest::newRow("last word") << u"last word"_s << u"last word"_s << ContextExtent::Sentence << u"This is the "_s
                               << QString();
}

void NamesTest::wordsAroundAPassageAreRead()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(ContextExtent, extent);
    const DocumentPtr text = document(
        {u"The door is open. It was shut before."_s, u"Windows are another matter."_s, u"This is the last word"_s});
    const auto rangeOf = [&](const QString &words) {
        const qsizetype at = text->text().indexOf(words);
        return TextRange{at, at + words.size()};
    };
    const Surroundings around = surroundingsOf(*text, rangeOf(first), rangeOf(last), extent);
    QTEST(around.before, "before");
    QTEST(around.after, "after");
}

void NamesTest::longSurroundingsAreCut()
{
    const QString side = u"Nobody knows why it is so and it will be so "_s.repeated(300);
    const DocumentPtr text = document({side + u"HERE "_s + side});
    const qsizetype at = text->text().indexOf(u"HERE"_s);
    for (const ContextExtent extent : {ContextExtent::Sentence, ContextExtent::Paragraph}) {
        const Surroundings around = surroundingsOf(*text, {at, at + 4}, {at, at + 4}, extent);
        QVERIFY(around.before.size() <= widestSurroundings + 2);
        QVERIFY(around.before.startsWith(u'…') && around.before.endsWith(u"so "_s));
        QVERIFY(around.after.size() <= widestSurroundings + 2);
        QVERIFY(around.after.startsWith(u" Nobody"_s) && around.after.endsWith(u'…'));
    }
    QCOMPARE(surroundingsOf(*text, {0, 0}, {0, 0}, ContextExtent::Sentence), Surroundings());
    const TextRange beyond{text->text().size(), text->text().size() + 5};
    QCOMPARE(surroundingsOf(*text, beyond, beyond, ContextExtent::Sentence), Surroundings());
}

void NamesTest::hitsHaveAPlace_data()
{
    QTest::addColumn<QString>("snippet");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // empty: nothing
    QTest::addColumn<int>("at");
    const QString text = u"A door.\n\nThe second\tdoor (of oak) is shut. The third door is open."_s;
    QTest::newRow("the first") << u"A \u0002door\u0003. The second…"_s << text << u"door"_s << 2;
    QTest::newRow("after other words") << u"…The second \u0002door\u0003 (of \u0002oak\u0003) is…"_s << text
                                       << u"door"_s << 20;
    QTest::newRow("several words") << u"…\u0002third door\u0003 is open."_s << text << u"third door"_s << 47;
    QTest::newRow("nothing marked") << u"A door. The second"_s << text << QString() << -1;
    QTest::newRow("another text") << u"A \u0002window\u0003."_s << text << QString() << -1;
    QTest::newRow("signs of patterns") << u"[\u0002a.c\u0003]*"_s << u"abc [a.c]*"_s << u"a.c"_s << 5;
}

void NamesTest::hitsHaveAPlace()
{
    QFETCH(QString, snippet);
    QFETCH(QString, text);
    QFETCH(QString, found);
    QFETCH(int, at);
    const auto place = placeOfHit(snippet, text);
    QCOMPARE(place.has_value(), !found.isEmpty());
    if (place) {
        QCOMPARE(text.sliced(place->start, place->length()), found);
        QCOMPARE(place->start, at);
    }
}

} // namespace florilegium
