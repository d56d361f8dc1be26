// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/deskpanel.h"
#include "panels/highlightpage.h"
#include "patience.h"
#include "view/marginnotes.h"
#include "window/exporting.h"
#include "window/givenwindow.h"
#include "window/messages.h"
#include "window/pages.h"
#include "window/reviewing.h"
#include "window/tests_window.h"
#include "window/versionbars.h"
#include "window/versionmenu.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QListView>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

const QByteArray before =
    "# The quiet closing\n\n"
    "For ten years the company gave its work away, and the world built upon it without asking.\n\n"
    "People close to the project say the next release will stay behind glass until further notice.\n\n"
    "## What was promised\n\n"
    "In March the founder said that openness was the only road to safety, and he said it twice.\n\n"
    "In June he spoke of careful sharing, which nobody asked him to explain at that time.\n";

/// One sentence was reworded, one is gone, and a new one is at the beginning.
const QByteArray after =
    "# The quiet closing\n\n"
    "A new opening paragraph that nobody has read before stands at the head of the article now.\n\n"
    "In June he spoke of careful sharing, which nobody asked him to explain at that time.\n\n"
    "For ten years the company gave its work away, and the world built upon it without asking.\n\n"
    "## What was promised\n\n"
    "In March the founder said that openness was the best road to safety, and he said it twice.\n";

const QString same = u"For ten years the company gave its work away"_s;
const QString reworded = u"openness was the only road to safety"_s;
const QString rewordedNow = u"openness was the best road to safety"_s;
const QString gone = u"People close to the project say the next release will stay behind glass until further notice."_s;

/// A window in which an article was read, marked in three places, and opened again after its file was changed.
struct ChangedArticle
{
    GivenLibrary given;
    ParserHost parsers;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
    HighlightId ofSame;
    HighlightId ofReworded;
    HighlightId ofGone;

    ChangedArticle() { start(); }

    void start()
    {
        window.reset();
        session = std::make_unique<Session>(given.library(), parsers);
        window = std::make_unique<MainWindow>(*session, WindowSettings());
        window->resize(1280, 860);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        window->fill();
        QTRY_VERIFY(!session->themes().colours().isEmpty());
    }

    [[nodiscard]] const OpenArticlePtr &article() const { return window->pane().article(); }
    [[nodiscard]] bool saved() const
    {
        return waitFor([this] { return article() && article()->text != 0 && session->unsaved() == 0; });
    }

    [[nodiscard]] bool open(const QByteArray &bytes, const QString &name = u"closing.md"_s)
    {
        const OpenArticlePtr shown = article();
        QFile file(given.folder() + u'/' + name);
        if (!file.open(QFile::WriteOnly))
            return false;
        file.write(bytes);
        file.close();
        window->opener().open(QStringList{file.fileName()});
        return waitFor([&] { return article() && article() != shown && !session->isOpening(); }) && saved();
    }

    HighlightId mark(const QString &words) const
    {
        const qsizetype start = article()->document->text().indexOf(words);
        return session->highlight(article(), {{start, start + words.size()}}, u"claim"_s);
    }

    [[nodiscard]] bool change()
    {
        if (!open(before))
            return false;
        ofSame = mark(same);
        ofReworded = mark(reworded);
        ofGone = mark(gone);
        return saved() && open(after);
    }

    [[nodiscard]] QString wordsOf(const HighlightId &id) const
    {
        const PlacedHighlight *placed = article()->highlights->find(id);
        QStringList words;
        for (const TextRange range : placed ? placed->ranges : QList<TextRange>())
            words << article()->document->text(range).toString();
        return words.join(u" […] ");
    }

    [[nodiscard]] QAbstractButton *messageButton(const QString &text) const
    {
        for (QAbstractButton *button : window->messages().findChildren<QAbstractButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    [[nodiscard]] DeskModel &desk() const { return window->reviewing().model(); }
    [[nodiscard]] bool openDesk() const
    {
        press(Qt::Key_F8);
        return waitFor([this] { return desk().isLoaded() && window->reviewing().panel()->list()->hasFocus(); });
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

} // namespace

void ReviewingTest::countsAreSaidWithoutZeros()
{
    QCOMPARE(countsSentence({.moved = 2, .changed = 0, .notFound = 1}), u"2 moved, 1 not found"_s);
    QCOMPARE(countsSentence({.moved = 0, .changed = 3, .notFound = 0}), u"3 changed"_s);
}

void ReviewingTest::aChangedFileIsSaidInABar()
{
    ChangedArticle given;
    QVERIFY(given.change());
    QTRY_COMPARE(given.window->messages().text(), u"A new version of “The quiet closing”: 1 changed, 1 not found."_s);
    QCOMPARE(given.window->messages().kind(), Messages::Kind::Offer);
    QVERIFY(given.messageButton(u"Keep apart"_s));
    // It comes back after other words.
    given.window->messages().note(u"Something else."_s);
    given.window->messages().close();
    QVERIFY(given.window->messages().text().startsWith(u"A new version"));
    QTest::mouseClick(given.messageButton(u"Review"_s), Qt::LeftButton);
    QVERIFY(given.window->messages().text().isEmpty());
    QVERIFY(given.window->reviewing().isOpen());
    QTRY_COMPARE(given.desk().rowCount(), 2);
}

void ReviewingTest::theOfferGoesWithItsArticle()
{
    ChangedArticle given;
    QVERIFY(given.change());
    QTRY_VERIFY(!given.window->messages().text().isEmpty());
    given.press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(!given.window->navigation().isReading());
    QVERIFY(given.window->messages().text().isEmpty());
}

void ReviewingTest::theDeskIsWorkedWithKeys()
{
    ChangedArticle given;
    QVERIFY(given.change() && given.openDesk());
    QCOMPARE(given.desk().rowCount(), 2);
    QTRY_COMPARE(given.window->reviewing().current(), given.ofGone);
    const QListView *list = given.window->reviewing().panel()->list();
    given.press(Qt::Key_Down);
    QTRY_COMPARE(given.window->reviewing().current(), given.ofReworded);
    QTRY_COMPARE(given.window->pane().view()->currentHighlight(), given.ofReworded);
    // Accepted.
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.desk().rowCount(), 1);
    QCOMPARE(given.wordsOf(given.ofReworded), rewordedNow);
    QTRY_COMPARE(given.window->reviewing().current(), given.ofGone);
    // Chosen by selecting the sentence there.
    given.press(Qt::Key_S);
    QTRY_VERIFY(given.window->pane().view()->hasFocus());
    const TextRange chosen = given.window->pane().view()->selection();
    QVERIFY(!chosen.isEmpty());
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.desk().rowCount(), 0);
    QCOMPARE(given.article()->highlights->find(given.ofGone)->ranges, QList<TextRange>{chosen});
    QVERIFY(list->hasFocus());
    QVERIFY(given.window->actions().action(ActionId::Undo)->text().contains(u"place of a highlight"_s));
    // Undone, and kept as an orphan.
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(given.desk().rowCount(), 1);
    QVERIFY(given.article()->highlights->find(given.ofGone)->isOrphan());
    QTRY_COMPARE(given.window->reviewing().current(), given.ofGone);
    given.press(Qt::Key_O);
    QTRY_COMPARE(given.desk().rowCount(), 0);
    given.press(Qt::Key_Escape);
    QVERIFY(!given.window->reviewing().isOpen());
    QTRY_VERIFY(given.window->pane().view()->hasFocus());
    QVERIFY(given.saved());

    // After a restart all is as decided.
    given.start();
    given.window->opener().open(QStringList{given.given.folder() + u"/closing.md"_s});
    QTRY_VERIFY(given.article());
    QCOMPARE(given.wordsOf(given.ofReworded), rewordedNow);
    QVERIFY(given.article()->highlights->find(given.ofGone)->isOrphan());
    QVERIFY(given.openDesk());
    QCOMPARE(given.desk().rowCount(), 0);
}

void ReviewingTest::aDecisionOfAnEarlierSittingComesBack()
{
    ChangedArticle given;
    QVERIFY(given.change() && given.openDesk());
    QTRY_COMPARE(given.window->reviewing().current(), given.ofGone);
    given.press(Qt::Key_O);
    QTRY_COMPARE(given.desk().rowCount(), 1);
    given.press(Qt::Key_Escape);
    QVERIFY(given.saved() && given.openDesk());
    QCOMPARE(given.desk().rowCount(), 1);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(given.desk().rowCount(), 2);
}

void ReviewingTest::wordsAreChosenWithTheMouse()
{
    ChangedArticle given;
    QVERIFY(given.change() && given.openDesk());
    QTRY_COMPARE(given.window->reviewing().current(), given.ofGone);
    given.press(Qt::Key_P);
    QTRY_VERIFY(given.window->messages().text().startsWith(u"Select the words"));
    DocumentView *view = given.window->pane().view();
    const qsizetype start = given.article()->document->text().indexOf(u"nobody has read"_s);
    view->setSelection({start, start + 15});
    given.press(Qt::Key_P);
    QTRY_COMPARE(given.wordsOf(given.ofGone), u"nobody has read"_s);
}

void ReviewingTest::anOrphanInTheMarginOpensTheDesk()
{
    ChangedArticle given;
    QVERIFY(given.change());
    given.session->decide(given.article(), given.ofGone, {}); // it has no row of its own any more
    QVERIFY(given.saved());
    MarginNotes *margin = given.window->pane().margin();
    const QRectF note = margin->rectOfNote(given.ofGone);
    QVERIFY(!note.isEmpty());
    QTest::mouseClick(margin, Qt::LeftButton, {}, note.center().toPoint());
    QTRY_VERIFY(given.window->reviewing().isOpen() && given.desk().isLoaded());
    QTRY_COMPARE(given.window->reviewing().current(), given.ofGone);
    QCOMPARE(given.desk().rowCount(), 2);
}

void ReviewingTest::whereItWasMarkedAndBack()
{
    ChangedArticle given;
    QVERIFY(given.change() && given.openDesk());
    const OpenArticlePtr newest = given.article();
    QTRY_COMPARE(given.window->reviewing().current(), given.ofGone);
    given.press(Qt::Key_V);
    QTRY_VERIFY(given.article()->olderVersion);
    QCOMPARE(given.wordsOf(given.ofGone), gone);
    QCOMPARE(given.window->pane().view()->currentHighlight(), given.ofGone);
    QVERIFY(!given.window->reviewing().isOpen());
    QTRY_VERIFY(given.window->messages().text().startsWith(u"This is the version of"));
    // What is marked there is carried over like everything else.
    const HighlightId late = given.mark(u"careful sharing"_s);
    QVERIFY(given.saved());
    QTest::mouseClick(given.messageButton(u"Newest version"_s), Qt::LeftButton);
    QTRY_COMPARE(given.article(), newest);
    QTRY_VERIFY(given.window->reviewing().isOpen());
    QTRY_COMPARE(given.window->reviewing().current(), given.ofGone);
    QVERIFY(given.window->messages().text().isEmpty());
    given.start();
    given.window->opener().open(QStringList{given.given.folder() + u"/closing.md"_s});
    QTRY_VERIFY(given.article());
    QCOMPARE(given.wordsOf(late), u"careful sharing"_s);
}

void ReviewingTest::versionsAreListedAndShown()
{
    ChangedArticle given;
    QVERIFY(given.change());
    const auto &entries = given.window->versions()->entries();
    QTRY_COMPARE(entries.size(), 3); // a line above them
    QVERIFY(entries.at(1)->isChecked() && entries.at(1)->text().contains(u"closing.md"_s));
    entries.at(2)->trigger();
    QTRY_VERIFY(given.article()->olderVersion);
    QVERIFY(given.window->actions().action(ActionId::NewestVersion)->isEnabled());
    QCOMPARE(given.wordsOf(given.ofGone), gone);
    QTRY_VERIFY(entries.value(2) && entries.at(2)->isChecked());
    given.window->actions().action(ActionId::NewestVersion)->trigger();
    QTRY_VERIFY(!given.article()->olderVersion);
    QVERIFY(!given.window->actions().action(ActionId::NewestVersion)->isEnabled());
}

void ReviewingTest::aVersionIsKeptApart()
{
    ChangedArticle given;
    QVERIFY(given.change());
    const ArticleId known = given.article()->article.id;
    QTRY_VERIFY(given.messageButton(u"Keep apart"_s));
    QTest::mouseClick(given.messageButton(u"Keep apart"_s), Qt::LeftButton);
    QTRY_VERIFY(given.article()->article.id != known);
    QVERIFY(given.article()->highlights->all().isEmpty());
}

void ReviewingTest::likenessIsOffered()
{
    ChangedArticle given;
    QVERIFY(given.open(before));
    const ArticleId known = given.article()->article.id;
    const auto indexed = given.given.library().indexed();
    QTRY_VERIFY(indexed.isFinished());
    QVERIFY(given.open(before + "\nA new closing paragraph that nobody has read before stands at the end.\n",
                       u"other.md"_s));
    QTRY_COMPARE(given.window->messages().text(), u"Most of this text is in “The quiet closing” too."_s);
    QTest::mouseClick(given.messageButton(u"It is another version of it"_s), Qt::LeftButton);
    QTRY_COMPARE(given.article()->article.id, known);
}

void ReviewingTest::orphansAreMarkedInTheListAndExported()
{
    ChangedArticle given;
    QVERIFY(given.change());
    const QString folder = given.given.folder() + u"/notes"_s;
    QVERIFY(QDir().mkpath(folder));
    QSignalSpy finished(&given.window->exporting(), &Exporting::finished);
    given.window->exporting().exportTo(folder);
    QTRY_COMPARE(finished.size(), 1);
    QFile file(folder + u'/' + QDir(folder).entryList({u"*.md"_s}).value(0));
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.readAll().contains(given.ofGone.text.toUtf8()));
    given.press(Qt::Key_2, Qt::ControlModifier);
    HighlightListModel &list = given.window->pages()->highlights()->model();
    QTRY_COMPARE(list.rowCount(), 3);
    const auto orphans = [&list] {
        QStringList ids;
        for (int row = 0; row < list.rowCount(); ++row) {
            if (list.index(row).data(HighlightListModel::OrphanRole).toBool())
                ids << list.index(row).data(HighlightListModel::IdRole).toString();
        }
        return ids;
    };
    QTRY_COMPARE(orphans(), QStringList{given.ofGone.text}); // rows come page by page
}

} // namespace florilegium::testing
