// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/mainjob.h"

#include "session/exporting.h"
#include "text/boundaries.h"
#include "window/actions.h"
#include "window/mainwindow.h"
#include "window/opener.h"
#include "window/readingpane.h"

#include <QApplication>
#include <QFile>
#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

bool openWritten(MainWindow &window, const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) < 0)
        return false;
    file.close();
    window.opener().open(QStringList{path});
    return QTest::qWaitFor(
        [&] {
            const OpenArticlePtr &article = window.pane().article();
            return article && article->article.path == path && article->text != 0 && window.pane().view()->hasFocus();
        },
        longWait);
}

MainJob::MainJob(Composition &composition, QString exportFolder)
    : m_composition(composition)
    , m_exportFolder(std::move(exportFolder))
{
}

DocumentView &MainJob::view()
{
    return *window().pane().view();
}

PlacedHighlights MainJob::highlights()
{
    return window().pane().article()->highlights->all();
}

bool MainJob::isSaved()
{
    return waitFor([this] { return m_composition.session().unsaved() == 0; });
}

TextRange MainJob::sentence(int paragraph, int index)
{
    const Document &document = *view().document();
    int seen = 0;
    for (const Block &block : document.blocks()) {
        if (block.kind != BlockKind::Paragraph || seen++ < paragraph)
            continue;
        const QStringView text = document.text(block.range());
        TextRange found = sentenceAt(text, 0);
        for (int i = 0; i < index; ++i)
            found = sentenceAfter(text, found.start).value_or(found);
        return {block.start + found.start, block.start + found.end};
    }
    return {};
}

void MainJob::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window(), Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
}

void MainJob::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
    QCoreApplication::processEvents();
}

void MainJob::selectByMouse(TextRange range)
{
    view().goToRange(range);
    QCoreApplication::processEvents();
    const QList<QRectF> rects = view().rectsOf(range);
    if (rects.isEmpty())
        return;
    const QPoint from = QPointF(rects.front().left() + 0.5, rects.front().center().y()).toPoint();
    const QPoint to = QPointF(rects.back().right(), rects.back().center().y()).toPoint();
    QWidget *page = view().viewport();
    QTest::mousePress(page, Qt::LeftButton, {}, from);
    QTest::mouseMove(page, (from + to) / 2);
    QTest::mouseMove(page, to);
    QTest::mouseRelease(page, Qt::LeftButton, {}, to);
    QCoreApplication::processEvents();
}

void MainJob::clickOn(TextRange range)
{
    press(Qt::Key_Escape);
    click(range);
}

void MainJob::click(TextRange range)
{
    view().goToRange(range);
    QCoreApplication::processEvents();
    const QList<QRectF> rects = view().rectsOf(range);
    if (!rects.isEmpty())
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, rects.front().center().toPoint());
    QCoreApplication::processEvents();
}

bool MainJob::opens()
{
    return waitFor([this] { return window().pane().article() && window().isFilled(); })
        && waitFor([this] { return view().hasFocus() && window().pane().article()->text != 0; })
        && waitFor([this] { return !m_composition.session().themes().colours().isEmpty(); });
}

bool MainJob::highlightsWithTheMouse()
{
    const TextRange range = sentence(0, 1);
    selectByMouse(range);
    if (view().selection() != range)
        return false;
    press(Qt::Key_H);
    return highlights().size() == 1 && highlights().front().ranges.front() == range && isSaved();
}

bool MainJob::claimsWithTwoKeys()
{
    press(Qt::Key_Escape);
    view().goToRange(sentence(1, 0));
    view().setCaret(sentence(1, 0).start);
    press(Qt::Key_S);
    press(Qt::Key_C);
    return highlights().size() == 2 && m_composition.session().claims().all().size() == 1 && isSaved();
}

bool MainJob::claimByMouse(TextRange range)
{
    press(Qt::Key_Escape);
    selectByMouse(range);
    press(Qt::Key_C);
    return isSaved();
}

bool MainJob::claimsTwoMore()
{
    const bool made = claimByMouse(sentence(2, 1)) && claimByMouse(sentence(3, 0)) && claimByMouse(sentence(4, 0));
    return made && m_composition.session().claims().all().size() == 4 && highlights().size() == 5;
}

bool MainJob::tag(TextRange range, const QString &path)
{
    clickOn(range);
    press(Qt::Key_T);
    type(path);
    press(Qt::Key_Return);
    return isSaved();
}

bool MainJob::tagsByTyping()
{
    const bool tagged = tag(sentence(0, 1), u"Openness/Promises"_s) && tag(sentence(1, 0), u"Openness/Secrecy"_s)
        && tag(sentence(2, 1), u"Money"_s) && tag(sentence(3, 0), u"Openness/Secrecy"_s);
    return tagged && m_composition.session().themes().all().size() == 4;
}

bool MainJob::recolours()
{
    const std::array passages{sentence(0, 1), sentence(2, 1), sentence(3, 0), sentence(1, 0)};
    const std::array keys{Qt::Key_3, Qt::Key_2, Qt::Key_4, Qt::Key_4};
    for (size_t i = 0; i < passages.size(); ++i) {
        clickOn(passages[i]);
        press(keys[i], Qt::AltModifier);
    }
    return isSaved() && highlights().front().highlight.colour == u"question";
}

bool MainJob::writeNote(TextRange range, const QString &note)
{
    clickOn(range);
    press(Qt::Key_N);
    type(note);
    press(Qt::Key_Return, Qt::ControlModifier);
    return isSaved();
}

bool MainJob::writesNotes()
{
    if (!writeNote(sentence(0, 1), u"Who says so?"_s) || !writeNote(sentence(1, 0), u"No *second* source yet."_s))
        return false;
    return std::ranges::count_if(highlights(), [](const PlacedHighlight &h) { return !h.highlight.note.isEmpty(); })
        == 2;
}

bool MainJob::givesStatuses()
{
    const std::array statuses{ActionId::StatusAttributed, ActionId::StatusSpeculated, ActionId::StatusDisputed,
                              ActionId::StatusVerified};
    const std::array passages{sentence(1, 0), sentence(2, 1), sentence(3, 0), sentence(4, 0)};
    for (size_t i = 0; i < statuses.size(); ++i) {
        clickOn(passages[i]);
        window().actions().action(statuses[i])->trigger();
    }
    const QList<Claim> claims = m_composition.session().claims().all();
    return isSaved()
        && std::ranges::none_of(claims, [](const Claim &claim) { return claim.status == Status::Asserted; });
}

bool MainJob::linksAContradiction()
{
    clickOn(sentence(1, 0));
    press(Qt::Key_L);
    click(sentence(3, 0)); // Esc would drop the link
    press(Qt::Key_C, Qt::ShiftModifier);
    const auto &claims = m_composition.session().claims();
    return isSaved() && std::ranges::any_of(highlights(), [&](const PlacedHighlight &h) {
               return !claims.contradictionsOf(h.highlight.id).isEmpty();
           });
}

bool MainJob::undoesAndRedoes()
{
    const qsizetype before = highlights().size();
    clickOn(sentence(4, 0));
    press(Qt::Key_Delete);
    const bool deleted = highlights().size() == before - 1;
    press(Qt::Key_Z, Qt::ControlModifier);
    return deleted && highlights().size() == before && isSaved();
}

bool MainJob::finds()
{
    press(Qt::Key_Escape);
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"open"_s);
    return waitFor([this] { return !view().matches().ranges.empty(); });
}

bool MainJob::exports()
{
    press(Qt::Key_Escape);
    view().goTo(0);
    const auto report = exportArticles(m_composition.session().library(), {window().pane().article()->article.id},
                                       m_exportFolder);
    return waitFor([&] { return report.isFinished(); }) && report.result().has_value()
        && report.result()->failures.isEmpty();
}

std::vector<MainJob::Step> MainJob::steps()
{
    return {{u"opened"_s, [this] { return opens(); }},
            {u"highlighted"_s, [this] { return highlightsWithTheMouse(); }},
            {u"claimed"_s, [this] { return claimsWithTwoKeys(); }},
            {u"more-claims"_s, [this] { return claimsTwoMore(); }},
            {u"tagged"_s, [this] { return tagsByTyping(); }},
            {u"coloured"_s, [this] { return recolours(); }},
            {u"noted"_s, [this] { return writesNotes(); }},
            {u"statuses"_s, [this] { return givesStatuses(); }},
            {u"contradiction"_s, [this] { return linksAContradiction(); }},
            {u"undone"_s, [this] { return undoesAndRedoes(); }},
            {u"found"_s, [this] { return finds(); }},
            {u"exported"_s, [this] { return exports(); }}};
}

} // namespace florilegium::testing
