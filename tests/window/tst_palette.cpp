// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listener.h"
#include "panels/highlightpage.h"
#include "panels/palettepopup.h"
#include "panels/searchpopup.h"
#include "patience.h"
#include "view/marginnotes.h"
#include "window/commands.h"
#include "window/givenwindow.h"
#include "window/pages.h"
#include "window/searchfield.h"
#include "window/tests_window.h"
#include "window/topbar.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QPlainTextEdit>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// A window over some articles, themes and a claim, with an article open.
class GivenPalette : public GivenWindow
{
public:
    GivenPalette()
    {
        const Article windows = given.putArticle(u"Windows and walls"_s);
        const Theme press = given.putTheme(u"press freedom"_s);
        theme = given.putTheme(u"leaks"_s, press.id);
        claim = given.putClaim(given.putHighlight(windows, u"a wall"_s, {theme.id}), u"Walls stand"_s,
                               Status::Disputed);
        openArticle();
    }

    void open()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), field());
    }
    /// And waits for what is found.
    void type(const QString &text)
    {
        QTest::keyClicks(field(), text);
        QTRY_VERIFY(!palette().model().isAsking());
    }
    [[nodiscard]] SearchField *field() { return window.bar()->search(); }
    [[nodiscard]] PalettePopup &palette() { return *window.findChild<PalettePopup *>(); }
    [[nodiscard]] SearchPopup &search() { return *window.findChild<SearchPopup *>(); }
    [[nodiscard]] QStringList rows()
    {
        QStringList lines;
        for (int row = 0; row < palette().model().rowCount(); ++row)
            lines << palette().model().index(row).data().toString();
        return lines;
    }
    [[nodiscard]] QString current() { return palette().view()->currentIndex().data().toString(); }

    Theme theme;
    Claim claim;
};

} // namespace

void PaletteTest::aCommandIsDoneByAFewLetters()
{
    GivenPalette given;
    const bool before = given.window.actions().action(ActionId::JustifiedText)->isChecked();
    given.open();
    given.type(u"justif"_s);
    QVERIFY(given.palette().isVisible());
    QCOMPARE(given.current(), u"Justified text"_s);
    QCOMPARE(given.palette().view()->currentIndex().data(PaletteModel::DetailRole).toString(), u"Ctrl+J"_s);
    given.press(Qt::Key_Return);
    QVERIFY(given.window.actions().action(ActionId::JustifiedText)->isChecked() != before);
    QVERIFY(!given.palette().isVisible());
    QVERIFY(given.field()->text().isEmpty());
    QVERIFY(given.window.pane().view()->hasFocus());
    QCOMPARE(given.window.settings().commands.value(0), u"Justified text"_s);
    given.open();
    QTRY_COMPARE(given.rows().value(0), u"Justified text"_s); // used last
}

void PaletteTest::whatIsMeantForThePageIsDoneThere()
{
    GivenPalette given;
    given.press(Qt::Key_S);
    given.open();
    given.type(u">highlight"_s);
    QCOMPARE(given.current(), u"Highlight"_s);
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.highlights().size(), 1);
}

void PaletteTest::articlesThemesAndClaimsAreGoneTo()
{
    GivenPalette given;
    given.open();
    given.type(u"winwal"_s);
    QTRY_COMPARE(given.current(), u"Windows and walls"_s);
    given.press(Qt::Key_Escape);
    given.open();
    given.type(u"#leaks"_s);
    QTRY_COMPARE(given.current(), u"press freedom › leaks"_s);
    given.press(Qt::Key_Return);
    QTRY_VERIFY(!given.window.navigation().isReading());
    QCOMPARE(given.window.navigation().place()->theme, given.theme.id);
    given.open();
    given.type(u"walls st"_s);
    QTRY_COMPARE(given.current(), u"Walls stand"_s);
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.window.navigation().place()->claim, given.claim.id);
    given.open();
    given.type(u"on doors"_s);
    QTRY_COMPARE(given.current(), u"On doors"_s);
    given.press(Qt::Key_Return);
    QTRY_VERIFY(given.window.navigation().isReading());
}

void PaletteTest::enterWaitsForWhatIsFound()
{
    GivenPalette given;
    given.press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(!given.window.navigation().isReading());
    given.open();
    QTest::keyClicks(given.field(), u"@on doors"_s);
    given.press(Qt::Key_Return); // at once
    QTRY_VERIFY(given.window.navigation().isReading());
    QVERIFY(given.field()->text().isEmpty());
}

void PaletteTest::anArticleIsOpenedBeside()
{
    GivenPalette given;
    given.open();
    given.type(u"@on doors"_s);
    QTRY_COMPARE(given.current(), u"On doors"_s);
    given.press(Qt::Key_Return, Qt::AltModifier);
    QTRY_COMPARE(given.window.sides().size(), 2);
}

void PaletteTest::escapeLeadsBackExactly_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("the page") << u"page"_s;
    QTest::newRow("a list") << u"list"_s;
    QTest::newRow("its filter") << u"filter"_s;
    QTest::newRow("a note") << u"note"_s;
}

void PaletteTest::escapeLeadsBackExactly()
{
    QFETCH(const QString, where);
    GivenPalette given;
    if (where == u"page") {
        given.press(Qt::Key_S);
        given.press(Qt::Key_S);
    } else if (where == u"note") {
        given.press(Qt::Key_S);
        given.press(Qt::Key_N);
        QTest::keyClicks(QApplication::focusWidget(), u"half a not"_s);
    } else {
        given.press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(given.window.pages()->highlights()->model().rowCount(), 1);
        if (where == u"filter") {
            given.window.pages()->highlights()->words()->setFocus();
            QTest::keyClicks(QApplication::focusWidget(), u"wall"_s);
        }
    }
    QWidget *before = QApplication::focusWidget();
    DocumentView &view = *given.window.pane().view();
    const auto placeNow = [&view] {
        ReadingPlace place = view.readingPlace();
        place.when = {};
        return place;
    };
    const ReadingPlace place = placeNow();
    const TextRange selection = view.selection();
    const QImage page = view.grab().toImage();
    given.open();
    given.type(u"export"_s);
    given.press(Qt::Key_Down);
    QVERIFY(given.palette().isVisible());
    given.press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), before);
    QVERIFY(!given.palette().isVisible());
    QVERIFY(given.field()->text().isEmpty());
    QCOMPARE(placeNow(), place);
    QCOMPARE(view.selection(), selection);
    if (where != u"note") // whose caret blinks
        QCOMPARE(view.grab().toImage(), page);
    if (auto *note = qobject_cast<QPlainTextEdit *>(before))
        QCOMPARE(note->toPlainText(), u"half a not"_s);
}

void PaletteTest::whatCannotBeDoneIsSaid()
{
    GivenPalette given;
    given.open();
    given.type(u">other pane"_s);
    const QModelIndex index = given.palette().view()->currentIndex();
    QCOMPARE(index.data().toString(), u"Other pane"_s);
    QCOMPARE(index.data(PaletteModel::DetailRole).toString(), u"there is one pane only"_s);
    given.press(Qt::Key_Return);
    QVERIFY(given.palette().isVisible()); // nothing was done
    for (const ActionRow &row : actionTable())
        QVERIFY2(row.need == Need::Nothing || !whyNot(row.need).isEmpty(), qPrintable(plainText(row.id)));
}

void PaletteTest::theSearchIsTheLastRow()
{
    GivenPalette given;
    given.given.library().indexed().waitForFinished();
    given.open();
    given.type(u"nobody"_s);
    QCOMPARE(given.rows().back(), u"Search the library for “nobody”"_s);
    given.press(Qt::Key_Up); // from the first to the last
    given.press(Qt::Key_Return);
    QVERIFY(given.field()->hasFocus());
    QCOMPARE(given.field()->text(), u"nobody"_s);
    QVERIFY(!given.palette().isVisible());
    QTRY_VERIFY(given.search().isVisible());
    QTRY_VERIFY(given.search().results().rowCount() > 0);
    given.press(Qt::Key_Escape);
    QTRY_VERIFY(given.window.pane().view()->hasFocus());
    given.open(); // the palette again
    given.type(u"justified"_s);
    QVERIFY(given.palette().isVisible());
}

void PaletteTest::aQueryLeadsToTheSearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isQuery");
    QTest::newRow("letters") << u"theme"_s << false;
    QTest::newRow("words") << u"open doors"_s << false;
    QTest::newRow("a field") << u"theme:"_s << true;
    QTest::newRow("a field and its value") << u"status:disputed"_s << true;
    QTest::newRow("words in a row") << u"\"open d"_s << true;
    QTest::newRow("a choice") << u"door OR wall"_s << true;
    QTest::newRow("without") << u"door -wall"_s << true;
    QTest::newRow("an unknown field") << u"note: x"_s << false;
    QTest::newRow("an address") << u"https://example.org/a"_s << false;
    QTest::newRow("a sign") << u"#theme"_s << false;
}

void PaletteTest::aQueryLeadsToTheSearch()
{
    QFETCH(QString, text);
    QFETCH(bool, isQuery);
    GivenPalette given;
    given.open();
    QTest::keyClicks(given.field(), text);
    QCOMPARE(given.search().isActive(), isQuery);
    QCOMPARE(given.palette().isActive(), !isQuery);
    QCOMPARE(given.field()->text(), text);
}

void PaletteTest::aLinkIsFollowed()
{
    GivenPalette given;
    given.press(Qt::Key_S);
    given.press(Qt::Key_S);
    given.press(Qt::Key_H);
    QTRY_COMPARE(given.session.unsaved(), 0);
    const HighlightId id = given.highlights().front().highlight.id;
    given.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    const QString link = QGuiApplication::clipboard()->text();
    QCOMPARE(link, u"florilegium://article/%1#%2"_s.arg(given.window.pane().article()->article.id.text, id.text));
    const auto goAway = [&] {
        given.window.pane().view()->setCurrentHighlight(std::nullopt);
        given.press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(!given.window.navigation().isReading());
    };
    const auto isThere = [&] {
        return given.window.navigation().isReading() && given.window.pane().view()->currentHighlight() == id;
    };
    goAway();
    given.open();
    QTest::keyClicks(given.field(), link);
    given.press(Qt::Key_Return);
    QTRY_VERIFY(isThere());
    goAway();
    given.press(Qt::Key_V, Qt::ControlModifier); // pasted
    QTRY_VERIFY(isThere());
    goAway();
    given.window.opener().followLink(link); // in a note, or in an article
    QTRY_VERIFY(isThere());
    goAway();
    given.window.opener().open(QStringList{link}); // from another start of the program
    QTRY_VERIFY(isThere());
}

void PaletteTest::itIsToldToScreenReaders()
{
    GivenPalette given;
    const Listener listener;
    given.open();
    QVERIFY(!given.field()->accessibleName().isEmpty());
    given.type(u">zoom"_s);
    QStringList said;
    QTRY_VERIFY((said += Listener::announced()).contains(u"2 row(s): Zoom in, command, Ctrl++"_s));
    given.press(Qt::Key_Down);
    said += Listener::announced();
    QCOMPARE(said.back(), u"Zoom out, command, Ctrl+-"_s);
    QVERIFY(!given.palette().accessibleName().isEmpty());
    QVERIFY(!given.palette().view()->accessibleName().isEmpty());
}

void PaletteTest::everyCommandIsThere()
{
    GivenPalette given;
    given.open();
    given.type(u">"_s);
    QCOMPARE(given.palette().model().rowCount(), actionCount - 1); // all but the palette itself
    QStringList names = given.rows();
    names.removeDuplicates();
    QCOMPARE(names.size(), actionCount - 1); // each can be told from the others
}

} // namespace florilegium::testing
