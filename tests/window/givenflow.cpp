// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/givenflow.h"
#include "patience.h"

#include "library/query/queryparser.h"
#include "models/sidebarmodel.h"
#include "panels/searchpopup.h"
#include "panels/sidebar.h"
#include "window/searchfield.h"
#include "window/topbar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostStops = 80; // that Tab goes through in a window
constexpr int mostSentences = 400; // of an article

} // namespace

KeptLibrary::KeptLibrary(const QString &folder)
{
    const StoreOptions options{.backupFolder = folder + u"/backups"_s, .cacheFolder = folder + u"/cache"_s};
    auto opened = SqliteLibrary::open(folder + u"/library.florilegium"_s, OpenMode::Create, options);
    if (!opened)
        qFatal("no library: %s", qPrintable(opened.error().detail));
    library = std::move(*opened);
}

GivenFlow::GivenFlow(const QString &folder)
    : KeptLibrary(folder)
    , OpenWindow(*library)
{
}

void GivenFlow::settle()
{
    QTRY_COMPARE(session.unsaved(), 0);
    QFuture<Result<void>> indexed = library->indexed();
    indexed.waitForFinished();
    QVERIFY(indexed.result());
}

void GivenFlow::type(const QString &text)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void GivenFlow::tabTo(const QWidget *stop)
{
    for (int step = 0; step < mostStops && !stop->hasFocus(); ++step)
        press(Qt::Key_Tab);
    QVERIFY2(stop->hasFocus(), qPrintable(stop->accessibleName()));
}

void GivenFlow::answer(const QString &path)
{
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = window.findChild<QFileDialog *>()) && dialog->isVisible());
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    QTRY_VERIFY(name->hasFocus());
    press(Qt::Key_A, Qt::ControlModifier);
    type(path);
    press(Qt::Key_Return);
    QTRY_VERIFY(!window.findChild<QFileDialog *>());
}

void GivenFlow::choose(Qt::Key letter)
{
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    QTest::keyClick(menu, letter);
}

void GivenFlow::addPages(const SavedPages &pages)
{
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    answer(pages.path());
    QTRY_COMPARE(stored().articleCount({}).value_or(-1), SavedPages::count);
    settle();
}

void GivenFlow::goToArticles()
{
    press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(window.pages()->shownArticles());
    QTRY_VERIFY(articles().rows()->hasFocus());
}

void GivenFlow::openArticle(int row)
{
    goToArticles();
    const QAbstractItemView *list = articles().rows();
    QTRY_VERIFY(list->model()->rowCount() > row);
    press(Qt::Key_Home);
    for (int step = 0; step < row; ++step)
        press(Qt::Key_Down);
    const QString title = list->currentIndex().data().toString();
    press(Qt::Key_Return);
    QTRY_VERIFY(window.navigation().isReading() && view()->hasFocus());
    QTRY_COMPARE(window.pane().article()->article.title, title);
}

void GivenFlow::search(const QString &query)
{
    settle();
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(window.bar()->search()->hasFocus());
    type(query);
    auto *popup = window.findChild<SearchPopup *>();
    QVERIFY(popup);
    const SearchResultsModel &found = popup->results();
    const Query asked = parseQuery(query, QueryInput::Typing).query;
    QTRY_VERIFY2(found.query() == asked && !found.isSearching() && found.rowCount() > 0, qPrintable(query));
    press(Qt::Key_Return);
}

void GivenFlow::openPage(const QString &words)
{
    search(u'"' + words + u"\" kind:article "_s);
    const auto isShown = [&] {
        const OpenArticlePtr &article = window.pane().article();
        return window.navigation().isReading() && article && article->text != 0
            && article->document->text().contains(words);
    };
    QTRY_VERIFY2(isShown(), qPrintable(words));
    QTRY_VERIFY(view()->hasFocus());
}

void GivenFlow::goToSidebarRow(const QString &text)
{
    const QListView *list = window.sidebar()->view();
    const QAbstractItemModel &rows = *list->model();
    // Names are read anew when they are kept.
    QTRY_VERIFY2(!rows.match(rows.index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly).isEmpty(), qPrintable(text));
    tabTo(list);
    press(Qt::Key_Home);
    for (int step = 0; step < rows.rowCount() && list->currentIndex().data().toString() != text; ++step)
        press(Qt::Key_Down);
    QCOMPARE(list->currentIndex().data().toString(), text);
    press(Qt::Key_Return);
}

void GivenFlow::takeSentence(int number)
{
    QTRY_VERIFY(view()->hasFocus());
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int step = 0; step <= number; ++step)
        press(Qt::Key_S);
    QVERIFY(!selected().isEmpty());
}

void GivenFlow::takeSentence(const QString &words)
{
    takeSentence(0);
    for (int step = 0; step < mostSentences && !selected().contains(words); ++step)
        press(Qt::Key_S);
    QVERIFY2(selected().contains(words), qPrintable(words));
}

QString GivenFlow::selected()
{
    const TextRange range = view()->selection();
    return window.pane().article()->document->text().mid(range.start, range.end - range.start);
}

HighlightId GivenFlow::mark()
{
    const qsizetype before = highlights().size();
    press(Qt::Key_H);
    if (!waitFor([&] { return highlights().size() == before + 1; }))
        return {};
    return view()->currentHighlight().value_or(HighlightId());
}

ClaimId GivenFlow::claim()
{
    const qsizetype before = session.claims().all().size();
    press(Qt::Key_C);
    if (!waitFor([&] { return session.claims().all().size() == before + 1; }))
        return {};
    const Claim *made = session.claims().statedBy(view()->currentHighlight().value_or(HighlightId()));
    return made ? made->id : ClaimId();
}

void GivenFlow::giveTheme(const QString &path)
{
    press(Qt::Key_T);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    type(path);
    press(Qt::Key_Return);
    QTRY_VERIFY(view()->hasFocus());
}

void GivenFlow::write(const QString &note)
{
    press(Qt::Key_N);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    type(note);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(view()->hasFocus());
}

ThemeId GivenFlow::theme(const QString &path)
{
    for (const Theme &each : session.themes().all()) {
        if (session.themes().path(each.id) == path)
            return each.id;
    }
    return {};
}

int GivenFlow::passages(const QString &path)
{
    const ThemeId id = theme(path);
    return id.isNull() ? 0 : stored().highlightCount({.theme = id}).value_or(-1);
}

qsizetype GivenFlow::evidence(const ClaimId &claim, Relation relation)
{
    const QList<Evidence> all = session.claims().evidenceOf(claim);
    return std::ranges::count(all, relation, &Evidence::relation);
}

void takeSteps(GivenFlow &given, const QString &folder, std::span<const FlowStep> steps)
{
    for (const FlowStep step : steps) {
        step(given, folder);
        if (QTest::currentTestFailed())
            return;
    }
}

void takeStepsThroughPages(std::initializer_list<FlowStep> steps)
{
    const SavedPages pages;
    if (!pages.areHere())
        QSKIP("the pages of ../shared/corpora are not here");
    GivenFlow given(pages.folder());
    given.addPages(pages);
    takeSteps(given, pages.folder(), steps);
}

} // namespace florilegium::testing
