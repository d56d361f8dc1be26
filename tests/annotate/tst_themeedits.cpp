// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/tests_annotate.h"

#include "annotate/edits.h"
#include "annotate/highlightset.h"
#include "annotate/samples.h"
#include "annotate/themeedits.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

/// Themes and the passages of an article, followed like the window does it.
class Desk
{
public:
    Desk() { themes.load({}, {{u"claim"_s, {}, 0}, {u"question"_s, {}, 1}}); }

    ThemeId add(const QString &name, const ThemeId &parent = {})
    {
        const Theme theme{
            .id = ThemeId::make(), .parent = parent, .name = name, .position = int(themes.children(parent).size())};
        apply(addTheme(theme));
        return theme.id;
    }
    HighlightId mark(const QList<ThemeId> &tags)
    {
        Highlight highlight = highlightOf(document, u"words"_s);
        highlight.themes = tags;
        apply(addHighlight(highlight));
        return highlight.id;
    }
    void apply(const Change &change)
    {
        themes.apply(change);
        passages.apply(change);
    }
    [[nodiscard]] QList<TaggedHighlights> tagged() const
    {
        QList<TaggedHighlights> result;
        for (const PlacedHighlight &placed : passages.all())
            result.append({{placed.highlight.id}, placed.highlight.themes});
        return result;
    }
    [[nodiscard]] QList<ThemeId> tagsOf(const HighlightId &id) const { return passages.find(id)->highlight.themes; }
    /// Paths with their positions, sorted, and what each passage has.
    [[nodiscard]] QStringList state() const
    {
        QStringList lines;
        for (const Theme &theme : themes.all())
            lines << QString::fromUtf8(QJsonDocument(toRow(theme)).toJson(QJsonDocument::Compact));
        for (const TaggedHighlights &each : tagged()) {
            QString line = each.ids.front().text;
            for (const ThemeId &theme : each.themes)
                line += u' ' + theme.text;
            lines << line;
        }
        lines.sort();
        return lines;
    }
    /// Names from the top in their order, "a b(c)".
    [[nodiscard]] QString tree(const ThemeId &parent = {}) const
    {
        QStringList names;
        for (const Theme &theme : themes.children(parent)) {
            const QString below = tree(theme.id);
            names << theme.name + (below.isEmpty() ? QString() : u'(' + below + u')');
        }
        return names.join(u' ');
    }

    DocumentPtr document = documentOf(u"Some words."_s);
    ThemeSet themes;
    HighlightSet passages{sampleArticle, document, 1};
};

/// What no step may break.
QString broken(const Desk &desk)
{
    for (const Theme &theme : desk.themes.all()) {
        if (desk.themes.subtree(theme.id).contains(theme.parent))
            return u"a circle at "_s + theme.name;
        if (!theme.parent.isNull() && !desk.themes.find(theme.parent))
            return u"no parent of "_s + theme.name;
    }
    for (const TaggedHighlights &each : desk.tagged()) {
        if (QSet<ThemeId>(each.themes.begin(), each.themes.end()).size() != each.themes.size())
            return u"twice the same theme"_s;
    }
    return {};
}

template<typename T>
T any(QRandomGenerator &random, const QList<T> &list)
{
    return list[random.bounded(int(list.size()))];
}

/// Some step that a reader could take; perhaps an empty one.
Change someStep(QRandomGenerator &random, const Desk &desk)
{
    QList<ThemeId> ids{ThemeId{}};
    for (const Theme &theme : desk.themes.all())
        ids << theme.id;
    std::ranges::sort(ids);
    const ThemeId one = any(random, ids);
    const ThemeId other = any(random, ids);
    const QString name = QString(QChar(u'a' + random.bounded(8)));
    const Highlight passage = (*std::next(desk.passages.all().begin(), random.bounded(40))).highlight;
    switch (random.bounded(10)) {
    case 0: return renameTheme(desk.themes, one, name);
    case 1:
    case 2: return moveTheme(desk.themes, one, other, random.bounded(4));
    case 3: return withPassages(mergeThemes(desk.themes, one, other, noon()), desk.tagged());
    case 4: return withPassages(deleteTheme(desk.themes, one, other, noon()), desk.tagged());
    case 5: return one.isNull() ? Change() : addTheme(passage, one, noon());
    case 6: return one.isNull() ? Change() : removeTheme(passage, one, noon());
    default:
        if (!isNameFree(desk.themes, other, name))
            return defineTheme(desk.themes, one, name);
        return addTheme(Theme{
            .id = ThemeId::make(), .parent = other, .name = name, .position = int(desk.themes.children(other).size())});
    }
}

} // namespace

void ThemeEditsTest::namesAreFreeAmongSiblings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("free");
    QTest::newRow("another") << u"press"_s << true;
    QTest::newRow("its own in another case") << u"Openness"_s << true;
    QTest::newRow("its own") << u"openness"_s << false; // nothing changes
    QTest::newRow("a sibling's") << u"Secrecy"_s << false;
    QTest::newRow("a cousin's") << u"state"_s << true;
    QTest::newRow("nothing") << u"  "_s << false;
    QTest::newRow("a path") << u"a/b"_s << false;
}

void ThemeEditsTest::namesAreFreeAmongSiblings()
{
    QFETCH(QString, name);
    QFETCH(bool, free);
    Desk desk;
    const ThemeId openness = desk.add(u"openness"_s);
    desk.add(u"state"_s, desk.add(u"secrecy"_s));
    const Change change = renameTheme(desk.themes, openness, name);
    QCOMPARE(!change.isEmpty(), free);
    desk.apply(change);
    QCOMPARE(desk.themes.find(openness)->name, free ? name : u"openness"_s);
}

void ThemeEditsTest::themesMoveBetweenAndBelow()
{
    Desk desk;
    const ThemeId a = desk.add(u"a"_s);
    const ThemeId b = desk.add(u"b"_s);
    const ThemeId c = desk.add(u"c"_s);
    desk.apply(colourTheme(desk.themes, a, u"question"_s));
    desk.apply(moveTheme(desk.themes, c, {}, 0));
    QCOMPARE(desk.tree(), u"c a b"_s);
    desk.apply(moveTheme(desk.themes, b, a, 0));
    desk.apply(moveTheme(desk.themes, c, a, 0));
    QCOMPARE(desk.tree(), u"a(c b)"_s);
    desk.apply(moveTheme(desk.themes, b, {}, 9));
    QCOMPARE(desk.tree(), u"a(c) b"_s);
    QCOMPARE(desk.themes.colourOf(b), u"question"_s); // as it has been seen
    QVERIFY(moveTheme(desk.themes, b, {}, 1).isEmpty());
}

void ThemeEditsTest::noThemeMovesBelowItself()
{
    Desk desk;
    const ThemeId a = desk.add(u"a"_s);
    const ThemeId b = desk.add(u"b"_s, a);
    QVERIFY(moveTheme(desk.themes, a, b, 0).isEmpty());
    QVERIFY(moveTheme(desk.themes, a, a, 0).isEmpty());
    const ThemeId namesake = desk.add(u"B"_s);
    QVERIFY(moveTheme(desk.themes, namesake, a, 0).isEmpty());
}

void ThemeEditsTest::aMergeTakesPassagesAndChildren()
{
    Desk desk;
    const ThemeId a = desk.add(u"a"_s);
    const ThemeId b = desk.add(u"b"_s);
    const ThemeId c = desk.add(u"c"_s);
    desk.add(u"x"_s, a);
    desk.apply(defineTheme(desk.themes, a, u"what counts"_s));
    const HighlightId first = desk.mark({c, a});
    const HighlightId both = desk.mark({a, c, b});
    const HighlightId neither = desk.mark({c});
    const QStringList before = desk.state();
    const Change merge = withPassages(mergeThemes(desk.themes, a, b, noon()), desk.tagged());
    QCOMPARE(merge.name, u"theme.merge"_s);
    desk.apply(merge);
    QCOMPARE(desk.tree(), u"b(x) c"_s);
    QCOMPARE(desk.themes.find(b)->definition, u"what counts"_s);
    QCOMPARE(desk.tagsOf(first), (QList{c, b}));
    QCOMPARE(desk.tagsOf(both), (QList{c, b}));
    QCOMPARE(desk.tagsOf(neither), QList{c});
    desk.apply(inverse(merge));
    QCOMPARE(desk.state(), before);
}

void ThemeEditsTest::namesakesBelowAreMergedToo()
{
    Desk desk;
    const ThemeId a = desk.add(u"a"_s);
    const ThemeId b = desk.add(u"b"_s);
    const ThemeId x = desk.add(u"x"_s, a);
    const ThemeId twin = desk.add(u"X"_s, b);
    desk.add(u"y"_s, x);
    const HighlightId passage = desk.mark({x});
    QCOMPARE(mergeThemes(desk.themes, a, b, noon()).bequeathing(), (QList{a, x}));
    desk.apply(withPassages(mergeThemes(desk.themes, a, b, noon()), desk.tagged()));
    QCOMPARE(desk.tree(), u"b(X(y))"_s);
    QCOMPARE(desk.tagsOf(passage), QList{twin});
}

void ThemeEditsTest::aThemeMergedIntoItsChildGivesItItsPlace()
{
    Desk desk;
    desk.add(u"first"_s);
    const ThemeId a = desk.add(u"a"_s);
    desk.add(u"last"_s);
    const ThemeId x = desk.add(u"x"_s, a);
    const ThemeId deep = desk.add(u"deep"_s, x);
    const HighlightId passage = desk.mark({a});
    desk.apply(withPassages(mergeThemes(desk.themes, a, deep, noon()), desk.tagged()));
    QCOMPARE(desk.tree(), u"first deep(x) last"_s);
    QCOMPARE(desk.tagsOf(passage), QList{deep});
    QVERIFY(mergeThemes(desk.themes, deep, deep, noon()).isEmpty());
}

void ThemeEditsTest::passagesGetAnHeir()
{
    Desk desk;
    const ThemeId a = desk.add(u"a"_s);
    const ThemeId b = desk.add(u"b"_s, a);
    const ThemeId heir = desk.add(u"heir"_s);
    const HighlightId passage = desk.mark({b, a});
    const QStringList before = desk.state();
    QVERIFY(deleteTheme(desk.themes, a, b, noon()).isEmpty());
    const Change change = withPassages(deleteTheme(desk.themes, a, heir, noon()), desk.tagged());
    desk.apply(change);
    QCOMPARE(desk.tree(), u"heir"_s);
    QCOMPARE(desk.tagsOf(passage), QList{heir});
    desk.apply(inverse(change));
    QCOMPARE(desk.state(), before);
}

void ThemeEditsTest::withoutAnHeirLinksStay()
{
    Desk desk;
    const ThemeId a = desk.add(u"a"_s);
    const HighlightId passage = desk.mark({a});
    desk.apply(withPassages(deleteTheme(desk.themes, a, {}, noon()), {}));
    QCOMPARE(desk.tree(), QString());
    QCOMPARE(desk.tagsOf(passage), QList{a});
}

void ThemeEditsTest::passagesAreDealtOut()
{
    Desk desk;
    const ThemeId from = desk.add(u"openness"_s);
    const ThemeId one = desk.add(u"sharing"_s, from);
    const ThemeId other = desk.add(u"secrecy"_s);
    const ThemeId press = desk.add(u"press"_s);
    const HighlightId first = desk.mark({press, from});
    const HighlightId second = desk.mark({from, one});
    const HighlightId third = desk.mark({from});
    const HighlightId kept = desk.mark({from, press});
    const HighlightId without = desk.mark({press});
    const QStringList before = desk.state();
    const Change change = splitTheme(from, {{first, other}, {second, one}, {third, one}, {without, one}, {kept, from}},
                                     desk.tagged());
    QCOMPARE(change.name, u"theme.split"_s);
    desk.apply(change);
    QCOMPARE(desk.tagsOf(first), (QList{press, other}));
    QCOMPARE(desk.tagsOf(second), QList{one});
    QCOMPARE(desk.tagsOf(third), QList{one});
    QCOMPARE(desk.tagsOf(kept), (QList{from, press}));
    QCOMPARE(desk.tagsOf(without), QList{press});
    desk.apply(inverse(change));
    QCOMPARE(desk.state(), before);
    QVERIFY(splitTheme(from, {{kept, from}, {without, one}}, desk.tagged()).isEmpty());
}

void ThemeEditsTest::aKeyIsOneThemesAlone()
{
    Desk desk;
    const ThemeId one = desk.add(u"openness"_s);
    const ThemeId other = desk.add(u"secrecy"_s);
    desk.apply(keyTheme(desk.themes, one, 3));
    QVERIFY(keyTheme(desk.themes, one, 3).isEmpty());
    desk.apply(keyTheme(desk.themes, other, 3));
    QCOMPARE(desk.themes.find(one)->shortcut, 0);
    QCOMPARE(desk.themes.find(other)->shortcut, 3);
    desk.apply(keyTheme(desk.themes, other, 0));
    QCOMPARE(desk.themes.find(other)->shortcut, 0);
    QVERIFY(keyTheme(desk.themes, one, 10).isEmpty());
}

void ThemeEditsTest::aPassageBecomesAModel()
{
    Desk desk;
    const ThemeId theme = desk.add(u"openness"_s);
    desk.apply(defineTheme(desk.themes, theme, u"Doors."_s));
    const Highlight words = highlightOf(desk.document, u"words"_s);
    desk.apply(addModelPassage(desk.themes, theme, words, u"On [doors]"_s));
    const QString address = u"florilegium://article/"_s + words.article.text + u'#' + words.id.text;
    QCOMPARE(desk.themes.find(theme)->definition, u"Doors.\n\n> words\n> ([On (doors)]("_s + address + u"))"_s);
    QVERIFY(addModelPassage(desk.themes, theme, words, u"On doors"_s).isEmpty());
}

void ThemeEditsTest::anyStepsAreTakenBackExactly()
{
    const QByteArray given = qgetenv("FLORILEGIUM_SEED");
    const quint32 seed = given.isEmpty() ? QRandomGenerator::global()->generate() : given.toUInt();
    qInfo("FLORILEGIUM_SEED=%u", seed);
    QRandomGenerator random(seed);
    Desk desk;
    for (int i = 0; i < 40; ++i)
        desk.mark({});
    const QStringList start = desk.state();
    QList<Change> steps;
    while (steps.size() < 500) {
        const Change step = someStep(random, desk);
        if (step.isEmpty())
            continue;
        steps << *changeFromJson(toJson(step)); // as the journal keeps it
        desk.apply(steps.back());
        QCOMPARE(broken(desk), QString());
    }
    const QStringList end = desk.state();
    QVERIFY(end != start);
    for (auto step = steps.crbegin(); step != steps.crend(); ++step)
        desk.apply(inverse(*step));
    QCOMPARE(desk.state(), start);
    for (const Change &step : std::as_const(steps))
        desk.apply(step);
    QCOMPARE(desk.state(), end);
}

} // namespace florilegium
