// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/elsewherepanel.h"
#include "patience.h"
#include "view/marginnotes.h"
#include "window/articlenoting.h"
#include "window/givenwindow.h"
#include "window/messages.h"
#include "window/pagechoices.h"
#include "window/seenelsewhere.h"
#include "window/tests_window.h"

#include <QApplication>
#include <QListView>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

const QString sentence = u"In March the founder said that openness was the only road to safety."_s;
const QString there = u"In March the founder said that openness was the only rode to safety."_s;

/// Two articles, of which the second, which is open, has a sentence of the first.
struct TwoArticles : GivenWindow
{
    explicit TwoArticles(QSize size = {1280, 860})
        : GivenWindow(size)
    {
    }

    [[nodiscard]] bool open(const QString &name, const QString &text)
    {
        const OpenArticlePtr shown = window.pane().article();
        QFile file(given.folder() + u'/' + name);
        if (!file.open(QFile::WriteOnly))
            return false;
        file.write(text.toUtf8());
        file.close();
        window.activateWindow();
        window.opener().open(QStringList{file.fileName()});
        const auto isShown = [&] {
            const OpenArticlePtr &article = window.pane().article();
            return article && article != shown && article->text != 0 && session.unsaved() == 0;
        };
        return waitFor(isShown) && waitFor([this] { return window.pane().view()->hasFocus(); });
    }

    [[nodiscard]] bool open()
    {
        const bool areThere = open(u"other.md"_s,
                                   u"# What was said\n\nNobody had asked. "_s + there + u" He sat down.\n"_s)
            && open(u"own.md"_s, u"# The closing\n\n"_s + sentence + u" In June he spoke of something else.\n"_s);
        QFuture<Result<void>> indexed = given.library().indexed();
        indexed.waitForFinished();
        return areThere && indexed.result();
    }

    /// Highlights the sentence by key.
    HighlightId mark()
    {
        const qsizetype start = window.pane().article()->document->text().indexOf(sentence);
        window.pane().view()->setSelection({start, start + sentence.size()});
        press(Qt::Key_H);
        return window.pane().view()->currentHighlight().value_or(HighlightId());
    }

    [[nodiscard]] SeenElsewhere &elsewhere() const { return window.side().elsewhere(); }
    [[nodiscard]] bool openList()
    {
        press(Qt::Key_R);
        return waitFor([this] {
            return elsewhere().panel() && elsewhere().model().isLoaded() && elsewhere().current()
                && elsewhere().panel()->list()->hasFocus();
        });
    }
};

} // namespace

void SeenElsewhereTest::theMarginSaysIt()
{
    TwoArticles given;
    QVERIFY(given.open());
    const HighlightId id = given.mark();
    QVERIFY(!id.isNull());
    MarginNotes *margin = given.window.pane().margin();
    QTRY_VERIFY(margin->spoken(id).contains(u"The same passage in 1 other article"_s));
    QTRY_VERIFY(!margin->rectOfNote(id).isEmpty()); // a bare highlight has a note for it
    QVERIFY(given.window.messages().text().isEmpty()); // and nothing else is said
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(margin->spoken(id).isEmpty());
}

void SeenElsewhereTest::theListIsOpenedInTheMargin()
{
    TwoArticles given;
    QVERIFY(given.open());
    const HighlightId id = given.mark();
    MarginNotes *margin = given.window.pane().margin();
    QTRY_VERIFY(margin->spoken(id).contains(u"other article"_s));
    const QRectF note = margin->rectOfNote(id);
    for (double y = note.top() + 4; y < note.bottom() && !given.elsewhere().isOpen(); y += 6) {
        for (double x = 20; x < note.right() && !given.elsewhere().isOpen(); x += 12) {
            QTest::mouseMove(margin, QPointF(x, y).toPoint());
            if (margin->cursor().shape() == Qt::PointingHandCursor)
                QTest::mouseClick(margin, Qt::LeftButton, {}, QPointF(x, y).toPoint());
        }
    }
    QVERIFY(given.elsewhere().isOpen());
    QTRY_COMPARE(given.elsewhere().model().rowCount(), 1);
}

void SeenElsewhereTest::aFoldedMarginSaysItInAMessage()
{
    TwoArticles given({900, 860});
    QVERIFY(given.open());
    QVERIFY(given.window.pane().view()->isMarginFolded());
    QVERIFY(!given.mark().isNull());
    QTRY_VERIFY(given.window.messages().text().startsWith(u"The same passage in 1 other article"_s));
}

void SeenElsewhereTest::enterGoesThere()
{
    TwoArticles given;
    QVERIFY(given.open());
    const ArticleId own = given.window.pane().article()->article.id;
    given.mark();
    QVERIFY(given.openList());
    QCOMPARE(given.elsewhere().current()->passage.quote, there);
    given.press(Qt::Key_Return);
    QTRY_VERIFY(given.window.pane().article()->article.id != own);
    QCOMPARE(given.window.pane().article()->article.title, u"What was said"_s);
    QVERIFY(!given.elsewhere().isOpen());
    QTRY_VERIFY(given.window.pane().view()->hasFocus());
    given.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(given.window.pane().article()->article.id, own);
}

void SeenElsewhereTest::itIsMarkedByOneKey()
{
    TwoArticles given;
    QVERIFY(given.open());
    const HighlightId id = given.mark();
    QVERIFY(given.openList());
    given.press(Qt::Key_M);
    QTRY_VERIFY(given.session.claims().statedBy(id));
    const ClaimId claim = given.session.claims().statedBy(id)->id;
    QCOMPARE(given.session.claims().evidenceOf(claim).size(), 2);
    QTRY_VERIFY(given.window.messages().text().contains(u"What was said"_s));
    QTRY_VERIFY(given.elsewhere().current()->isMarked);
    given.press(Qt::Key_M);
    QTRY_VERIFY(given.window.messages().text().contains(u"already"_s));
    QCOMPARE(given.session.claims().evidenceOf(claim).size(), 2);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!given.session.claims().statedBy(id));
    QTRY_VERIFY(!given.elsewhere().current()->isMarked);
    given.press(Qt::Key_Escape);
    QVERIFY(!given.elsewhere().isOpen());
    QVERIFY(given.window.pane().view()->hasFocus());
}

void SeenElsewhereTest::aKeyPressedTwiceMarksOnce()
{
    TwoArticles given;
    QVERIFY(given.open());
    const HighlightId id = given.mark();
    QVERIFY(given.openList());
    const ArticleId other = given.elsewhere().current()->passage.article;
    given.press(Qt::Key_M);
    given.press(Qt::Key_M);
    QTRY_VERIFY(given.session.claims().statedBy(id));
    QTRY_COMPARE(given.session.unsaved(), 0);
    QTRY_VERIFY(given.elsewhere().current()->isMarked);
    QCOMPARE(given.session.claims().evidenceOf(given.session.claims().statedBy(id)->id).size(), 2);
    QCOMPARE(given.session.library().queries().highlightsOf(other)->size(), 1);
}

void SeenElsewhereTest::thereIsRoomForOnePanel()
{
    TwoArticles given;
    QVERIFY(given.open());
    given.mark();
    QVERIFY(given.openList());
    given.press(Qt::Key_F6);
    QTRY_VERIFY(given.window.choices().isOpen());
    QVERIFY(!given.elsewhere().isOpen());
    given.window.pane().view()->setFocus();
    QVERIFY(given.openList());
    QVERIFY(!given.window.choices().isOpen());
    given.press(Qt::Key_F8);
    QTRY_VERIFY(!given.elsewhere().isOpen());
    const ArticleNoting &note = given.window.side().noting();
    given.window.pane().view()->setFocus();
    QVERIFY(given.openList());
    given.window.pane().view()->setFocus();
    given.press(Qt::Key_N, Qt::ShiftModifier);
    QTRY_VERIFY(note.isOpen());
    QVERIFY(!given.elsewhere().isOpen());
    given.window.pane().view()->setFocus();
    QVERIFY(given.openList());
    QVERIFY(!note.isOpen());
}

void SeenElsewhereTest::nothingElsewhereIsSaid()
{
    TwoArticles given;
    QVERIFY(given.open(u"own.md"_s, u"# The closing\n\n"_s + sentence + u"\n"_s));
    const HighlightId id = given.mark();
    given.press(Qt::Key_R);
    QTRY_VERIFY(given.elsewhere().isOpen() && given.elsewhere().model().isLoaded());
    QCOMPARE(given.elsewhere().model().rowCount(), 0);
    QVERIFY(!given.elsewhere().current());
    QVERIFY(!given.window.actions().action(ActionId::MarkRepeat)->isEnabled());
    QVERIFY(!given.window.pane().margin()->spoken(id).contains(u"passage"_s));
    QVERIFY(given.window.pane().margin()->rectOfNote(id).isEmpty());
}

} // namespace florilegium::testing
