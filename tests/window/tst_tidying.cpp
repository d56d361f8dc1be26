// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/articleedits.h"
#include "panels/articlenotepanel.h"
#include "panels/articlepage.h"
#include "panels/articletable.h"
#include "panels/binpage.h"
#include "panels/duplicatepage.h"
#include "panels/highlightpage.h"
#include "view/markdowneditor.h"
#include "window/articlenoting.h"
#include "window/covers.h"
#include "window/givenwindow.h"
#include "window/messages.h"
#include "window/pages.h"
#include "window/searchfield.h"
#include "window/tests_window.h"
#include "window/tidying.h"
#include "window/topbar.h"

#include <QBuffer>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QTextEdit>
#include <QToolButton>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto control = Qt::ControlModifier;
constexpr auto alt = Qt::ControlModifier | Qt::AltModifier;

template<typename T>
T wait(const QFuture<T> &future)
{
    QFuture<T> result = future;
    result.waitForFinished();
    return result.result();
}

/// A window at the shelf, with the articles listed.
class GivenShelf : public GivenWindow
{
public:
    explicit GivenShelf(const QStringList &titles = {})
    {
        for (const QString &title : titles)
            articles.append(given.putArticle(title));
        QTest::keyClick(&window, Qt::Key_1, control);
        QTRY_VERIFY(window.pages()->shownArticles());
        QTRY_COMPARE(page().model().rowCount(), int(titles.size()));
        QTRY_VERIFY(page().model().isIdle());
    }
    [[nodiscard]] ArticlePage &page() { return *window.pages()->articles(); }
    [[nodiscard]] QMenu *question() { return window.side().tidying().question(); }
    /// What the rows say; heads of groups in brackets.
    [[nodiscard]] QStringList rows()
    {
        QStringList rows;
        for (int row = 0; row < page().model().rowCount(); ++row) {
            const QModelIndex index = page().model().index(row, 0);
            const QVariant group = index.data(ArticleTableModel::GroupRole);
            rows << (group.isValid() ? u'[' + group.toString() + u']' : index.data().toString());
        }
        return rows;
    }

    QList<Article> articles;
};

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
        QTRY_VERIFY(window.pane().article());
        QTRY_COMPARE(session.unsaved(), 0);
        window.pane().view()->goToRange({window.pane().article()->document->text().indexOf(u"Paragraph 120"_s), 0}, false);
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

void TidyingTest::theBinIsEmptiedByKeys()
{
    GivenShelf given({u"Doors"_s, u"Locks"_s});
    given.press(Qt::Key_A, control);
    given.press(Qt::Key_Delete);
    QTRY_COMPARE(given.page().model().rowCount(), 0);
    given.press(Qt::Key_4, control);
    QTRY_COMPARE(given.page().model().rowCount(), 2);
    given.press(Qt::Key_B, alt);
    QTRY_VERIFY(given.question());
    QTest::keyClick(given.question(), Qt::Key_Return); // by itself it does no harm
    QTRY_VERIFY(!given.question());
    QCOMPARE(given.page().model().rowCount(), 2);
    given.press(Qt::Key_B, alt);
    QTRY_VERIFY(given.question());
    QTest::keyClick(given.question(), Qt::Key_E);
    QTRY_COMPARE(given.page().model().rowCount(), 0);
    QTRY_VERIFY(given.window.messages().text().startsWith(u"2 "_s));
    QVERIFY(!given.session.canUndo()); // what deleted them cannot be taken back
}

void TidyingTest::oneIsErasedForGood()
{
    GivenShelf given({u"Doors"_s, u"Locks"_s});
    given.press(Qt::Key_A, control);
    given.press(Qt::Key_Delete);
    given.press(Qt::Key_4, control);
    QTRY_COMPARE(given.page().model().rowCount(), 2);
    QTRY_VERIFY(given.page().model().isIdle());
    given.press(Qt::Key_Home);
    const QList<ArticleId> chosen = given.page().selected();
    QCOMPARE(chosen.size(), 1);
    QTRY_VERIFY(given.window.actions().action(ActionId::EraseForGood)->isEnabled());
    given.press(Qt::Key_Delete, Qt::ShiftModifier);
    QTRY_VERIFY(given.question());
    QTest::keyClick(given.question(), Qt::Key_E);
    QTRY_COMPARE(given.page().model().rowCount(), 1);
    QTRY_VERIFY2(given.window.messages().text().contains(u"index"_s), qPrintable(given.window.messages().text()));
    QVERIFY(!given.given.library().queries().article(chosen.front()));
    given.press(Qt::Key_R);
    QTRY_COMPARE(given.page().model().rowCount(), 0);
}

void TidyingTest::theBinHasThreeParts()
{
    GivenShelf given({u"Doors"_s});
    const Highlight highlight = given.given.putHighlight(given.articles.front(), u"a door"_s);
    const Claim claim = given.given.putClaim(highlight, u"Doors open"_s, Status::Asserted);
    given.session.perform(deleteHighlights({highlight}, GivenLibrary::now()));
    given.session.perform(deleteClaim(claim, GivenLibrary::now()));
    QTRY_COMPARE(given.session.unsaved(), 0);
    given.press(Qt::Key_4, control);
    const auto choose = [](QWidget &page, int part) {
        const QList<QToolButton *> buttons = page.findChild<BinSwitch *>()->findChildren<QToolButton *>();
        QTest::mouseClick(buttons.at(part), Qt::LeftButton);
    };
    choose(given.page(), 1);
    HighlightPage &highlights = *given.window.pages()->highlights();
    QTRY_COMPARE(highlights.model().rowCount(), 1);
    QVERIFY(highlights.findChild<BinSwitch *>()->isVisible());
    choose(highlights, 2);
    BinPage &others = *given.window.pages()->bin();
    QTRY_COMPARE(others.model().rowCount(), 1);
    QTRY_VERIFY(others.view()->hasFocus());
    given.press(Qt::Key_Home);
    given.press(Qt::Key_R);
    QTRY_COMPARE(others.model().rowCount(), 0);
    QVERIFY(given.session.claims().find(claim.id));
    given.press(Qt::Key_Z, control);
    QTRY_COMPARE(others.model().rowCount(), 1);
    given.press(Qt::Key_2, control);
    QTRY_VERIFY(!highlights.findChild<BinSwitch *>()->isVisible());
}

void TidyingTest::duplicatesAreMergedByKeys()
{
    GivenShelf given({u"Doors"_s, u"Doors again"_s, u"Locks"_s});
    for (int at = 0; at < 2; ++at) {
        Article after = given.articles.at(at);
        after.url = u"https://example.org/doors?utm_campaign=%1"_s.arg(at);
        given.given.put({.name = u"article"_s, .records = {record(given.articles.at(at), after)}});
    }
    given.given.putHighlight(given.articles.at(0), u"a door"_s);
    given.press(Qt::Key_D, alt);
    DuplicatePage &page = *given.window.pages()->duplicates();
    QTRY_COMPARE(page.model().rowCount(), 3);
    QTRY_VERIFY(page.view()->hasFocus());
    given.press(Qt::Key_End);
    QCOMPARE(page.merges().size(), 1);
    QCOMPARE(page.merges().front().kept, given.articles.at(1).id);
    QTRY_VERIFY(given.window.actions().action(ActionId::MergeDuplicates)->isEnabled());
    given.press(Qt::Key_U, alt);
    QTRY_COMPARE(page.model().rowCount(), 0);
    QVERIFY(given.given.library().queries().article(given.articles.at(0).id)->isDeleted());
    QCOMPARE(given.given.library().queries().highlightsOf(given.articles.at(1).id)->size(), 1);
    QVERIFY(given.window.messages().text().contains(u"1 "_s));
    given.press(Qt::Key_Z, control);
    QTRY_COMPARE(page.model().rowCount(), 3);
    given.press(Qt::Key_Home); // the head: the whole group
    given.press(Qt::Key_A, alt);
    QTRY_COMPARE(page.model().rowCount(), 0);
    QCOMPARE(given.session.undoName(), u"duplicates.apart"_s);
}

void TidyingTest::articlesAreGroupedByKeys()
{
    GivenShelf given({u"Doors"_s, u"Locks"_s});
    given.session.perform(setState({given.articles.front()}, ReadingState::Done));
    QTRY_COMPARE(given.session.unsaved(), 0);
    given.window.navigation().go({.kind = Place::Kind::Shelf});
    given.page().sortBy(ArticleColumn::Title);
    QTRY_COMPARE(given.rows(), (QStringList{u"Doors"_s, u"Locks"_s}));
    given.press(Qt::Key_B, control);
    given.press(Qt::Key_R);
    QTRY_COMPARE(given.rows(), (QStringList{u"[Inbox]"_s, u"Locks"_s, u"[Done]"_s, u"Doors"_s}));
    QVERIFY(given.window.actions().action(ActionId::GroupByState)->isChecked());
    QCOMPARE(given.window.settings().shelf.grouping, ArticleGrouping::State);
    given.press(Qt::Key_Home);
    QVERIFY(given.page().model().isHead(given.page().rows()->currentIndex()));
    QVERIFY(!given.page().hasSelection());
    given.press(Qt::Key_Left);
    QCOMPARE(given.rows(), (QStringList{u"[Inbox]"_s, u"[Done]"_s, u"Doors"_s}));
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.rows().size(), 4);
    QVERIFY(!given.window.navigation().isReading()); // a head opens nothing
    given.press(Qt::Key_T, control | Qt::ShiftModifier); // the table has the same groups
    QTRY_VERIFY(given.page().table() && given.page().table()->isVisible());
    QTRY_COMPARE(given.rows(), (QStringList{u"[Inbox]"_s, u"Locks"_s, u"[Done]"_s, u"Doors"_s}));
    given.press(Qt::Key_B, control);
    given.press(Qt::Key_Minus);
    QTRY_COMPARE(given.rows(), (QStringList{u"[Inbox]"_s, u"[Done]"_s}));
    given.press(Qt::Key_B, control);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus, Qt::NoModifier);
    QTRY_COMPARE(given.rows().size(), 4);
    const QModelIndex head = given.page().model().index(0, 0);
    QTest::mouseClick(given.page().table()->viewport(), Qt::LeftButton, {},
                      given.page().table()->visualRect(head).center());
    QTRY_COMPARE(given.rows().size(), 3);
    given.press(Qt::Key_B, control);
    given.press(Qt::Key_N);
    QTRY_COMPARE(given.rows(), (QStringList{u"Doors"_s, u"Locks"_s}));
}

void TidyingTest::anArticleHasANote()
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

void TidyingTest::aNoteIsKeptWhenTheReaderGoesOn()
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
    QTRY_COMPARE(given.session.unsaved(), 0);
    QTRY_COMPARE(given.given.library().queries().article(id)->note, u"Half a"_s);
    QVERIFY(panel.article() == given.window.pane().article()->article.id);
    QVERIFY(given.given.library().queries().article(panel.article())->note.isEmpty());
    QVERIFY(given.given.library().queries().article(other.id)->note.isEmpty());
}

void TidyingTest::itOpensWhereItWasLeft_data()
{
    QTest::addColumn<int>("from");
    QTest::newRow("list") << 0;
    QTest::newRow("table") << 1;
    QTest::newRow("search") << 2;
    QTest::newRow("groups") << 3;
}

void TidyingTest::itOpensWhereItWasLeft()
{
    QFETCH(const int, from);
    GivenLongArticle given;
    given.leave();
    given.window.pane().setArticle(nullptr); // as after another article
    QTRY_COMPARE(given.session.unsaved(), 0);
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
        QTest::keyClicks(given.window.bar()->search(), u"long ways"_s);
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
void TidyingTest::scrollingReadsWhatIsSeen_data()
{
    QTest::addColumn<bool>("table");
    QTest::newRow("list") << false;
    QTest::newRow("table") << true;
}

void TidyingTest::scrollingReadsWhatIsSeen()
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

void TidyingTest::coversAreMadeOfTheFirstLargePicture()
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
    write(u"doors.md"_s, "# Doors\n\n![](icon.png)\n\n![](https://example.org/far.png)\n\n![a door](door.png)\n\nA door.\n");
    write(u"plain.md"_s, "# Plain\n\nNo picture at all.\n");
    QList<ArticleId> ids;
    for (const QString &name : {u"/doors.md"_s, u"/plain.md"_s}) {
        given.window.opener().open(QStringList{given.given.folder() + name});
        QTRY_VERIFY(given.window.pane().article()
                    && given.window.pane().article()->article.path.endsWith(name));
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
