// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "session/tests_session.h"

#include "parse/parser.h"
#include "session/alignedplaces.h"
#include "session/comparing.h"
#include "session/libraryfixture.h"
#include "session/reader.h"

#include <QRandomGenerator>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

using testing::LibraryFixture;
using testing::Reader;

namespace {

using Kind = ComparedRun::Kind;

DocumentPtr parsed(const QByteArray &markdown)
{
    Source source;
    source.bytes = markdown;
    source.path = source.name = u"a.md"_s;
    const auto result = parse(source);
    return result ? result->document : nullptr;
}

/// The text with [-removed-], {+inserted+} and <moved> in brackets, blocks parted by " | ".
QString shown(const InlineText &text, const QList<ComparedRun> &runs)
{
    QString result = text.document->text();
    for (qsizetype run = runs.size() - 1; run >= 0; --run) {
        const TextRange range = text.ofRun[run];
        const auto put = [&](QLatin1StringView open, QLatin1StringView close) {
            result.insert(range.end, close);
            result.insert(range.start, open);
        };
        switch (runs[run].kind) {
        case Kind::Equal: break;
        case Kind::Removed: put("[-"_L1, "-]"_L1); break;
        case Kind::Inserted: put("{+"_L1, "+}"_L1); break;
        case Kind::Moved: put("<"_L1, ">"_L1); break;
        }
    }
    return result.replace(u'\n', " | "_L1);
}

QString bare(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace())
            result.append(c);
    }
    return result;
}

/// The characters of a text without those of some runs, in any order of the runs.
QString without(const QString &text, QList<TextRange> ranges)
{
    std::ranges::sort(ranges);
    QString result;
    qsizetype at = 0;
    for (const TextRange range : ranges) {
        result += bare(QStringView(text).sliced(at, std::max<qsizetype>(range.start - at, 0)));
        at = std::max(at, range.end);
    }
    return result + bare(QStringView(text).sliced(at));
}

QList<TextRange> rangesOf(const QList<ComparedRun> &runs, const QList<TextRange> &places,
                          std::initializer_list<Kind> kinds)
{
    QList<TextRange> result;
    for (qsizetype run = 0; run < runs.size(); ++run) {
        if (std::ranges::find(kinds, runs[run].kind) != kinds.end())
            result << places[run];
    }
    return result;
}

QByteArray randomMarkdown(QRandomGenerator &random)
{
    static const QByteArrayList words{"door", "open",   "*shut*", "nobody", "[why](#a)", "the",
                                      "and",  "glass,", "year.",  "\"so\"", "`code`"};
    QByteArray text = "# A title\n\n";
    for (int block = random.bounded(1, 9); block > 0; --block) {
        static const QByteArrayList heads{"", "", "", "## ", "> ", "- ", "1. ", "    "};
        text += heads[random.bounded(int(heads.size()))];
        for (int word = random.bounded(1, 14); word > 0; --word)
            text += words[random.bounded(int(words.size()))] + ' ';
        text += "\n\n";
        if (random.bounded(6) == 0)
            text += "| one | two |\n|---|---|\n| door | open |\n| glass | year |\n\n";
        if (random.bounded(8) == 0)
            text += "![a door](door.png)\n\n";
    }
    return text;
}

/// Some lines gone, doubled, moved or with other words.
QByteArray edited(const QByteArray &text, QRandomGenerator &random)
{
    QByteArrayList lines = text.split('\n');
    for (int step = random.bounded(1, 5); step > 0; --step) {
        const auto line = random.bounded(lines.size());
        switch (random.bounded(4)) {
        case 0: lines.removeAt(line); break;
        case 1: lines.insert(line, "A new opening that nobody has read.\n"); break;
        case 2: lines.move(line, random.bounded(lines.size())); break;
        default: lines[line].replace("door", "window").replace("the ", ""); break;
        }
        if (lines.isEmpty())
            return "# A title\n\nNothing.\n";
    }
    return lines.join('\n');
}

} // namespace

void ComparingTest::removedWordsStandBetweenTheOthers_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, const QString &expected) {
        QTest::newRow(name) << before << after << expected;
    };
    row("nothing", "# T\n\nOne two.", "# T\n\nOne two.", u"T | One two."_s);
    row("a word replaced", "# T\n\nThe only road is long.", "# T\n\nThe best road is long.",
        u"T | The [-only-] {+best+} road is long."_s);
    row("a word removed", "# T\n\nThe very long road.", "# T\n\nThe long road.", u"T | The [-very-] long road."_s);
    row("a word removed at the end", "# T\n\nThe road is long indeed", "# T\n\nThe road is long",
        u"T | The road is long [-indeed-]"_s);
    row("a word removed at the beginning", "# T\n\nIndeed the road is long.", "# T\n\nthe road is long.",
        u"T | [-Indeed-] the road is long."_s);
    row("a paragraph removed", "# T\n\nOne stays here.\n\nTwo goes away.\n\nThree stays there.",
        "# T\n\nOne stays here.\n\nThree stays there.",
        u"T | One stays here. | [-Two goes away.-] | Three stays there."_s);
    row("a paragraph inserted", "# T\n\nOne stays here.", "# T\n\nOne stays here.\n\nTwo is new.",
        u"T | One stays here. | {+Two is new.+}"_s);
    row("the last paragraph removed", "# T\n\nOne stays here.\n\nTwo goes away.", "# T\n\nOne stays here.",
        u"T | One stays here. | [-Two goes away.-]"_s);
    row("an end, a paragraph and a beginning",
        "# T\n\nOne stays, not this.\n\nTwo goes away.\n\nGone is this, three stays.",
        "# T\n\nOne stays\n\nthree stays.",
        u"T | One stays[-, not this. | Two goes away. | Gone is this,-] three stays."_s);
    row("in a table", "# T\n\n| a | b |\n|---|---|\n| old word | two |", "# T\n\n| a | b |\n|---|---|\n| word | two |",
        u"T | a\tb | [-old-] word\ttwo"_s);
}

void ComparingTest::removedWordsStandBetweenTheOthers()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, expected);
    const DocumentPtr old = parsed(before);
    const DocumentPtr now = parsed(after);
    QVERIFY(old && now);
    const auto runs = compareTexts(old->text(), now->text());
    QVERIFY(runs);
    QCOMPARE(shown(inlineText(*old, *now, *runs), *runs), expected);
}

void ComparingTest::stylesAndPicturesComeAlong()
{
    const DocumentPtr old = parsed("# T\n\nA **bold** and [linked](#x) word.\n\n![gone](a.png)\n\n```c\nint a;\n```\n");
    const DocumentPtr now = parsed("# T\n\nA **bold** word.\n\n```c\nint a;\n```\n");
    const auto runs = compareTexts(old->text(), now->text());
    const InlineText both = inlineText(*old, *now, *runs);
    QCOMPARE(both.document->images().size(), 1U);
    QCOMPARE(both.document->images().front().source, u"a.png"_s);
    QCOMPARE(both.document->codes().size(), 1U);
    const QString &text = both.document->text();
    const auto styleOf = [&](const QString &word) {
        const qsizetype at = text.indexOf(word);
        return both.document->spansIn({at, at + word.size()});
    };
    QVERIFY(!styleOf(u"bold"_s).empty() && styleOf(u"bold"_s).front().style & StyleStrong);
    QVERIFY(!styleOf(u"linked"_s).empty() && styleOf(u"linked"_s).front().link >= 0);
}

void ComparingTest::eachTextComesBackFromTheInlineOne()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 400; ++round) {
        const QByteArray before = randomMarkdown(random);
        const QByteArray after = edited(before, random);
        const DocumentPtr old = parsed(before);
        const DocumentPtr now = parsed(after);
        if (!old || !now)
            continue; // edits may leave nothing, and that is no article
        const auto runs = compareTexts(old->text(), now->text());
        QVERIFY(runs);
        const InlineText both = inlineText(*old, *now, *runs);
        const QString &text = both.document->text();
        const QByteArray what = "round " + QByteArray::number(round) + "\n" + before + "\n-----\n" + after + "\n-----\n"
            + shown(both, *runs).toUtf8();
        QVERIFY2(without(text, rangesOf(*runs, both.ofRun, {Kind::Removed})) == bare(now->text()), what.constData());
        QList<TextRange> moved;
        for (const ComparedRun &run : *runs) {
            if (run.kind == Kind::Moved)
                moved << run.old;
        }
        QVERIFY2(without(text, rangesOf(*runs, both.ofRun, {Kind::Inserted, Kind::Moved}))
                     == without(old->text(), moved),
                 what.constData());
        for (qsizetype run = 0; run < runs->size(); ++run) {
            const bool removed = (*runs)[run].kind == Kind::Removed;
            const QStringView words = removed ? old->text((*runs)[run].old) : now->text((*runs)[run].now);
            if ((*runs)[run].kind != Kind::Equal)
                QVERIFY2(bare(both.document->text(both.ofRun[run])).contains(bare(words)), what.constData());
        }
    }
}

void ComparingTest::placesBesideEachOtherNeverGoBackwards()
{
    const DocumentPtr old = parsed(
        "# T\n\nOne stays here.\n\nTwo goes away for good.\n\nThree stays there, but not all.");
    const DocumentPtr now = parsed("# T\n\nAn opening.\n\nOne stays here.\n\nThree stays there, and more.");
    const auto runs = compareTexts(old->text(), now->text());
    const AlignedPlaces places(*runs, old->text().size(), now->text().size());
    QCOMPARE(places.across(Side::Old, 0), 0);
    QCOMPARE(places.across(Side::Old, old->text().size()), now->text().size());
    QCOMPARE(places.across(Side::New, now->text().size()), old->text().size());
    for (const QString &word : {u"One"_s, u"stays here"_s, u"Three"_s, u"there"_s}) {
        QCOMPARE(places.across(Side::Old, old->text().indexOf(word)), now->text().indexOf(word));
        QCOMPARE(places.across(Side::New, now->text().indexOf(word)), old->text().indexOf(word));
    }
    qsizetype last = 0;
    for (qsizetype offset = 0; offset <= old->text().size(); ++offset) {
        const qsizetype across = places.across(Side::Old, offset);
        QVERIFY(across >= last && across <= now->text().size());
        last = across;
    }
    QCOMPARE(AlignedPlaces().across(Side::New, 0), 0);
}

void ComparingTest::highlightsWhoseWordsChangedAreListed()
{
    const QByteArray before =
        "# The quiet closing\n\nFor ten years the company gave its work away, and the world built upon it.\n\n"
        "People close to the project say the next release will stay behind glass.\n\n"
        "In March the founder said that openness was the only road to safety.\n";
    const QByteArray after =
        "# The quiet closing\n\nFor ten years the company gave its work away, and the world built upon it.\n\n"
        "In March the founder said that openness was the best road to safety.\n";
    LibraryFixture fixture;
    Reader reader(*fixture.library);
    QVERIFY(reader.open(fixture.file(u"a.md"_s, before)) && reader.saved());
    reader.mark(u"the company gave its work away"_s);
    const HighlightId reworded = reader.mark(u"openness was the only road"_s);
    const HighlightId gone = reader.mark(u"the next release will stay behind glass"_s);
    QVERIFY(reader.saved());
    QVERIFY(reader.open(fixture.file(u"a.md"_s, after)) && reader.saved());

    const ArticleId id = reader.article->article.id;
    const auto versions = versionTexts(fixture.library->queries(), id);
    QVERIFY(versions);
    QCOMPARE(versions->size(), 2);
    QVERIFY(versions->front().version.taken >= versions->back().version.taken);
    const auto future = compareVersions(*fixture.library, id, versions->back().text, versions->front().text, {});
    QTRY_VERIFY(future.isFinished());
    const auto result = future.result();
    QVERIFY(result);
    const Comparison &comparison = **result;
    QCOMPARE(comparison.highlights.size(), 2);
    const auto of = [&](const HighlightId &wanted) {
        return *std::ranges::find(comparison.highlights, wanted, &ComparedHighlight::id);
    };
    QCOMPARE(of(reworded).oldWords, u"openness was the only road"_s);
    QCOMPARE(of(reworded).newWords, u"openness was the best road"_s);
    QCOMPARE(of(gone).oldWords, u"the next release will stay behind glass"_s);
    QVERIFY(of(gone).now.isEmpty());
    QCOMPARE(comparison.changes.size(), 2);
    QCOMPARE(comparison.now->text(comparison.changes.back().now).toString(), u"best"_s);
    QCOMPARE(comparison.old->text(comparison.changes.back().old).toString(), u"only"_s);
    QCOMPARE(comparison.both.document->text(comparison.changes.back().both).toString(), u"only best"_s);
}

void ComparingTest::aComparisonCanBeStopped()
{
    QByteArray text = "# T\n\n";
    for (int i = 0; i < 2000; ++i)
        text += "Statement " + QByteArray::number(i) + " was made in the old hall.\n\n";
    const DocumentPtr document = parsed(text);
    std::stop_source stop;
    stop.request_stop();
    const auto result = compare({document, document, {}}, stop.get_token());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QVERIFY(compare({document, document, {}})->get()->changes.isEmpty());
}

} // namespace florilegium
