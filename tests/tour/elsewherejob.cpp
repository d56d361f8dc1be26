// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/elsewherejob.h"

#include "panels/elsewherepanel.h"
#include "view/marginnotes.h"
#include "window/mainwindow.h"
#include "window/readingpane.h"
#include "window/seenelsewhere.h"

#include <QApplication>
#include <QListView>
#include <QTest>

#include <array>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    QLatin1StringView name;
    const char *text;
};

const QString sentence = u"The ferry company had known since the winter that the second engine lost oil, and it sold "
                         "the tickets for the summer all the same."_s;

/// The last one is read.
constexpr std::array texts{Text{"harbour.md"_L1, R"(# What the Harbour Knew

Three captains spoke with this paper. The ferry company had known since the winter that the second engine lost oil, and it sold the tickets for the summer all the same. Two of them no longer sail.
)"},
                           Text{"evening.md"_L1, R"(# Ferry Firm Sold Tickets Despite a Leak

“The ferry company had known since winter that its second engine lost oil”, the evening paper writes, “and sold tickets for the summer all the same.” The company did not answer our questions.
)"},
                           Text{"digest.md"_L1, R"(# The Week in Short

It sold the tickets for the summer all the same: the ferry company had known since the winter that the second engnie lost oil. Elsewhere, the bridge stays closed until June.
)"},
                           Text{"summer.md"_L1, R"(# A Summer Without a Ferry

Nobody on the island planned for a summer without a ferry. The hotels had filled their rooms in March, and the school had moved its last week to the mainland.

The ferry company had known since the winter that the second engine lost oil, and it sold the tickets for the summer all the same. What it told the ministry is in a file that nobody has seen.
)"}};

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents();
}

} // namespace

ElsewhereJob::ElsewhereJob(Composition &composition, QString folder)
    : m_composition(composition)
    , m_folder(std::move(folder))
{
}

bool ElsewhereJob::highlights()
{
    MainWindow &window = m_composition.window();
    for (const Text &text : texts) {
        if (!openWritten(window, m_folder + u'/' + text.name, text.text))
            return false;
    }
    auto *library = qobject_cast<SqliteLibrary *>(&m_composition.session().library());
    QFuture<Result<void>> indexed = library ? library->indexed() : QFuture<Result<void>>();
    if (!QTest::qWaitFor([&] { return indexed.isFinished(); }, longWait))
        return false;
    DocumentView *view = window.pane().view();
    const qsizetype at = view->document()->text().indexOf(sentence);
    view->setSelection({at, at + sentence.size()});
    press(Qt::Key_H);
    const HighlightId made = view->currentHighlight().value_or(HighlightId());
    return QTest::qWaitFor([&] { return window.pane().margin()->spoken(made).contains(u"3"); }, longWait);
}

bool ElsewhereJob::opensTheList()
{
    press(Qt::Key_R);
    SeenElsewhere &elsewhere = m_composition.window().side().elsewhere();
    return QTest::qWaitFor([&] { return elsewhere.model().rowCount() == 3 && elsewhere.panel()->list()->hasFocus(); },
                           longWait);
}

bool ElsewhereJob::marksOne()
{
    press(Qt::Key_M);
    SeenElsewhere &elsewhere = m_composition.window().side().elsewhere();
    return QTest::qWaitFor([&] { return elsewhere.current() && elsewhere.current()->isMarked; }, longWait);
}

bool ElsewhereJob::goesThere()
{
    const OpenArticlePtr own = m_composition.window().pane().article();
    press(Qt::Key_Return);
    return QTest::qWaitFor([&] { return m_composition.window().pane().article() != own; }, longWait);
}

std::vector<MainJob::Step> ElsewhereJob::steps()
{
    return {{u"elsewhere"_s, [this] { return highlights(); }},
            {u"elsewhere-list"_s, [this] { return opensTheList(); }},
            {u"elsewhere-marked"_s, [this] { return marksOne(); }},
            {u"elsewhere-there"_s, [this] { return goesThere(); }}};
}

} // namespace florilegium::testing
