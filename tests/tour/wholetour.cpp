// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/wholetour.h"

#include "paint/palette.h"
#include "window/actions.h"
#include "window/looking.h"
#include "window/mainwindow.h"

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// What the main job has left, in other looks and in a small window.
std::vector<MainJob::Step> looks(MainWindow &window)
{
    const auto shows = [&window](ActionId action, Look look, QSize size) {
        window.actions().action(action)->trigger();
        window.resize(size);
        return window.looking().palette().look == look;
    };
    return {{u"sepia"_s, [shows] { return shows(ActionId::LookSepia, Look::Sepia, tourSize); }},
            {u"dark"_s, [shows] { return shows(ActionId::LookDark, Look::Dark, tourSize); }},
            {u"small"_s, [shows] { return shows(ActionId::LookLight, Look::Light, {800, 600}); }}};
}

} // namespace

WholeTour::WholeTour(Composition &composition, const QString &folder, const QString &file)
    : m_composition(composition)
    , m_main(composition, folder + u"/notes"_s)
    , m_desk(composition, file)
    , m_compare(composition)
    , m_page(composition, folder)
    , m_claims(composition, folder)
    , m_elsewhere(composition, folder)
    , m_list(composition)
    , m_shelf(composition)
    , m_scripts(composition, folder)
{
}

std::vector<TourStage> WholeTour::stages()
{
    const QList<ActionId> dark{ActionId::LookDark};
    return {{m_main.steps(), {}},        {looks(m_composition.window()), {}},
            {m_desk.steps(), dark},      {m_compare.steps(), dark},
            {m_page.steps(), dark},      {m_claims.steps(), dark},
            {m_elsewhere.steps(), dark}, {m_list.steps(), dark},
            {m_shelf.steps(), dark},     {m_scripts.steps(), {ActionId::LookSepia, ActionId::LookDark}}};
}

} // namespace florilegium::testing
