// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/comparejob.h"

#include "panels/comparisonpage.h"
#include "panels/comparisonviews.h"
#include "window/actions.h"
#include "window/mainwindow.h"
#include "window/pages.h"

#include <QApplication>
#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

CompareJob::CompareJob(Composition &composition)
    : m_composition(composition)
{
}

bool CompareJob::compares()
{
    MainWindow &window = m_composition.window();
    const QAction *action = window.actions().action(ActionId::CompareVersions);
    if (!QTest::qWaitFor([&] { return action->isEnabled(); }, longWait))
        return false;
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_V,
                    Qt::ControlModifier | Qt::ShiftModifier);
    return QTest::qWaitFor([&] { return window.pages()->comparison()->comparison() != nullptr; }, longWait)
        && shows(false);
}

bool CompareJob::shows(bool isInline)
{
    ComparisonPage &page = *m_composition.window().pages()->comparison();
    page.setInline(isInline);
    page.goToNextChange();
    return page.isVisible() && page.views()->isInline() == isInline;
}

bool CompareJob::fitsASmallWindow()
{
    m_composition.window().resize(800, 600);
    return shows(false);
}

std::vector<MainJob::Step> CompareJob::steps()
{
    return {{u"compared-side-by-side"_s, [this] { return compares(); }},
            {u"compared-inline"_s, [this] { return shows(true); }},
            {u"compared-side-by-side-small"_s, [this] { return fitsASmallWindow(); }},
            {u"compared-inline-small"_s, [this] { return shows(true); }}};
}

} // namespace florilegium::testing
