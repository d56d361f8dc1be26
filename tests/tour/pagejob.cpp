// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/pagejob.h"

#include "panels/leftoutpanel.h"
#include "panels/searchpopup.h"
#include "window/mainwindow.h"
#include "window/pagechoices.h"
#include "window/readingpane.h"

#include <QApplication>
#include <QListView>
#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto page = R"(<!DOCTYPE html><html lang="en"><head><title>The Catalogue That Forgot | Harbour Gazette</title>
<meta property="og:site_name" content="Harbour Gazette"><meta name="author" content="Ruth Amsel">
<link rel="canonical" href="https://gazette.example/town/catalogue"></head><body>
<nav class="site-menu"><a href="/">Home</a> <a href="/town">Town</a> <a href="/sea">Sea</a></nav>
<article><h1>The Catalogue That Forgot</h1>
<p>When the town library moved its catalogue to a new system last spring, eleven thousand cards were photographed, read by a machine, and thrown away. The machine was said to be right in ninety-nine cases of a hundred.</p>
<p>Nobody has counted the hundredth case. Readers have: Peter Olin, who borrows books on knots, found four of them under weather. The director calls such reports isolated, and says that a search by subject will come in the autumn.</p>
<aside class="newsletter"><h3>The town by letter</h3><p>Our letter comes on Fridays, with the tides and the news of the harbour.</p></aside>
<h2>What the contract says</h2>
<p>The contract, which the paper has seen, promises a check of every tenth card by hand. Two librarians told us that no such check was made, because the hours for it were never paid. The firm answered that the check was done by sampling, and that sampling is a kind of checking.</p>
<p>A catalogue is a promise that a thing can be found again. A wrong entry does not lose one book; it loses the reader who would have asked for it.</p>
</article>
<section class="related"><h3>Read more</h3><ul><li><a href="/a">A bridge of two opinions</a></li><li><a href="/b">The last ferry clerk</a></li></ul></section>
<footer class="site-footer"><p>Harbour Gazette, Quay 4. All rights reserved.</p></footer></body></html>)";

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents();
}

} // namespace

PageJob::PageJob(Composition &composition, QString folder)
    : m_composition(composition)
    , m_folder(std::move(folder))
{
}

bool PageJob::opensAPage()
{
    return openWritten(m_composition.window(), m_folder + u"/catalogue.html"_s, page);
}

bool PageJob::listsWhatWasLeftOut()
{
    press(Qt::Key_F6);
    PageChoices &choices = m_composition.window().choices();
    return QTest::qWaitFor([&] { return choices.panel() && choices.model().isLoaded() && choices.current(); },
                           longWait);
}

bool PageJob::bringsAPieceBack()
{
    MainWindow &window = m_composition.window();
    press(Qt::Key_Home);
    for (int row = 0; row < window.choices().model().rowCount(); ++row, press(Qt::Key_Down)) {
        const LeftOutRow *current = window.choices().current();
        if (current && current->words.contains("on Fridays"_L1))
            break;
    }
    press(Qt::Key_B);
    return QTest::qWaitFor(
        [&] { return window.pane().article()->document->text().contains("Our letter comes on Fridays"_L1); }, longWait);
}

bool PageJob::showsTheWholePage()
{
    MainWindow &window = m_composition.window();
    press(Qt::Key_F6, Qt::ShiftModifier);
    return QTest::qWaitFor([&] { return window.pane().article()->document->text().contains("All rights reserved"_L1); },
                           longWait);
}

bool PageJob::asksTheLibrary()
{
    MainWindow &window = m_composition.window();
    window.choices().close();
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"theme:openness -seal sta"_s);
    return QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, longWait);
}

std::vector<MainJob::Step> PageJob::steps()
{
    return {
        {u"page"_s, [this] { return opensAPage(); }},
        {u"left-out"_s, [this] { return listsWhatWasLeftOut(); }},
        {u"brought-back"_s, [this] { return bringsAPieceBack(); }},
        {u"whole-page"_s, [this] { return showsTheWholePage(); }},
        {u"asked"_s, [this] { return asksTheLibrary(); }},
    };
}

} // namespace florilegium::testing
