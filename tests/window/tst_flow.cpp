// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole way of a reader through twelve real news pages, by keyboard alone.

#include "folders.h"
#include "models/highlightlistmodel.h"
#include "panels/articlepage.h"
#include "panels/highlightpage.h"
#include "panels/listpage.h"
#include "panels/sidebar.h"
#include "window/givenwindow.h"
#include "window/pages.h"
#include "window/tests_window.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QProcess>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// Of November 2019: plague in China, a trade dispute, protests, and what the police did.
constexpr std::array pages{
    "432362af0be43f6da757ea778bd7f2f000094a565bdebac5af7442987a5372f3",
    "8b194530308204139d9c8f7d495a26b117c78756ac1802cfc3c0a8bfdf2c0d50",
    "ea25dd7edff4d27973600f35728f20aed5a3eedcc23257d9c3afc3d3e840c3de",
    "702d1da63b8e064cb70617620e45c2d116b4912c9bc9d518dcf5ce54bb8057ed",
    "b6906ca016bbfc64c90426e098c75b3e8c84457a77f51f1e7ea6941cb80c2147",
    "e4c6a3b482403a8f60190ba27248cd52b250b86f5d4a8a10edcf7062c64fc3f5",
    "abd9d6291b6bfae0c3ffad8ab7623b482c6da46face0271dc42af6324d8f0ce5",
    "961bd85ca85aaf791b278cc4a60058e92d57c4f32a3411cf8e7d802af183c926",
    "2c46804d9db4a85e8f8d31128ce0e11d02f25c7120c2faa5ec0664c604a47717",
    "5a822960e9a2cb1e664d334b6c936c5cb6e41fb5331877538c2c8339cb59d57e",
    "c69e539d689a8335a69042727f1b58edab09d5d99fb607ec625a63151a537dc2",
    "612cd29826624e68ce96789c8049e16279dfd2fceb27434eea7943b2aaf84e90",
};

/// The pages in a folder of their own; empty where they are not on this machine.
QString unpacked(const QString &folder)
{
    const QString from = sourceFolder() + u"/../shared/corpora/extraction/scrapinghub/pages/"_s;
    if (!QFile::exists(from))
        return {};
    const QString into = folder + u"/news"_s;
    QDir().mkpath(into);
    for (const char *name : pages) {
        QProcess unzip;
        unzip.setStandardOutputFile(into + u'/' + QLatin1StringView(name) + u".html"_s);
        unzip.start(u"gzip"_s, {u"-dc"_s, from + QLatin1StringView(name) + u".html.gz"_s});
        if (!unzip.waitForFinished() || unzip.exitCode() != 0)
            return {};
    }
    return into;
}

class GivenReader : public GivenWindow
{
public:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { press(key, modifiers); }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    [[nodiscard]] LibraryQueries &stored() { return given.library().queries(); }
    [[nodiscard]] int passages(const ThemeId &theme = {})
    {
        return stored().highlightCount({.theme = theme}).value_or(-1);
    }
    [[nodiscard]] ThemeId theme(const QString &path)
    {
        for (const Theme &each : session.themes().all()) {
            if (session.themes().path(each.id) == path)
                return each.id;
        }
        return {};
    }
    /// In the dialog that asks for a file or folder.
    void answer(const QString &path)
    {
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = window.findChild<QFileDialog *>()) && dialog->isVisible());
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        QTRY_VERIFY(QApplication::focusWidget() == name);
        name->clear();
        type(path);
        key(Qt::Key_Return);
        QTRY_VERIFY(!window.findChild<QFileDialog *>());
    }
    /// The row of the list of articles.
    void openArticle(int row)
    {
        key(Qt::Key_1, Qt::ControlModifier);
        QAbstractItemView *list = window.pages()->articles()->rows();
        QTRY_VERIFY(list->hasFocus());
        QTRY_COMPARE(list->model()->rowCount(), int(pages.size()));
        key(Qt::Key_Home);
        for (int step = 0; step < row; ++step)
            key(Qt::Key_Down);
        const QString title = list->currentIndex().data().toString();
        key(Qt::Key_Return);
        QTRY_VERIFY(window.navigation().isReading() && window.pane().view()->hasFocus());
        QTRY_COMPARE(window.pane().article()->article.title, title);
    }
    /// The sentence that comes so many after the first.
    void markSentence(int number)
    {
        const qsizetype before = highlights().size();
        key(Qt::Key_Home, Qt::ControlModifier);
        for (int step = 0; step <= number; ++step)
            key(Qt::Key_S);
        key(Qt::Key_H);
        QTRY_COMPARE(highlights().size(), before + 1);
    }
    void giveTheme(const QString &path)
    {
        key(Qt::Key_T);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        type(path);
        key(Qt::Key_Return);
        QTRY_VERIFY(window.pane().view()->hasFocus());
    }
};

} // namespace

void FlowTest::twelvePagesByKeyboardAlone()
{
    GivenReader given;
    const QString folder = unpacked(given.given.folder());
    if (folder.isEmpty())
        QSKIP("the pages of ../shared/corpora are not here");

    // They are added, and come to the list.
    given.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    given.answer(folder);
    QTRY_COMPARE_WITH_TIMEOUT(given.stored().articleCount({}).value_or(-1), int(pages.size()), 30'000);

    // Each is read: a passage with a theme, and a claim.
    for (int row = 0; row < int(pages.size()); ++row) {
        given.openArticle(row);
        given.markSentence(1);
        given.giveTheme(row % 3 == 0 ? u"health/plague"_s : row % 3 == 1 ? u"trade"_s : u"order"_s);
        given.markSentence(3);
        given.key(Qt::Key_C);
        QTRY_COMPARE(given.session.claims().all().size(), row + 1);
        given.key(Qt::Key_Escape);
    }
    QTRY_COMPARE(given.session.unsaved(), 0);
    QCOMPARE(given.passages(), 2 * int(pages.size()));
    QCOMPARE(given.passages(given.theme(u"health"_s)), 4); // with what is below it
    QCOMPARE(given.passages(given.theme(u"trade"_s)), 4);

    // Rated, filed, and found again by a query.
    given.openArticle(0);
    given.key(Qt::Key_R, Qt::ControlModifier);
    given.key(Qt::Key_5);
    given.key(Qt::Key_M, Qt::ControlModifier);
    given.key(Qt::Key_P);
    QTRY_COMPARE(given.window.pane().article()->article.state, ReadingState::Reading);
    given.key(Qt::Key_2, Qt::ControlModifier);
    HighlightPage *marked = given.window.pages()->highlights();
    QTRY_COMPARE(marked->model().rowCount(), 2 * int(pages.size()));
    given.key(Qt::Key_Home);
    given.key(Qt::Key_Return);
    QTRY_VERIFY(given.window.navigation().isReading());
    given.key(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(!given.window.navigation().isReading());

    // All passages about trade go to order in one step, and back.
    const ThemeId trade = given.theme(u"trade"_s);
    const ThemeId order = given.theme(u"order"_s);
    given.window.sidebar()->showTheme(trade);
    given.window.sidebar()->view()->setFocus();
    given.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    given.type(u"order"_s);
    given.key(Qt::Key_Return);
    QTRY_COMPARE(given.passages(order), 8);
    QVERIFY(!given.session.themes().find(trade));
    given.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(given.passages(order), 4);
    QTRY_COMPARE(given.passages(trade), 4);
}

} // namespace florilegium::testing
