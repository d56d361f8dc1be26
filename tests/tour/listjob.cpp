// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/listjob.h"

#include "panels/claimpicker.h"
#include "panels/coloureditor.h"
#include "panels/highlightpage.h"
#include "panels/palettepopup.h"
#include "window/mainwindow.h"
#include "window/pages.h"

#include <QApplication>
#include <QListView>
#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents();
}

bool isRead(HighlightPage &list)
{
    return QTest::qWaitFor([&] { return list.model().isLoaded() && !list.model().isReading(); }, longWait);
}

} // namespace

ListJob::ListJob(Composition &composition)
    : m_composition(composition)
{
}

bool ListJob::lists()
{
    MainWindow &window = m_composition.window();
    press(Qt::Key_Escape);
    press(Qt::Key_2, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return window.pages()->shownHighlights() != nullptr; }, longWait)
        && isRead(*window.pages()->highlights()) && window.pages()->highlights()->model().rowCount() > 2;
}

bool ListJob::groups()
{
    press(Qt::Key_H, Qt::ControlModifier);
    press(Qt::Key_T);
    return isRead(*m_composition.window().pages()->highlights());
}

bool ListJob::showsSentences()
{
    press(Qt::Key_H, Qt::ControlModifier);
    press(Qt::Key_P);
    HighlightListModel &model = m_composition.window().pages()->highlights()->model();
    return QTest::qWaitFor([&] { return !model.index(0).data(HighlightListModel::AfterRole).toString().isEmpty(); },
                           longWait);
}

bool ListJob::selects()
{
    press(Qt::Key_Home);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    return m_composition.window().pages()->highlights()->selectedIds().size() > 1;
}

bool ListJob::picksAClaim()
{
    press(Qt::Key_E, Qt::ShiftModifier);
    const auto *picker = m_composition.window().findChild<ClaimPicker *>();
    return picker
        && QTest::qWaitFor([&] { return picker->model().rowCount() > 0 && !picker->model().isAsking(); }, longWait);
}

bool ListJob::opensThePalette()
{
    press(Qt::Key_Escape);
    press(Qt::Key_K, Qt::ControlModifier);
    press(Qt::Key_A, Qt::ControlModifier); // what was searched for before
    press(Qt::Key_Delete);
    auto *palette = m_composition.window().findChild<PalettePopup *>();
    return QTest::qWaitFor([&] { return palette->isVisible() && !palette->model().isAsking(); }, longWait);
}

bool ListJob::typesIntoThePalette()
{
    QTest::keyClicks(QApplication::focusWidget(), u"open"_s);
    auto *palette = m_composition.window().findChild<PalettePopup *>();
    return QTest::qWaitFor([&] { return palette->model().rowCount() > 3 && !palette->model().isAsking(); }, longWait);
}

bool ListJob::findsNames()
{
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u">pane"_s); // one of them cannot be done
    auto *palette = m_composition.window().findChild<PalettePopup *>();
    return QTest::qWaitFor([&] { return palette->isVisible() && !palette->model().isAsking(); }, longWait);
}

bool ListJob::namesColours()
{
    press(Qt::Key_Escape);
    press(Qt::Key_0, Qt::AltModifier);
    const auto *editor = m_composition.window().findChild<ColourEditor *>();
    return editor && editor->isVisible();
}

std::vector<MainJob::Step> ListJob::steps()
{
    return {
        {u"highlights"_s, [this] { return lists(); }},
        {u"highlights-by-theme"_s, [this] { return groups(); }},
        {u"highlights-in-context"_s, [this] { return showsSentences(); }},
        {u"highlights-selected"_s, [this] { return selects(); }},
        {u"claim-picker"_s, [this] { return picksAClaim(); }},
        {u"palette"_s, [this] { return opensThePalette(); }},
        {u"palette-typed"_s, [this] { return typesIntoThePalette(); }},
        {u"palette-commands"_s, [this] { return findsNames(); }},
        {u"colours"_s, [this] { return namesColours(); }},
    };
}

} // namespace florilegium::testing
