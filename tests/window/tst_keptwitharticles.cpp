// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/articleedits.h"
#include "panels/articlenotepanel.h"
#include "panels/articlepage.h"
#include "panels/articletable.h"
#include "patience.h"
#include "store/shelf.h"
#include "view/markdowneditor.h"
#include "window/articlenoting.h"
#include "window/covers.h"
#include "window/givenwindow.h"
#include "window/pages.h"
#include "window/searchfield.h"
#include "window/tidying_tests.h"
#include "window/topbar.h"

#include <QBuffer>
#include <QListView>
#include <QScrollBar>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto control = Qt::ControlModifier;

/// An article long enough to be scrolled, opened and left in its middle.
class GivenLongArticle : public GivenWindow
{
public:
    GivenLongArticle()
    {
        QByteArray text = "# A long way\n\n";
        for (int line = 0; line < 200; ++line)
            text += "Paragraph " + QByteArray::number(line) + " goes on and on, as long ways do.\n\n";
        const QString path = given.folder() + u"/long.md"_s;
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
        file.close();
        window.opener().open(QStringList{path});
        QTRY_VERIFY(window.pane().article() && window.pane().article()->text != 0);
        QTRY_COMPARE(session.unsaved(), 0);
        window.pane().view()->goToRange({window.pane().article()->document->text().indexOf(u"Paragraph 120"_s), 0},
                                        false);
        QTRY_VERIFY(place() > 1000);
        left = place();
    }
    [[nodiscard]] qsizetype place() { return window.pane().view()->readingPlace().offset; }
    /// Leaves the article for the inbox, and its page for another one.
    void leave()
    {
        press(Qt::Key_1, control);
        QTRY_VERIFY(!window.navigation().isReading());
        QTRY_COMPARE(window.pages()->articles()->model().rowCount(), 1);
    }
    qsizetype left = 0;
};

} // namespace

void KeptWithArticlesTest::anArticleHasANote()
{
    GivenWindow given;
    given.openArticle();
    const ArticleId id = given.window.pane().article()->article.id;
    given.press(Qt::Key_N, Qt::ShiftModifier);
    ArticleNotePanel *panel = nullptr;
    QTRY_VERIFY((panel = given.window.side().noting().panel()) && panel->isVisible());
    QTRY_VERIFY(panel->editor()->hasFocus());
    QTest::keyClicks(panel->editor(), u"Read *twice*."_s);
    given.press(Qt::Key_Escape); // the note is done with
    QTRY_VERIFY(!panel->isEditing());
    QCOMPARE(panel->text()->toPlainText(), u"Read twice."_s);
    QTRY_COMPARE(given.session.unsaved(), 0);
    QCOMPARE(given.given.library().queries().article(id)->note, u"Read *twice*."_s);
    QCOMPARE(given.session.undoName(), u"article.note"_s);
    given.press(Qt::Key_Escape); // and the panel
    QTRY_VERIFY(!panel->isVisible());
    QTRY_VERIFY(given.window.pane().view()->hasFocus());
    given.press(Qt::Key_N, Qt::ShiftModifier);
    QTRY_COMPARE(panel->editor()->toPlainText(), u"Read *twice*."_s);
    given.window.side().noting().close();
    given.press(Qt::Key_Z, control);
    QTRY_COMPARE(given.session.unsaved(), 0);
    QCOMPARE(given.given.library().queries().article(id)->note, QString());
    QVERIFY(wait(given.given.library().indexed()));
    given.press(Qt::Key_Z, control | Qt::ShiftModifier);
    QTRY_COMPARE(given.session.unsaved(), 0);
    QVERIFY(wait(given.given.library().indexed()));
    const auto hits = given.given.library().queries().search(term(QueryField::Words, u"twice"_s), 5);
    QVERIFY(hits && hits->size() == 1 && hits->front().article == id);
}

void KeptWithArticlesTest::aNoteIsKeptWhenTheReaderGoesOn()
{
    GivenWindow given;
    given.openArticle();
    const ArticleId id = given.window.pane().article()->article.id;
    const Article other = given.given.putArticle(u"Another"_s);
    given.press(Qt::Key_N, Qt::ShiftModifier);
    QTRY_VERIFY(given.window.side().noting().isOpen());
    ArticleNotePanel &panel = *given.window.side().noting().panel();
    QTRY_VERIFY(panel.isEditing());
    QTest::keyClicks(panel.editor(), u"Half a"_s);
    const QString path = given.given.folder() + u"/other.md"_s;
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("# Other doors\n\nThey have other words.\n");
    file.close();
    given.window.opener().open(QStringList{path});
    QTRY_COMPARE(given.window.navigation().title(), u"Other doors"_s);
    QTRY_VERIFY(given.window.pane().article()->text != 0);
    QTRY_COMPARE(given.session.unsaved(), 0);
    QTRY_COMPARE(given.given.library().queries().article(id)->note, u"Half a"_s);
    QVERIFY(panel.article() == given.window.pane().article()->article.id);
    QVERIFY(given.given.library().queries().article(panel.article())->note.isEmpty());
    QVERIFY(given.given.library().queries().article(other.id)->note.isEmpty());
}

void KeptWithArticlesTest::itOpensWhereItWasLeft_data()
{
    QTest::addColumn<int>("from");
    QTest::newRow("list") << 0;
    QTest::newRow("table") << 1;
    QTest::newRow("search") << 2;
    QTest::newRow("groups") << 3;
}

void KeptWithArticlesTest::itOpensWhereItWasLeft()
{
    QFETCH(const int, from);
    GivenLongArticle given;
    const ArticleId id = given.window.pane().article()->article.id;
    given.leave();
    given.window.pane().setArticle(nullptr); // as after another article
    QTRY_COMPARE(given.given.library().queries().readingPlace(id)->offset, given.left);
    if (from == 1)
        given.press(Qt::Key_T, control | Qt::ShiftModifier);
    if (from == 3) {
        given.press(Qt::Key_B, control);
        given.press(Qt::Key_M);
        QTRY_COMPARE(given.window.pages()->articles()->model().rowCount(), 2);
    }
    if (from == 2) {
        QVERIFY(wait(given.given.library().indexed()));
        given.press(Qt::Key_F, control | Qt::ShiftModifier);
        QTest::keyClicks(given.window.bar()->search(), u"title:way "_s);
        auto *found = given.window.findChild<QWidget *>(u"searchPopup"_s);
        QTRY_VERIFY(found && found->isVisible());
        given.press(Qt::Key_Return);
    } else {
        QTRY_VERIFY(given.window.pages()->articles()->rows()->hasFocus());
        QTRY_VERIFY(given.window.pages()->articles()->model().isIdle());
        given.press(Qt::Key_End);
        given.press(Qt::Key_Return);
    }
    QTRY_VERIFY(given.window.navigation().isReading());
    QTRY_VERIFY(given.window.pane().article());
    QTRY_COMPARE(given.place(), given.left);
}

/// However many articles: what a frame looks at is what it shows, and what is read is what comes into sight.
void KeptWithArticlesTest::scrollingReadsWhatIsSeen_data()
{
    QTest::addColumn<bool>("table");
    QTest::newRow("list") << false;
    QTest::newRow("table") << true;
}

void KeptWithArticlesTest::scrollingReadsWhatIsSeen()
{
    QFETCH(const bool, table);
    constexpr int many = 3000;
    constexpr int frames = 120;
    GivenWindow given;
    given.given.putArticles(many);
    given.press(Qt::Key_1, control);
    QTRY_VERIFY(given.window.pages()->shownArticles());
    if (table)
        given.press(Qt::Key_T, control | Qt::ShiftModifier);
    ArticlePage &page = *given.window.pages()->articles();
    QTRY_COMPARE(page.model().rowCount(), many);
    QTRY_VERIFY(page.model().isIdle());
    QScrollBar &bar = *page.rows()->verticalScrollBar();
    const int rowHeight = page.rows()->visualRect(page.model().index(0, 0)).height();
    const int seen = page.rows()->viewport()->height() / rowHeight + 2;
    const qint64 before = page.model().rowsRead();
    for (int frame = 0; frame < frames; ++frame) {
        bar.setValue(bar.value() + 4 * rowHeight);
        page.rows()->viewport()->repaint();
        QTRY_VERIFY(page.model().isIdle());
    }
    const qint64 rows = frames * 4 + seen;
    const qint64 read = page.model().rowsRead() - before;
    QVERIFY2(read >= frames * 4 - ArticleTableModel::pageSize && read <= rows + 2 * ArticleTableModel::pageSize,
             qPrintable(u"%1 read for %2"_s.arg(read).arg(rows)));
    bar.setValue(bar.maximum()); // what flies past is not read
    page.rows()->viewport()->repaint();
    QTRY_VERIFY(page.model().isIdle());
    QVERIFY(page.model().rowsRead() - before - read <= 2 * ArticleTableModel::pageSize);
    QVERIFY(!page.model().index(many - 1, 0).data().toString().isEmpty());
}

void KeptWithArticlesTest::coversAreMadeOfTheFirstLargePicture()
{
    GivenWindow given;
    const auto picture = [](QSize size, Qt::GlobalColor colour) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(colour);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QBuffer::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    };
    const auto write = [&given](const QString &name, const QByteArray &bytes) {
        QFile file(given.given.folder() + u'/' + name);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
    };
    write(u"icon.png"_s, picture({16, 16}, Qt::red));
    write(u"door.png"_s, picture({400, 200}, Qt::blue));
    write(u"doors.md"_s,
          "# Doors\n\n![](icon.png)\n\n![](https://example.org/far.png)\n\n![a door](door.png)\n\nA door.\n");
    write(u"plain.md"_s, "# Plain\n\nNo picture at all.\n");
    QList<ArticleId> ids;
    for (const QString &name : {u"/doors.md"_s, u"/plain.md"_s}) {
        given.window.opener().open(QStringList{given.given.folder() + name});
        QTRY_VERIFY(given.window.pane().article() && given.window.pane().article()->article.path.endsWith(name));
        QTRY_COMPARE(given.session.unsaved(), 0);
        QTRY_VERIFY(given.window.pane().article()->text != 0);
        ids << given.window.pane().article()->article.id;
    }
    const QString folder = given.given.folder() + u"/covers"_s;
    Covers covers(given.given.library(), folder);
    QVERIFY(covers.coverOf(ids.at(0)).isNull()); // not yet
    QVERIFY(covers.coverOf(ids.at(1)).isNull());
    QTRY_VERIFY(covers.isIdle());
    const QImage cover = covers.coverOf(ids.at(0)).toImage();
    QCOMPARE(cover.size(), Covers::size);
    const QColor middle = cover.pixelColor(cover.rect().center());
    QVERIFY2(middle.blue() > 200 && middle.red() < 60, qPrintable(middle.name()));
    QVERIFY(covers.coverOf(ids.at(1)).isNull());
    QVERIFY(covers.isIdle()); // that it has none is known
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);

    QFile::remove(given.given.folder() + u"/door.png"_s); // what was made is kept
    Covers again(given.given.library(), folder);
    (void)again.coverOf(ids.at(0));
    QTRY_VERIFY(again.isIdle());
    QVERIFY(!again.coverOf(ids.at(0)).isNull());

    const Article article = *given.given.library().queries().article(ids.at(0));
    given.given.put(deleteArticles({article}, GivenLibrary::now()));
    QVERIFY(wait(given.given.library().emptyBin({}, Emptying::Erase)));
    QTRY_COMPARE(QDir(folder).entryList(QDir::Files).size(), 1); // and goes with its article
}

} // namespace florilegium::testing
