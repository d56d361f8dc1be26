// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/edits.h"
#include "annotate/tagging.h"
#include "patience.h"
#include "store/jobqueue.h"
#include "store/noon.h"
#include "store/shelf.h"
#include "store/tests_store.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QSignalSpy>

#include <atomic>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

/// A library whose writer stands still when it begins a change, after hold() and until go().
class HeldLibrary
{
public:
    HeldLibrary()
    {
        StoreOptions options = m_shelf.options();
        options.now = [this] {
            if (m_holds.exchange(false)) {
                m_stands.release();
                m_goes.acquire();
            }
            return noon();
        };
        auto opened = SqliteLibrary::open(m_shelf.path(), OpenMode::Create, options);
        if (!opened)
            qFatal("the library cannot be made");
        library = *std::move(opened);
        article = sampleArticle(u"Openness"_s, u"The first paragraph.\nThe second one."_s, noon());
        text = wait(library->addVersion(article.article, article.version))->text;
    }

    void hold() { m_holds = true; }
    void go()
    {
        m_stands.acquire();
        m_goes.release();
    }
    [[nodiscard]] QString path() const { return m_shelf.path(); }
    [[nodiscard]] Highlight mark(const QString &words) const { return sampleHighlight(article, text, words, noon()); }
    /// A mark that is in the library, of which everybody has been told.
    Highlight marked(const QString &words)
    {
        const Highlight made = mark(words);
        if (!wait(library->apply(addHighlight(made))))
            qFatal("the mark is not written");
        QCoreApplication::processEvents();
        return made;
    }

private:
    Shelf m_shelf;
    std::atomic<bool> m_holds = false;
    QSemaphore m_stands;
    QSemaphore m_goes;

public:
    std::unique_ptr<SqliteLibrary> library;
    SampleArticle article;
    TextId text = 0;
};

/// Gives a new theme to a passage.
Change tagged(const Highlight &highlight)
{
    const Theme theme{.id = ThemeId::make(), .name = u"openness"_s};
    Tagging tagging{.theme = theme.id, .byPlace = {}};
    tagging.add(0, highlight.id);
    return {u"merge"_s, {record(std::nullopt, theme), tagRecord(tagging)}};
}

QStringList names(const QSignalSpy &committed)
{
    QStringList names;
    for (const QList<QVariant> &each : committed)
        names << each.front().value<Change>().name;
    return names;
}

} // namespace

void PassingTest::whatDependsOnNothingPasses()
{
    JobQueue queue(u"test"_s, JobQueue::AtEnd::Finish, {});
    QSemaphore added;
    QSemaphore ended;
    QStringList ran;
    const auto mayPass = [](const QString &id) { return id != "touched"_L1; };
    queue.add(JobQueue::Lane::Marks, {.run = [&] {
                  added.acquire();
                  while (queue.isOvertaken(mayPass))
                      queue.letPass(mayPass);
                  ran << u"long"_s;
              }});
    const auto add = [&](const QString &name, const QString &creates, const QStringList &needs = {}) {
        queue.add(JobQueue::Lane::Marks,
                  {.run =
                       [&, name] {
                           ran << name;
                           ended.release();
                       },
                   .needs = needs,
                   .creates = creates});
    };
    add(u"one"_s, u"1"_s);
    add(u"two"_s, u"2"_s);
    add(u"touched by the long one"_s, u"touched"_s);
    add(u"behind it"_s, u"3"_s);
    added.release();
    ended.acquire(4);
    QCOMPARE(ran, (QStringList{u"one"_s, u"two"_s, u"long"_s, u"touched by the long one"_s, u"behind it"_s}));
}

void PassingTest::whatGaveWayLeftNothing()
{
    HeldLibrary held;
    const Highlight highlight = held.marked(u"first"_s);
    held.library.reset();
    const QStringList before = dump(held.path());
    const auto connection = Connection::open(held.path(), Connection::Mode::Write);
    QVERIFY(connection);
    const Change change = tagged(highlight);
    const Result<void> done = applyChange(**connection, change, noon(), [] { return true; });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QCOMPARE(dump(held.path()), before);
    QVERIFY(applyChange(**connection, change, noon(), [] { return false; }));
    QVERIFY(dump(held.path()) != before);
}

void PassingTest::aMarkIsWrittenBeforeAMerge()
{
    HeldLibrary held;
    const Highlight first = held.marked(u"first"_s);
    QSignalSpy committed(held.library.get(), &Library::committed);
    held.hold();
    const auto merged = held.library->apply(tagged(first));
    const auto marked = held.library->apply(addHighlight(held.mark(u"second"_s)));
    held.go();
    QVERIFY(wait(merged));
    QVERIFY(marked.isFinished());
    QTRY_COMPARE(names(committed), (QStringList{u"highlight"_s, u"merge"_s}));
    QCOMPARE(numberIn(held.path(), u"SELECT COUNT(*) FROM highlights"_s), 2);
    QCOMPARE(numberIn(held.path(), u"SELECT COUNT(*) FROM highlight_themes"_s), 1);
    QCOMPARE(numberIn(held.path(), u"SELECT COUNT(*) FROM journal"_s), 4);
}

void PassingTest::whatComesBehindAnythingElseWaits()
{
    HeldLibrary held;
    const Highlight first = held.marked(u"first"_s);
    QSignalSpy committed(held.library.get(), &Library::committed);
    held.hold();
    (void)held.library->apply(tagged(first));
    (void)held.library->apply(setColour(first, u"evidence"_s, noon()));
    const auto marked = held.library->apply(addHighlight(held.mark(u"second"_s)));
    held.go();
    QVERIFY(wait(marked));
    QTRY_COMPARE(committed.size(), 3);
    QCOMPARE(names(committed).front(), u"merge"_s);
    QCOMPARE(names(committed).back(), u"highlight"_s);
}

} // namespace florilegium
