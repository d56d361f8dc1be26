// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "session/tests_session.h"

#include "session/gathering.h"
#include "session/libraryfixture.h"
#include "session/pagerules.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

using testing::LibraryFixture;

namespace {

/// Files in a folder of their own, added together.
struct Heap
{
    LibraryFixture fixture;
    ParserHost parsers;
    Gathering gathering{*fixture.library, parsers};
    QString folder = fixture.folder.filePath(u"heap"_s);

    void put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = folder + u'/' + name;
        QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] bool gather(const QStringList &things)
    {
        QSignalSpy finished(&gathering, &Gathering::finished);
        gathering.start(things);
        return !gathering.isRunning() || testing::waitFor([&finished] { return !finished.isEmpty(); });
    }

    /// "name: what" for each entry.
    [[nodiscard]] QStringList fates() const
    {
        static const QStringList words{u"added"_s, u"new version"_s, u"known"_s, u"refused"_s};
        QStringList fates;
        for (const Gathered &entry : gathering.report()) {
            QString line = QDir(folder).relativeFilePath(entry.path) + u": "_s + words[int(entry.as)];
            if (entry.as == GatheredAs::Refused)
                line += u' ' + toWord(entry.error.code);
            fates << line;
        }
        return fates;
    }
};

QByteArray note(int number)
{
    return "# Note " + QByteArray::number(number) + "\n\nThe door with the number " + QByteArray::number(number * 7919)
        + " is open, and nobody knows who opened it " + QByteArray::number(number) + " years ago.\n";
}

} // namespace

void GatheringTest::everyFileHasAFate()
{
    Heap heap;
    heap.put(u"a.md"_s, note(1));
    heap.put(u"b/b.md"_s, note(2));
    heap.put(u"b/copy.md"_s, note(2));
    heap.put(u"b/c/empty.html"_s, "<html></html>");
    heap.put(u"d.bin"_s, QByteArray("\0\1\2\3\0\0\0\0", 8));
    QVERIFY(heap.gather({heap.folder, heap.folder + u"/missing.md"_s}));
    QCOMPARE(
        heap.fates(),
        (QStringList{u"a.md: added"_s, u"d.bin: refused not-this-format"_s, u"b/b.md: added"_s, u"b/copy.md: known"_s,
                     u"b/c/empty.html: refused no-content"_s, u"missing.md: refused not-found"_s}));
    const GatheredCounts counts = countsOf(heap.gathering.report());
    QCOMPARE(counts.added, 2);
    QCOMPARE(counts.known, 1);
    QCOMPARE(counts.refused, 3);
    QCOMPARE(*heap.fixture.library->queries().articleCount({}), 2);
    // The same again is known.
    QVERIFY(heap.gather({heap.folder}));
    QCOMPARE(countsOf(heap.gathering.report()).known, 3);
    QCOMPARE(*heap.fixture.library->queries().articleCount({}), 2);
}

void GatheringTest::hundredsComeInOrder()
{
    Heap heap;
    constexpr int count = 300;
    for (int i = 0; i < count; ++i)
        heap.put(u"%1.md"_s.arg(i, 3, 10, QLatin1Char('0')), note(i));
    QSignalSpy gathered(&heap.gathering, &Gathering::gathered);
    QVERIFY(heap.gather({heap.folder}));
    QCOMPARE(gathered.size(), count);
    QCOMPARE(heap.gathering.done(), count);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(heap.gathering.report()[i].as, GatheredAs::Added);
        QCOMPARE(heap.gathering.report()[i].article.title, u"Note %1"_s.arg(i));
    }
    heap.fixture.reopen(); // durable when it was said
    QCOMPARE(*heap.fixture.library->queries().articleCount({}), count);
}

/// Two versions of one article in one folder: the later name is the newer version, each time.
void GatheringTest::versionsAreRecognisedAmongThemselves()
{
    for (int round = 0; round < 5; ++round) {
        Heap heap;
        const QByteArray page =
            "<html><head><link rel=\"canonical\" href=\"https://example.org/door\"><title>Door</title>"
            "</head><body><article><p>The first door is open all day long to everyone who asks for it, "
            "and nobody remembers when it was not.</p><p>This is what was said of it in the year YEAR, and again "
            "later.</p></article></body></html>";
        for (int i = 0; i < 8; ++i) {
            heap.put(u"v%1.html"_s.arg(i), QByteArray(page).replace("YEAR", QByteArray::number(1990 + i)));
            heap.put(u"w%1.md"_s.arg(i), note(i));
        }
        QVERIFY(heap.gather({heap.folder}));
        QCOMPARE(countsOf(heap.gathering.report()).added, 9);
        QCOMPARE(countsOf(heap.gathering.report()).newVersions, 7);
        const ArticleId id = heap.gathering.report().front().article.id;
        QVERIFY(heap.fixture.library->queries().newestText(id)->second->text().contains(u"1997"_s));
        QCOMPARE(heap.fixture.library->queries().versions(id)->size(), 8);
    }
}

void GatheringTest::whatBelongsToAPageIsPassedOver()
{
    Heap heap;
    heap.put(u"page.html"_s, "<html><body><p>The door of this page is open to everyone.</p></body></html>");
    heap.put(u"page_files/script.js"_s, "function door() { return 1; }\n");
    heap.put(u"page-Dateien/style.css"_s, "a { color: red; }\n");
    heap.put(u"pages/b.md"_s, note(1));
    heap.put(u".hidden/c.md"_s, note(2));
    QCOMPARE(filesOf({heap.folder}), (QStringList{heap.folder + u"/page.html"_s, heap.folder + u"/pages/b.md"_s}));
}

void GatheringTest::itIsStopped()
{
    Heap heap;
    for (int i = 0; i < 400; ++i)
        heap.put(u"%1.md"_s.arg(i, 3, 10, QLatin1Char('0')), note(i));
    QSignalSpy finished(&heap.gathering, &Gathering::finished);
    connect(&heap.gathering, &Gathering::gathered, &heap.gathering, [&] { heap.gathering.cancel(); });
    heap.gathering.start({heap.folder});
    QTRY_VERIFY(!finished.isEmpty());
    QVERIFY(heap.gathering.wasCancelled());
    QVERIFY(!heap.gathering.isRunning());
    const auto done = heap.gathering.report().size();
    QVERIFY2(done > 0 && done < 100, qPrintable(QString::number(done)));
    // What was begun is whole, and another one can begin.
    QCOMPARE(*heap.fixture.library->queries().articleCount({}), int(done));
    QCOMPARE(finished.size(), 1);
    disconnect(&heap.gathering, &Gathering::gathered, &heap.gathering, nullptr);
    QVERIFY(heap.gather({heap.folder}));
    QCOMPARE(*heap.fixture.library->queries().articleCount({}), 400);
}

void GatheringTest::aMarkComesBetween()
{
    Heap heap;
    for (int i = 0; i < 400; ++i)
        heap.put(u"%1.md"_s.arg(i, 3, 10, QLatin1Char('0')), note(i));
    QSignalSpy finished(&heap.gathering, &Gathering::finished);
    QFuture<Result<void>> marked;
    connect(&heap.gathering, &Gathering::gathered, &heap.gathering, [&] {
        if (marked.isValid())
            return;
        const Theme theme{.id = ThemeId::make(), .name = u"doors"_s};
        marked = heap.fixture.library->apply({u"theme"_s, {record(std::nullopt, theme)}});
        marked.waitForFinished();
        QVERIFY(heap.gathering.isRunning()); // it did not wait for all of them
    });
    heap.gathering.start({heap.folder});
    QTRY_VERIFY(!finished.isEmpty());
    QVERIFY(marked.isValid() && marked.result());
    QCOMPARE(countsOf(heap.gathering.report()).added, 400);
}

void GatheringTest::rulesOfTheSiteHoldHereToo()
{
    Heap heap;
    const QByteArray page =
        "<html><head><link rel=\"canonical\" href=\"https://example.org/NAME\"><title>NAME</title></head>"
        "<body><article><p>The first door of NAME is open all day long to everyone who asks for it.</p>"
        "<aside class=\"newsletter\">Sign up for our newsletter about NAME.</aside>"
        "<p>The second door of NAME was shut by somebody who did not leave a name.</p></article></body></html>";
    heap.put(u"a.html"_s, QByteArray(page).replace("NAME", "Aix"));
    QVERIFY(heap.gather({heap.folder}));
    const ArticleId first = heap.gathering.report().front().article.id;
    const DocumentPtr document = heap.fixture.library->queries().newestText(first)->second;
    QVERIFY(!document->text().contains(u"newsletter"_s));
    const auto piece = std::ranges::find_if(document->leftOut(),
                                            [](const LeftOut &each) { return each.text.contains(u"newsletter"_s); });
    QVERIFY(piece != document->leftOut().end());
    const QString rules = rulesWord(withMarks({}, {structureOf(markOf(*piece))}));
    heap.fixture.library->apply({u"rules.site"_s, {settingRecord(siteRulesKey(u"example.org"_s), {}, rules)}})
        .waitForFinished();
    heap.put(u"b.html"_s, QByteArray(page).replace("NAME", "Bonn"));
    QVERIFY(heap.gather({heap.folder}));
    const ArticleId second = heap.gathering.report().back().article.id;
    QVERIFY(heap.fixture.library->queries().newestText(second)->second->text().contains(u"newsletter about Bonn"_s));
    QCOMPARE(heap.fixture.library->queries().texts(second)->front().rules, rules);
}

} // namespace florilegium
