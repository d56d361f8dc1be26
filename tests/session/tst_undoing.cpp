// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "session/tests_session.h"

#include "session/libraryfixture.h"
#include "session/randomreader.h"
#include "session/reader.h"
#include "store/shelf.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

using testing::articleBytes;
using testing::dump;
using testing::LibraryFixture;
using testing::RandomReader;
using testing::Reader;
using testing::waitFor;

namespace {

quint32 seed()
{
    const quint32 given = qEnvironmentVariable("FLORILEGIUM_SEED").toUInt();
    const quint32 chosen = given > 0 ? given : QRandomGenerator::global()->generate();
    qInfo("FLORILEGIUM_SEED=%u", chosen);
    return chosen;
}

/// The first line that one of two dumps has and the other lacks.
QString firstDifference(const QStringList &some, const QStringList &others)
{
    for (const QString &line : some) {
        if (!others.contains(line))
            return u"lost: "_s + line.left(2000);
    }
    for (const QString &line : others) {
        if (!some.contains(line))
            return u"new: "_s + line.left(2000);
    }
    return u"another order"_s;
}

/// The article has a text of the whole page too, and is shown as it was before: no undo takes back that it was made.
bool hasWholePage(Reader &reader)
{
    const auto becomes = [&reader](bool whole) {
        return waitFor([&] { return reader.article->options.wholePage == whole; }) && reader.saved();
    };
    reader.session.showWholePage(reader.article, true);
    if (!becomes(true))
        return false;
    reader.session.undo();
    return becomes(false);
}

/// A reader who comes and goes, over one library.
struct Restarting
{
    LibraryFixture fixture;
    std::unique_ptr<Reader> reader;

    Restarting() { reader = std::make_unique<Reader>(*fixture.library); }
    [[nodiscard]] QString path() const { return fixture.folder.filePath(u"library/library.florilegium"_s); }
    /// As after another start: what is undone comes from the journal.
    void restart()
    {
        reader.reset();
        fixture.reopen();
        reader = std::make_unique<Reader>(*fixture.library);
        QTRY_VERIFY(reader->session.canUndo() || reader->session.canRedo());
    }
    /// Returns once the session has followed it. Its undo stack says too that it changed, but also when the journal
    /// has been read into it, which may be as late as now.
    [[nodiscard]] bool emptyBin(Emptying how)
    {
        bool isFollowed = false;
        const QObject here;
        QObject::connect(&reader->session, &Session::changed, &here, [&isFollowed](const Change &change) {
            isFollowed = isFollowed || isEmptying(change.name);
        });
        return fixture.library->emptyBin({}, how).result() && waitFor([&isFollowed] { return isFollowed; });
    }
};

} // namespace

void UndoingTest::fiveHundredStepsAreTakenBackAndDoneAgain()
{
    constexpr int steps = 500;
    Restarting given;
    QList<ArticleId> articles;
    for (const QByteArray &end : {QByteArray(), QByteArray("\nA last line.\n"), QByteArray("\nAnother end.\n")}) {
        const QString name = u"article%1.md"_s.arg(articles.size());
        const QByteArray bytes = "# Number " + QByteArray::number(articles.size()) + "\n\n" + articleBytes + end;
        for (const QByteArray &version : {bytes, QByteArray(bytes + "\nWhat was added later.\n")}) {
            QVERIFY(given.reader->open(given.fixture.file(name, version)) && given.reader->saved());
            QVERIFY(hasWholePage(*given.reader));
        }
        articles << given.reader->article->article.id;
        QCOMPARE(given.fixture.library->queries().versions(articles.back())->size(), 2);
    }
    QCOMPARE(QSet<ArticleId>(articles.begin(), articles.end()).size(), 3);
    QVERIFY(!given.reader->session.canUndo());
    QVERIFY(given.fixture.library->saveSetting(u"last"_s, u"1"_s).result()); // behind the reading places
    RandomReader random(seed(), articles);
    const QStringList start = dump(given.path());
    for (int step = 0; step < steps; ++step) {
        if (step == steps / 2)
            given.restart();
        QVERIFY2(random.step(*given.reader), qPrintable(random.lastKind()));
    }
    qInfo("%s", qPrintable(random.report()));
    QVERIFY2(random.unused().isEmpty(), qPrintable(random.unused().join(u' ')));
    const QStringList end = dump(given.path());

    const auto undo = [&given](int count) {
        for (int done = 0; done < count; ++done) {
            QVERIFY2(given.reader->session.canUndo(), qPrintable(QString::number(done)));
            given.reader->session.undo();
        }
        QVERIFY(given.reader->saved());
    };
    undo(steps / 3);
    given.restart();
    undo(steps - steps / 3);
    QVERIFY(!given.reader->session.canUndo());
    const QStringList undone = dump(given.path());
    QVERIFY2(undone == start, qPrintable(firstDifference(start, undone)));

    const auto redo = [&given](int count) {
        for (int done = 0; done < count; ++done) {
            QVERIFY2(given.reader->session.canRedo(), qPrintable(QString::number(done)));
            given.reader->session.redo();
        }
        QVERIFY(given.reader->saved());
    };
    redo(steps);
    QVERIFY(!given.reader->session.canRedo());
    const QStringList redone = dump(given.path());
    QVERIFY2(redone == end, qPrintable(firstDifference(end, redone)));
}

void UndoingTest::afterARestartTheLastStepIsTakenBack()
{
    Restarting given;
    QVERIFY(given.reader->open(given.fixture.file(u"a.md"_s, articleBytes)) && given.reader->saved());
    const HighlightId first = given.reader->mark(u"careful sharing"_s);
    const HighlightId second = given.reader->mark(u"applauded"_s);
    given.reader->session.undo();
    QVERIFY(given.reader->saved());
    given.restart();
    QCOMPARE(given.reader->session.undoName(), u"highlight"_s);
    QCOMPARE(given.reader->session.redoName(), u"highlight"_s);
    given.reader->session.redo();
    QVERIFY(given.reader->saved());
    QVERIFY(given.fixture.library->queries().highlight(second));
    given.reader->session.undo();
    given.reader->session.undo();
    QVERIFY(!given.reader->session.canUndo()); // that the article came is no step
    QVERIFY(given.reader->saved());
    QVERIFY(!given.fixture.library->queries().highlight(first));
}

void UndoingTest::afterARestartALargeStepIsTakenBackToo()
{
    Restarting given;
    Session &session = given.reader->session;
    Theme theme = *session.themes().find(session.themeAt(u"openness"_s));
    const auto define = [&](const QString &definition) {
        Theme after = theme;
        after.definition = definition;
        session.perform({u"theme.define"_s, {record(std::optional(theme), std::optional(after))}});
        theme = after;
    };
    define(QString(20 << 20, u'x')); // as thousands of highlights that are changed at once
    define(u"small"_s); // has the large one before it too
    QVERIFY(given.reader->saved());
    given.restart();
    QStringList names;
    while (given.reader->session.canUndo()) {
        names << given.reader->session.undoName();
        given.reader->session.undo();
    }
    QCOMPARE(names, (QStringList{u"theme.define"_s, u"theme.define"_s, u"theme"_s}));
    QVERIFY(given.reader->saved());
    QVERIFY(given.fixture.library->queries().themes()->isEmpty());
}

void UndoingTest::whatWasEmptiedIsForgotten()
{
    Restarting given;
    QVERIFY(given.reader->open(given.fixture.file(u"a.md"_s, articleBytes)) && given.reader->saved());
    const OpenArticlePtr article = given.reader->article;
    const HighlightId kept = given.reader->mark(u"careful sharing"_s);
    const HighlightId gone = given.reader->mark(u"applauded"_s);
    given.reader->session.setNote(article, kept, u"kept"_s);
    given.reader->session.deleteHighlights(article, {gone});
    QVERIFY(given.reader->saved());
    QVERIFY(given.emptyBin(Emptying::Drop));
    const auto undoAll = [&given] {
        QStringList names;
        while (given.reader->session.canUndo()) {
            names << given.reader->session.undoName();
            given.reader->session.undo();
        }
        return names;
    };
    QCOMPARE(undoAll(), (QStringList{u"note"_s, u"highlight"_s}));
    QVERIFY(given.reader->saved());
    given.reader->session.redo();
    given.reader->session.redo();
    QVERIFY(given.reader->saved());
    given.restart();
    QCOMPARE(undoAll(), (QStringList{u"note"_s, u"highlight"_s})); // as the journal has it
    QVERIFY(given.reader->saved());
}

void UndoingTest::aMergeOfArticlesCannotBeTakenBackOnceOneIsGone()
{
    Restarting given;
    QVERIFY(given.reader->open(given.fixture.file(u"a.md"_s, articleBytes)) && given.reader->saved());
    const ArticleId kept = given.reader->article->article.id;
    QVERIFY(given.reader->open(given.fixture.file(u"b.md"_s, "# Another\n\n" + articleBytes + "\nAn end.\n"))
            && given.reader->saved());
    const ArticleId other = given.reader->article->article.id;
    given.reader->mark(u"careful sharing"_s);
    QFuture<Result<MergedArticles>> merged = given.reader->session.mergeArticles({{kept, {other}}});
    QTRY_VERIFY(merged.isFinished());
    QVERIFY(merged.result());
    QVERIFY(given.reader->saved());
    QVERIFY(given.reader->open(kept));
    const HighlightId mine = given.reader->mark(u"applauded"_s);
    QVERIFY(given.reader->saved());
    QVERIFY(given.emptyBin(Emptying::Erase));
    QCOMPARE(given.reader->session.undoName(), u"highlight"_s);
    given.reader->session.undo();
    QVERIFY(!given.reader->session.canUndo()); // the passage that came along would go to an article that is gone
    QVERIFY(given.reader->saved());
    QCOMPARE(given.fixture.library->queries().highlightsOf(kept)->size(), 1);
    QVERIFY(!given.fixture.library->queries().highlight(mine));
    given.restart();
    QVERIFY(!given.reader->session.canUndo());
    QCOMPARE(given.reader->session.redoName(), u"highlight"_s);
}

void UndoingTest::aMergeOfThemesCannotBeTakenBackOnceOneIsGone_data()
{
    QTest::addColumn<Emptying>("how");
    QTest::newRow("emptied") << Emptying::Drop;
    QTest::newRow("erased, from the journal too") << Emptying::Erase;
}

void UndoingTest::aMergeOfThemesCannotBeTakenBackOnceOneIsGone()
{
    QFETCH(const Emptying, how);
    Restarting given;
    QVERIFY(given.reader->open(given.fixture.file(u"a.md"_s, articleBytes)) && given.reader->saved());
    Session &session = given.reader->session;
    const HighlightId tagged = given.reader->mark(u"careful sharing"_s);
    const ThemeId from = session.themeAt(u"openness"_s);
    const ThemeId into = session.themeAt(u"sharing"_s);
    session.toggleTheme(given.reader->article, tagged, from);
    QFuture<Result<int>> merged = session.mergeThemes(from, into);
    QTRY_VERIFY(merged.isFinished());
    QVERIFY(merged.result());
    given.reader->mark(u"applauded"_s);
    QVERIFY(given.reader->saved());
    QVERIFY(given.emptyBin(how));
    session.undo();
    QVERIFY(!session.canUndo()); // the passage would lose the theme that is left to it
    QVERIFY(given.reader->saved());
    QCOMPARE(given.fixture.library->queries().highlight(tagged)->themes, QList{into});
    given.restart();
    QVERIFY(!given.reader->session.canUndo());
    QCOMPARE(given.reader->session.redoName(), u"highlight"_s);
}

} // namespace florilegium
