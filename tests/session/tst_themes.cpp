// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "pause.h"
#include "session/codebook.h"
#include "session/libraryfixture.h"
#include "session/reader.h"
#include "session/tests_session.h"
#include "session/themepaths.h"

#include <QFuture>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

using testing::Reader;

namespace {

/// Paths in the order of the tree, with what each has of its own.
QStringList printed(const ThemeSet &themes, const ThemeId &parent = {})
{
    QStringList lines;
    for (const Theme &theme : themes.children(parent)) {
        lines << u"%1 %2 %3 %4"_s.arg(themes.path(theme.id), theme.colour, theme.definition).arg(theme.shortcut);
        lines << printed(themes, theme.id);
    }
    return lines;
}

void load(ThemeSet &set, const QList<Theme> &themes)
{
    set.load(themes, {{u"claim"_s, {}, 0}, {u"question"_s, {}, 1}});
}

} // namespace

void ThemesTest::aMergeReachesArticlesThatAreNotOpen()
{
    testing::LibraryFixture fixture;
    HighlightId id;
    ThemeId from;
    {
        Reader reader(*fixture.library);
        QVERIFY(reader.open(fixture.file(u"a.md"_s, testing::articleBytes)) && reader.saved());
        id = reader.mark(u"careful sharing"_s);
        from = reader.session.themeAt(u"openness"_s);
        reader.session.toggleTheme(reader.article, id, from);
        QVERIFY(reader.saved());
    }
    Reader reader(*fixture.library);
    QTRY_VERIFY(reader.session.themes().find(from));
    const ThemeId into = reader.session.themeAt(u"secrecy/slow"_s);
    QFuture<Result<int>> merged = reader.session.mergeThemes(from, into);
    QTRY_VERIFY(merged.isFinished());
    QCOMPARE(*merged.result(), 1);
    QVERIFY(!reader.session.themes().find(from));
    QVERIFY(reader.saved());
    QCOMPARE(fixture.library->queries().highlight(id)->themes, QList{into});
    QCOMPARE(reader.session.undoName(), u"theme.merge"_s);
    reader.session.undo();
    QVERIFY(reader.saved());
    QCOMPARE(fixture.library->queries().highlight(id)->themes, QList{from});
    QVERIFY(reader.session.themes().find(from));
}

void ThemesTest::whatIsBeingSavedIsMergedToo()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    QVERIFY(reader.open(fixture.file(u"a.md"_s, testing::articleBytes))); // its text has no number yet
    const ThemeId from = reader.session.themeAt(u"openness"_s);
    const ThemeId into = reader.session.themeAt(u"secrecy"_s);
    const HighlightId id = reader.mark(u"careful sharing"_s);
    reader.session.toggleTheme(reader.article, id, from);
    QFuture<Result<int>> merged = reader.session.mergeThemes(from, into);
    const HighlightId later = reader.mark(u"applauded"_s);
    reader.session.toggleTheme(reader.article, later, from);
    QTRY_VERIFY(merged.isFinished());
    QCOMPARE(*merged.result(), 2);
    QVERIFY(reader.saved());
    QCOMPARE(fixture.library->queries().highlight(id)->themes, QList{into});
    QCOMPARE(fixture.library->queries().highlight(later)->themes, QList{into});
    QCOMPARE(reader.article->highlights->find(id)->highlight.themes, QList{into});
    reader.session.undo();
    QCOMPARE(reader.article->highlights->find(id)->highlight.themes, QList{from});
    QVERIFY(reader.saved());
}

void ThemesTest::onlyWhatTouchesThemesMakesAMergeReadAnew()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    QVERIFY(reader.open(fixture.file(u"a.md"_s, testing::articleBytes)));
    const SharedSession &shared = *reader.session.shared();
    const ThemeId theme = reader.session.themeAt(u"openness"_s);
    quint64 before = shared.lastTagging();
    const HighlightId id = reader.mark(u"careful sharing"_s);
    reader.session.setNote(reader.article, id, u"a note"_s);
    QCOMPARE(shared.lastTagging(), before);
    reader.session.toggleTheme(reader.article, id, theme);
    QVERIFY(shared.lastTagging() > before);
    before = shared.lastTagging();
    reader.session.undo();
    QVERIFY(shared.lastTagging() > before);
    before = shared.lastTagging();
    reader.session.themeAt(u"secrecy"_s);
    QVERIFY(shared.lastTagging() > before);
    QVERIFY(reader.saved());
}

void ThemesTest::aCodebookGoesThereAndBack()
{
    const Theme openness{.id = ThemeId::make(),
                         .name = u"openness"_s,
                         .colour = u"question"_s,
                         .definition = u"Counts:\n- what is given away"_s,
                         .shortcut = 3};
    const Theme free{.id = ThemeId::make(), .parent = openness.id, .name = u"free licences"_s, .position = 1};
    const Theme first{.id = ThemeId::make(), .parent = openness.id, .name = u"zeal"_s, .colour = u"claim"_s};
    ThemeSet here;
    load(here, {openness, free, first});
    ThemeSet there;
    load(there, {});
    const auto change = withCodebook(there, codebookOf(here));
    QVERIFY(change);
    QCOMPARE(change->name, u"theme.import"_s);
    there.apply(*change);
    QCOMPARE(printed(there), printed(here));
    QVERIFY(withCodebook(there, codebookOf(here))->isEmpty());
    there.apply(inverse(*change));
    QVERIFY(there.all().isEmpty());
}

void ThemesTest::aCodebookOverwritesNothing()
{
    const Theme mine{
        .id = ThemeId::make(), .name = u"Openness"_s, .colour = u"claim"_s, .definition = u"mine"_s, .shortcut = 1};
    ThemeSet set;
    load(set, {mine});
    const auto change = withCodebook(set, R"({"version": 1, "unknown": true, "themes": [
        {"path": "openness", "colour": "question", "definition": "theirs", "shortcut": 2},
        {"path": "openness/secrecy", "colour": "no colour", "definition": "theirs", "shortcut": 1},
        {"path": " / "}, 7]})");
    QVERIFY(change);
    set.apply(*change);
    QCOMPARE(printed(set), (QStringList{u"Openness claim mine 1"_s, u"Openness/secrecy  theirs 0"_s}));
}

void ThemesTest::whatIsNoCodebookIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("themes");
    QTest::newRow("no list") << QByteArray(R"({"themes": {}})");
    QTest::newRow("an array") << QByteArray("[]");
}

void ThemesTest::whatIsNoCodebookIsRefused()
{
    QFETCH(QByteArray, bytes);
    ThemeSet set;
    load(set, {});
    QVERIFY(!withCodebook(set, bytes));
}

void ThemesTest::aThemeIsDealtOutToNewOnes()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    QVERIFY(reader.open(fixture.file(u"a.md"_s, testing::articleBytes)) && reader.saved());
    const ThemeId from = reader.session.themeAt(u"openness"_s);
    const HighlightId one = reader.mark(u"careful sharing"_s);
    const HighlightId other = reader.mark(u"behind glass"_s);
    reader.session.toggleTheme(reader.article, one, from);
    reader.session.toggleTheme(reader.article, other, from);
    const ThemePath made = themePath(reader.session.themes(), u"openness/sharing"_s);
    QFuture<Result<int>> split = reader.session.splitTheme(from, {{one, made.id}}, made.change);
    QTRY_VERIFY(split.isFinished());
    QCOMPARE(*split.result(), 1);
    QVERIFY(reader.saved());
    QVERIFY(reader.session.themes().find(made.id));
    QCOMPARE(fixture.library->queries().highlight(one)->themes, QList{made.id});
    QCOMPARE(fixture.library->queries().highlight(other)->themes, QList{from});
    reader.session.undo();
    QVERIFY(reader.saved());
    QVERIFY(!reader.session.themes().find(made.id));
    QCOMPARE(fixture.library->queries().highlight(one)->themes, QList{from});
}

void ThemesTest::allMatchesBecomePassages()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    QVERIFY(reader.open(fixture.file(u"b.md"_s, "# Other\n\nOpenness, openness.\n")) && reader.saved());
    QVERIFY(reader.open(fixture.file(u"a.md"_s, testing::articleBytes)) && reader.saved());
    const ThemeId theme = reader.session.themeAt(u"openness"_s);
    const HighlightId exact = reader.mark(u"openness"_s);
    const HighlightId around = reader.mark(u"Openness was applauded"_s);
    reader.session.toggleTheme(reader.article, around, theme);
    QVERIFY(reader.saved());

    PatternSearch search(*fixture.library);
    QList<PassageMatch> matches;
    connect(&search, &PatternSearch::found, this, [&](const QList<PassageMatch> &some) { matches << some; });
    QSignalSpy finished(&search, &PatternSearch::finished);
    search.start({.text = u"OPENNESS"_s}, {theme});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(search.progress().first, 2);
    QCOMPARE(matches.size(), 4);
    QCOMPARE(std::ranges::count_if(matches, &PassageMatch::hasTheme), 1);
    QCOMPARE(std::ranges::count(matches, exact, &PassageMatch::marked), 1);
    QVERIFY(matches.front().before.endsWith(u"said that "_s) || matches.front().title == u"Other");

    const int before = *fixture.library->queries().highlightCount({.theme = theme});
    QFuture<Result<int>> marked = reader.session.markAll(matches, theme);
    QTRY_VERIFY(marked.isFinished());
    QCOMPARE(*marked.result(), 4);
    QVERIFY(reader.saved());
    QCOMPARE(reader.session.undoName(), u"mark.all"_s);
    QCOMPARE(*fixture.library->queries().highlightCount({.theme = theme}), before + 4);
    QCOMPARE(fixture.library->queries().highlight(exact)->themes, QList{theme});
    QCOMPARE(reader.article->highlights->all().size(), 3); // two of ours, and one that came over "Openness"
    reader.session.undo();
    QVERIFY(reader.saved());
    QCOMPARE(*fixture.library->queries().highlightCount({.theme = theme}), before);
}

void ThemesTest::whatIsWrittenMeanwhileIsNotMarkedOver()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    QVERIFY(reader.open(fixture.file(u"a.md"_s, testing::articleBytes)) && reader.saved());
    const ThemeId theme = reader.session.themeAt(u"openness"_s);
    const HighlightId noted = reader.mark(u"openness"_s);
    const HighlightId dropped = reader.mark(u"careful sharing"_s);
    QVERIFY(reader.saved());
    const auto match = [&reader](const HighlightId &id) {
        return PassageMatch{.article = reader.article->article.id,
                            .text = reader.article->text,
                            .range = reader.article->highlights->find(id)->ranges.front(),
                            .marked = id};
    };
    const QList<PassageMatch> matches{match(noted), match(dropped)};
    QFuture<Result<int>> marked;
    {
        const testing::Pause pause(*fixture.library); // it reads after that
        marked = reader.session.markAll(matches, theme);
        reader.session.setNote(reader.article, noted, u"written meanwhile"_s);
        reader.session.deleteHighlights(reader.article, {dropped});
    }
    QTRY_VERIFY(marked.isFinished());
    QVERIFY(marked.result());
    QVERIFY(reader.saved());
    QCOMPARE(fixture.library->queries().highlight(noted)->note, u"written meanwhile"_s);
    QCOMPARE(fixture.library->queries().highlight(noted)->themes, QList{theme});
    QVERIFY(fixture.library->queries().highlight(dropped)->isDeleted());
    QVERIFY(fixture.library->queries().highlight(dropped)->themes.isEmpty());
}

void ThemesTest::allOfAnArticleIsFound()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    const QByteArray many = "# Many\n\n" + QByteArray("a door. ").repeated(int(PatternSearch::most) + 10) + '\n';
    QVERIFY(reader.open(fixture.file(u"many.md"_s, many)) && reader.saved());
    QVERIFY(reader.open(fixture.file(u"more.md"_s, "# More\n\n" + QByteArray("a gate. ").repeated(700) + '\n')));
    QVERIFY(reader.saved());
    PatternSearch search(*fixture.library);
    qsizetype count = 0;
    connect(&search, &PatternSearch::found, this, [&](const QList<PassageMatch> &some) { count += some.size(); });
    QSignalSpy finished(&search, &PatternSearch::finished);
    search.start({.text = u"gate"_s}, {});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(count, 700);
    count = 0;
    search.start({.text = u"a"_s}, {}); // in both of them
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(count, PatternSearch::most);
}

void ThemesTest::aSearchIsGivenUp()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    QVERIFY(reader.open(fixture.file(u"a.md"_s, testing::articleBytes)) && reader.saved());
    PatternSearch search(*fixture.library);
    QSignalSpy found(&search, &PatternSearch::found);
    QSignalSpy finished(&search, &PatternSearch::finished);
    QSignalSpy failed(&search, &PatternSearch::failed);
    QSemaphore held; // a reader's thread that is quick enough would have ended the first one by then
    const QFuture<bool> holding = fixture.library->read(
        [&held](LibraryQueries &) { return held.tryAcquire(1, 10'000); });
    search.start({.text = u"openness"_s}, {});
    search.start({.text = u"nowhere"_s}, {}); // the newest wins
    held.release();
    QTRY_VERIFY(holding.isFinished());
    QTRY_COMPARE(finished.size(), 1);
    for (const QList<QVariant> &arguments : found)
        QVERIFY(arguments.front().value<QList<PassageMatch>>().isEmpty());
    search.start({.text = u"("_s, .isExpression = true}, {});
    QCOMPARE(failed.size(), 1);
    QVERIFY(!search.isRunning());
}

} // namespace florilegium
