// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/articleedits.h"
#include "panels/articlepage.h"
#include "panels/articletable.h"
#include "panels/binpage.h"
#include "panels/duplicatepage.h"
#include "panels/highlightpage.h"
#include "patience.h"
#include "window/givenwindow.h"
#include "window/messages.h"
#include "window/pages.h"
#include "window/tidying.h"
#include "window/tidying_tests.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QToolButton>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto control = Qt::ControlModifier;
constexpr auto alt = Qt::ControlModifier | Qt::AltModifier;

/// A window at the shelf, with the articles listed.
class GivenShelf : public GivenWindow
{
public:
    explicit GivenShelf(const QStringList &titles = {})
    {
        for (const QString &title : titles)
            articles.append(given.putArticle(title));
        QTest::keyClick(&window, Qt::Key_1, control);
        letGo();
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
    QTRY_VERIFY(given.page().model().isIdle() && given.page().view()->hasFocus());
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
    QTRY_VERIFY(given.page().model().isIdle());
    given.press(Qt::Key_Home);
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
    const QAction *restore = given.window.actions().action(ActionId::Restore);
    QVERIFY(!restore->isEnabled()); // nothing is selected
    given.press(Qt::Key_Home);
    QVERIFY(restore->isEnabled());
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
    QVERIFY(page.keys()->isVisible());
    for (const ActionId id : {ActionId::MergeDuplicates, ActionId::NotDuplicates})
        QVERIFY2(page.keys()->text().contains(shownKey(id)), qPrintable(page.keys()->text()));
    QCOMPARE(page.view()->accessibleDescription(), page.keys()->text());
    given.press(Qt::Key_End); // those that are alike stand in any order
    if (!page.model().index(2, 0).data().toString().contains(u"again"_s))
        given.press(Qt::Key_Up);
    QCOMPARE(page.merges().size(), 1);
    QCOMPARE(page.merges().front().kept, given.articles.at(1).id);
    QTRY_VERIFY(given.window.actions().action(ActionId::MergeDuplicates)->isEnabled());
    given.press(Qt::Key_U, alt);
    QTRY_VERIFY(given.window.messages().text().contains(u"1 "_s)); // for a few seconds
    QTRY_COMPARE(page.model().rowCount(), 0);
    QVERIFY(given.given.library().queries().article(given.articles.at(0).id)->isDeleted());
    QCOMPARE(given.given.library().queries().highlightsOf(given.articles.at(1).id)->size(), 1);
    QVERIFY(!page.keys()->isVisible());
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

} // namespace florilegium::testing
