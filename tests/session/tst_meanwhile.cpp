// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "session/tests_session.h"

#include "session/guidedlibrary.h"
#include "session/libraryfixture.h"
#include "session/reader.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

using testing::articleBytes;
using testing::GuidedLibrary;
using testing::LibraryFixture;
using testing::Reader;

namespace {

const QByteArray page = "<html><head><title>Doors</title></head><body><nav class=\"menu\"><a href=\"/\">Homeward</a> "
                        "<a href=\"/b\">Worldward</a></nav><article><h1>Doors</h1><p>For ten years the door was open, "
                        "and the whole town went in and out of it without asking.</p><p>People close to the house say "
                        "that it will stay shut until further notice, whatever may come.</p><p>In March the keeper "
                        "said that an open door was the only road to safety, and he said it twice.</p></article>"
                        "</body></html>";

/// A reader who marks what is open each time that something was read from the library.
struct Marking
{
    LibraryFixture fixture;
    GuidedLibrary library{*fixture.library};
    Reader reader{library};
    QList<HighlightId> marks;

    bool open(const QString &name, const QByteArray &bytes, const QString &marked)
    {
        if (!reader.open(fixture.file(name, bytes)) || !reader.saved())
            return false;
        reader.mark(marked); // something to be carried
        return reader.saved();
    }
    /// `later`: when who asked has the answer, not before.
    void begin(bool later)
    {
        library.afterRead = [this, later, article = reader.article] {
            if (later)
                QMetaObject::invokeMethod(&reader.session, [this, article] { mark(article); }, Qt::QueuedConnection);
            else
                mark(article);
        };
    }
    /// Is durable when this returns. Not without end, for what was marked is read.
    void mark(const OpenArticlePtr &article)
    {
        constexpr qsizetype most = 8;
        if (marks.size() == most)
            return;
        const qsizetype start = 6 * marks.size();
        marks << reader.session.highlight(article, {{start, start + 5}}, u"claim"_s);
        QVERIFY(fixture.library->saveSetting(u"last"_s, u"1"_s).result()); // behind the mark
    }
    /// Where a text came in the place of this one: the marks that it has not.
    [[nodiscard]] qsizetype missingAfter(const OpenArticlePtr &before)
    {
        const bool came = testing::waitFor([&] { return reader.article != before; });
        if (!came || !reader.saved() || marks.isEmpty())
            return -1;
        return std::ranges::count_if(marks,
                                     [this](const HighlightId &id) { return !reader.article->highlights->find(id); });
    }
};

void addTimes()
{
    QTest::addColumn<bool>("later");
    QTest::newRow("while it is read") << false;
    QTest::newRow("while it is carried") << true;
}

} // namespace

void MeanwhileTest::marksComeIntoAnotherText_data()
{
    addTimes();
}

void MeanwhileTest::marksComeIntoAnotherText()
{
    QFETCH(const bool, later);
    Marking given;
    QVERIFY(given.open(u"page.html"_s, page, u"the whole town"_s));
    const OpenArticlePtr before = given.reader.article;
    given.begin(later);
    given.reader.session.showWholePage(before, true);
    QCOMPARE(given.missingAfter(before), 0);
    QVERIFY(given.reader.article->document->text().contains(u"Homeward"_s));
    QVERIFY(!given.reader.session.isOpening());
}

void MeanwhileTest::marksComeIntoANewVersion_data()
{
    addTimes();
}

void MeanwhileTest::marksComeIntoANewVersion()
{
    QFETCH(const bool, later);
    Marking given;
    QVERIFY(given.open(u"a.md"_s, articleBytes, u"careful sharing"_s));
    const OpenArticlePtr before = given.reader.article;
    given.begin(later);
    given.reader.session.openFile(given.fixture.file(u"a.md"_s, articleBytes + "\nAnd one more sentence.\n"));
    QCOMPARE(given.missingAfter(before), 0);
    QCOMPARE(given.reader.article->article.id, before->article.id);
    QCOMPARE(given.fixture.library->queries().versions(before->article.id)->size(), 2);
}

void MeanwhileTest::marksComeIntoAnOlderText_data()
{
    addTimes();
}

void MeanwhileTest::marksComeIntoAnOlderText()
{
    QFETCH(const bool, later);
    Marking given;
    QVERIFY(given.open(u"a.md"_s, articleBytes, u"careful sharing"_s));
    const HighlightId first = given.reader.article->highlights->all().front().highlight.id;
    QVERIFY(given.open(u"a.md"_s, articleBytes + "\nAnd one more sentence.\n", u"one more sentence"_s));
    const OpenArticlePtr newest = given.reader.article;
    given.begin(later);
    given.reader.session.openWhereMarked(newest, first);
    QCOMPARE(given.missingAfter(newest), 0);
    QVERIFY(given.reader.article->olderVersion);
    QVERIFY(!given.reader.session.isOpening());
}

} // namespace florilegium
