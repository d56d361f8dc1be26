// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tests_store.h"

#include "annotate/edits.h"
#include "library/articleedits.h"
#include "store/check.h"
#include "store/emptying.h"
#include "store/erasing.h"
#include "store/givenlibrary.h"
#include "store/shelf.h"
#include "store/statement.h"

#include <QDirIterator>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>
#include <QThread>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

QDateTime noon()
{
    return {QDate(2026, 11, 20), QTime(12, 0), QTimeZone::UTC};
}

QString names(const QList<SearchHit> &hits)
{
    QStringList titles;
    for (const SearchHit &hit : hits)
        titles << hit.title;
    titles.sort();
    return titles.join(u' ');
}

/// A library with two articles, both marked; the second one is in the bin, with everything about it.
struct GivenBin
{
    GivenBin()
    {
        shelf.now = noon();
        library = shelf.open();
        kept = add(u"Doors"_s, u"A door that is opengarden wide to all who come by"_s);
        gone = add(u"Xylophones"_s, u"Some quizzaciously hidden words that nobody is to read"_s);
        const Highlight passage = sampleHighlight(kept, texts[0], u"opengarden wide"_s, noon());
        lost = sampleHighlight(gone, texts[1], u"quizzaciously hidden"_s, noon());
        keptPassage = passage.id;
        apply(addHighlight(passage));
        apply(addHighlight(lost));
        apply(setNote(lost, u"a note of zephyrous weight"_s, noon()));
        const Claim claim{
            .id = ClaimId::make(), .statement = u"Wuthering is wide"_s, .created = noon(), .modified = noon()};
        apply(makeClaim(claim, lost.id, noon()));
        apply(setStatus(claim, Status::Attributed, {u"Quixotic Person"_s}, noon()));
        apply(deleteClaim(*library->queries().claims()->begin(), noon()));
        apply(setArticleNote(gone.article, u"a lugubrious note"_s));
        gone.article.note = u"a lugubrious note"_s;
        apply(deleteArticles({gone.article}, noon()));
    }

    SampleArticle add(const QString &title, const QString &text)
    {
        const SampleArticle article = sampleArticle(title, text, noon());
        texts << wait(library->addVersion(article.article, article.version))->text;
        return article;
    }
    void apply(const Change &change)
    {
        const auto done = wait(library->apply(change));
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    [[nodiscard]] qint64 number(const QString &sql) const { return numberIn(shelf.path(), sql); }
    /// Whether the library remembers that something is to be erased.
    [[nodiscard]] bool isErasing() const
    {
        return number(u"SELECT COUNT(*) FROM settings WHERE key = 'library.erasing'"_s) > 0;
    }
    /// Whether the journal can forget: else erasing fails, as on a full disk, once things are out of the bin.
    void setForgetful(bool forgetful) const
    {
        run(shelf.path(),
            forgetful ? u"DROP TRIGGER remembers"_s
                      : u"CREATE TRIGGER remembers BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    }
    [[nodiscard]] QString journal() const
    {
        QStringList all;
        const QList<JournalEntry> entries = *library->queries().journal(1000);
        for (const JournalEntry &entry : entries)
            all << entry.change.name;
        return all.join(u' ');
    }
    /// What of the article in the bin stands in the files: words, and the first bytes of what is packed.
    [[nodiscard]] QList<QByteArray> traces() const
    {
        QList<QByteArray> traces{"Xylophones", "xylophones", "quizzaciously", "zephyrous",
                                 "Wuthering",  "wuthering",  "Quixotic",      "lugubrious"};
        const auto connection = Connection::open(shelf.path(), Connection::Mode::Read);
        for (const auto &sql :
             {u"SELECT original FROM versions WHERE article = ?"_s,
              u"SELECT x.flat FROM texts x JOIN versions v ON v.id = x.version WHERE v.article = ?"_s}) {
            Statement statement(**connection, sql);
            statement.bind(gone.article.id.text);
            while (statement.next())
                traces << statement.bytes(0).sliced(8, 40);
        }
        return traces;
    }
    /// Files of the library, its index and its copies in which one of them stands: "name: trace".
    [[nodiscard]] QStringList found(const QList<QByteArray> &traces) const
    {
        QStringList found;
        QDirIterator files(shelf.filePath(u"."_s), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QFile::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const QByteArray &trace : traces) {
                if (bytes.contains(trace))
                    found << QFileInfo(file).fileName() + u": "_s
                            + QString::fromLatin1(trace.left(20).toPercentEncoding());
            }
        }
        return found;
    }

    Shelf shelf;
    std::unique_ptr<SqliteLibrary> library;
    SampleArticle kept;
    SampleArticle gone;
    Highlight lost;
    HighlightId keptPassage;
    QList<TextId> texts;
};

} // namespace

void BinTest::afterThirtyDaysItIsEmptied()
{
    GivenBin given;
    given.shelf.now = noon().addDays(29);
    QCOMPARE(wait(given.library->tidyBin())->all(), 0);
    QVERIFY(given.library->queries().article(given.gone.article.id));
    const QString before = given.journal();
    given.shelf.now = noon().addDays(30).addSecs(1);
    const auto emptied = wait(given.library->tidyBin());
    QVERIFY(emptied);
    QCOMPARE(*emptied, (Emptied{.articles = 1, .others = 1}));
    QVERIFY(!given.library->queries().article(given.gone.article.id));
    QVERIFY(!given.library->queries().highlight(given.lost.id));
    QVERIFY(given.library->queries().highlight(given.keptPassage));
    QCOMPARE(given.number(u"SELECT COUNT(*) FROM versions"_s), 1);
    QCOMPARE(given.number(u"SELECT COUNT(*) FROM texts"_s), 1);
    QCOMPARE(given.journal(), u"bin.empty bin.empty "_s + before); // and says what was in it
    QVERIFY(given.number(u"SELECT COUNT(*) FROM journal WHERE change LIKE '%quizzaciously%'"_s) > 0);
    given.library.reset();
    QVERIFY(checkLibrary(given.shelf.path(), false, given.shelf.options())->isClean());
}

void BinTest::whatIsErasedIsNowhere()
{
    GivenBin given;
    QVERIFY(wait(given.library->indexed()));
    QVERIFY(*wait(given.library->backUp()));
    const QList<QByteArray> traces = given.traces();
    QVERIFY(traces.size() >= 10);
    for (const QByteArray &trace : traces) // else the test could not fail
        QVERIFY2(!given.found({trace}).isEmpty(), trace.toPercentEncoding().constData());
    QVERIFY2(given.found(traces).join(u' ').contains(u".index"_s), qPrintable(given.found(traces).join(u'\n')));
    QVERIFY2(given.found(traces).join(u' ').contains(u"daily-"_s), qPrintable(given.found(traces).join(u'\n')));

    const auto emptied = wait(given.library->emptyBin({}, Emptying::Erase));
    QVERIFY2(emptied, emptied ? "" : qPrintable(emptied.error().detail));
    QCOMPARE(*emptied, (Emptied{.articles = 1, .others = 1}));
    QCOMPARE(given.found(traces), QStringList());
    QVERIFY(given.journal().startsWith(u"bin.erase bin.erase"_s));
    QVERIFY(!given.found({"opengarden"}).isEmpty()); // what is kept is

    // What is kept is found, too, by whole words and by their beginnings.
    QCOMPARE(names(*given.library->queries().search(term(QueryField::Words, u"opengarden"_s), 10)), u"Doors Doors"_s);
    QCOMPARE(names(*given.library->queries().search(term(QueryField::Words, u"openg"_s, true), 10)), u"Doors Doors"_s);
    QVERIFY(given.library->queries().search(term(QueryField::Words, u"quizz"_s, true), 10)->isEmpty());
    given.add(u"Later"_s, u"Words come quizzaciously again"_s);
    QVERIFY(wait(given.library->indexed()));
    QCOMPARE(names(*given.library->queries().search(term(QueryField::Words, u"quizz"_s, true), 10)), u"Later"_s);
    given.library.reset();
    const auto report = checkLibrary(given.shelf.path(), false, given.shelf.options());
    QVERIFY(report && report->isClean());
    QCOMPARE(report->backups, 1);
    given.library = given.shelf.open();
    QVERIFY(wait(given.library->indexed()));
    QCOMPARE(given.library->queries().search(term(QueryField::Words, u"opengarden"_s), 10)->size(), 2);
}

void BinTest::theRestOfTheJournalStays()
{
    GivenBin given;
    const auto entries = [&given] {
        QStringList rows;
        const QList<JournalEntry> all = *given.library->queries().journal(1000);
        for (const JournalEntry &entry : all) {
            for (const Record &record : entry.change.records)
                rows << entry.change.name + u' ' + record.id;
        }
        return rows;
    };
    Highlight passage = *given.library->queries().highlight(given.keptPassage);
    Change both = setNote(passage, u"kept"_s, noon());
    both.records << setColour(given.lost, u"evidence"_s, noon()).records;
    given.apply(both);
    QVERIFY(entries().contains(u"note "_s + given.lost.id.text));
    QVERIFY(wait(given.library->emptyBin({.before = {}, .ids = {given.gone.article.id.text}}, Emptying::Erase)));
    const QStringList left = entries();
    QVERIFY(left.contains(u"note "_s + given.keptPassage.text)); // its half of the step
    QVERIFY(left.contains(u"highlight "_s + given.keptPassage.text));
    QVERIFY(left.contains(u"add "_s + given.kept.article.id.text));
    for (const QString &row : left)
        QVERIFY2(row.startsWith(u"bin.erase"_s) || !row.contains(given.lost.id.text), qPrintable(row));
    QVERIFY(left.contains(u"bin.erase "_s + given.gone.article.id.text)); // that it was there is said
    const QList<JournalEntry> last = *given.library->queries().journal(3);
    for (const JournalEntry &entry : last) {
        for (const Record &record : entry.change.records)
            QVERIFY(record.table != Table::Articles || (record.before.isEmpty() && record.after.isEmpty()));
    }
    QCOMPARE(given.library->queries().deletedThings()->claims.size(), 1); // it was not asked for
}

void BinTest::whatWasCutShortIsEnded()
{
    GivenBin given;
    QVERIFY(wait(given.library->indexed()));
    const QList<QByteArray> traces = given.traces();
    given.library.reset();
    {
        const auto writer = Connection::open(given.shelf.path(), Connection::Mode::Write);
        QVERIFY(writer);
        while (true) { // as a program that was killed would leave it
            const auto some = emptySome(**writer, {}, Emptying::Erase, noon());
            QVERIFY(some);
            if (some->change.isEmpty())
                break;
        }
        QVERIFY(*isErasing(**writer));
    }
    given.library = given.shelf.open();
    QVERIFY(!given.found(traces).isEmpty());
    QVERIFY(wait(given.library->tidyBin()));
    QCOMPARE(given.found(traces), QStringList());
    QCOMPARE(given.number(u"SELECT COUNT(*) FROM settings WHERE key = 'library.erasing'"_s), 0);
}

void BinTest::whatFailedIsEnded()
{
    GivenBin given;
    QVERIFY(wait(given.library->indexed()));
    const QList<QByteArray> traces = given.traces();
    given.setForgetful(false);
    QVERIFY(!wait(given.library->emptyBin({}, Emptying::Erase)));
    QVERIFY(given.isErasing());
    given.setForgetful(true);
    QVERIFY(wait(given.library->emptyBin({}, Emptying::Erase)));
    QCOMPARE(given.found(traces), QStringList());
    QVERIFY(!given.isErasing()); // else each tidying would write everything anew
}

/// Who was there before what failed, and succeeds, did not erase that.
void BinTest::whatFailedIsNotForgotten()
{
    QSemaphore background;
    GivenBin given;
    given.apply(setNote(*given.library->queries().highlight(given.keptPassage), u"sesquipedalian"_s, noon()));
    given.library.reset();
    StoreOptions options = given.shelf.options();
    options.now = [&background] {
        if (QThread::currentThread()->objectName() == u"library background"_s)
            background.acquire();
        return noon();
    };
    given.library = *SqliteLibrary::open(given.shelf.path(), OpenMode::ReadWrite, options);
    const auto letGo = qScopeGuard([&background] { background.release(); });
    const auto copied = given.library->backUp(); // holds the background up
    const auto first = given.library->emptyBin({}, Emptying::Erase);
    for (int steps = 0; steps < 20; ++steps) // each waits for one of those that the first takes on the writer's thread
        QVERIFY(wait(given.library->saveSetting(u"x"_s, QString::number(steps))));
    given.apply(deleteHighlights({*given.library->queries().highlight(given.keptPassage)}, noon()));
    given.setForgetful(false);
    QVERIFY(!wait(given.library->emptyBin({}, Emptying::Erase)));
    given.setForgetful(true); // so that the copy can forget, too
    QVERIFY(!first.isFinished());
    background.release();
    QVERIFY(*wait(copied));
    QVERIFY(wait(first));
    QVERIFY(!given.found({"sesquipedalian"}).isEmpty());
    QVERIFY(given.isErasing());
    QVERIFY(wait(given.library->tidyBin()));
    QCOMPARE(given.found({"sesquipedalian"}), QStringList());
    QVERIFY(!given.isErasing());
}

void BinTest::whatLivesIsNotEmptied()
{
    GivenBin given;
    const auto nothing = wait(given.library->emptyBin(
        {.before = {}, .ids = {given.kept.article.id.text, given.keptPassage.text}}, Emptying::Drop));
    QCOMPARE(*nothing, Emptied());
    const auto one = wait(given.library->emptyBin({.before = {}, .ids = {given.gone.article.id.text}}, Emptying::Drop));
    QCOMPARE(*one, (Emptied{.articles = 1}));
    QVERIFY(given.library->queries().article(given.kept.article.id));
}

void BinTest::themesGoWithWhatIsBelowThem()
{
    GivenBin given;
    Theme above{.id = ThemeId::make(), .name = u"Openness"_s};
    Theme below{.id = ThemeId::make(), .parent = above.id, .name = u"Secrecy"_s};
    Collection collection{.id = CollectionId::make(), .name = u"Iron"_s};
    given.apply(addTheme(above));
    given.apply(addTheme(below));
    given.apply(addCollection(collection));
    given.apply(putInto(collection.id, {given.kept.article.id}));
    const Highlight passage = *given.library->queries().highlight(given.keptPassage);
    given.apply(addTheme(passage, above.id, noon()));
    given.apply(deleteCollection(collection, noon()));
    given.apply(deleteThemes({above}, noon()));
    QVERIFY(wait(given.library->emptyBin({}, Emptying::Drop)));
    QCOMPARE(given.library->queries().deletedThings()->themes.size(), 1); // one that lives is below it
    given.apply(deleteThemes({below}, noon()));
    const auto emptied = wait(given.library->emptyBin({}, Emptying::Drop));
    QCOMPARE(*emptied, (Emptied{.others = 2}));
    QVERIFY(given.library->queries().highlight(given.keptPassage)->themes.isEmpty());
    QVERIFY(*given.library->queries().deletedThings() == DeletedThings());
    QCOMPARE(given.number(u"SELECT COUNT(*) FROM collection_members"_s), 0);
}

void BinTest::aPassageThatWasMovedAwayStays()
{
    GivenBin given;
    Highlight moved = *given.library->queries().highlight(given.lost.id);
    moved.article = given.kept.article.id;
    given.apply({u"article.merge"_s, {record(*given.library->queries().highlight(given.lost.id), moved)}});
    QVERIFY(wait(given.library->emptyBin({}, Emptying::Erase)));
    const Highlight after = *given.library->queries().highlight(given.lost.id);
    QCOMPARE(after.text, 0); // it was made in a text that is gone
    QCOMPARE(after.anchors, moved.anchors);
    QCOMPARE(after.note, u"a note of zephyrous weight"_s);
    given.apply(setNote(after, u"still mine"_s, noon()));
    given.library.reset();
    QVERIFY(checkLibrary(given.shelf.path(), false, given.shelf.options())->isClean());
}

} // namespace florilegium
