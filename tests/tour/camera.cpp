// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/camera.h"

#include "window/actions.h"
#include "window/mainwindow.h"

#include <QPixmap>
#include <QTest>
#include <QTextStream>

#include <algorithm>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

Camera::Camera(MainWindow &window, const QDir &folder, const Exposure &exposure)
    : m_window(window)
    , m_folder(folder)
    , m_exposure(exposure)
{
}

std::optional<QString> Camera::play(const std::vector<TourStage> &stages)
{
    for (const TourStage &stage : stages) {
        for (const MainJob::Step &step : stage.steps) {
            if (!takeStep(step, m_exposure.onlyLight ? QList<ActionId>() : stage.looks))
                return step.name;
        }
        m_window.actions().action(ActionId::LookLight)->trigger();
        m_window.resize(tourSize);
    }
    return std::nullopt;
}

/// What did not come true is looked at too.
bool Camera::takeStep(const MainJob::Step &step, const QList<ActionId> &looks)
{
    const bool done = step.run();
    return take(step.name, done ? QString() : u"  (did not come true)"_s) && done && takeIn(looks, step.name);
}

bool Camera::takeIn(const QList<ActionId> &looks, const QString &what)
{
    const bool taken = std::ranges::all_of(looks, [&](ActionId look) {
        m_window.actions().action(look)->trigger();
        return take(what + (look == ActionId::LookDark ? u"-dark"_s : u"-sepia"_s));
    });
    if (!looks.isEmpty())
        m_window.actions().action(ActionId::LookLight)->trigger();
    return taken;
}

bool Camera::take(const QString &what, const QString &remark)
{
    const QString name = u"%1-%2.png"_s.arg(++m_number, 3, 10, QLatin1Char('0')).arg(what);
    QTextStream(stdout) << name << remark << Qt::endl;
    QTest::qWait(m_exposure.wait);
    const QPixmap picture = m_window.grab();
    return (m_exposure.width > 0 ? picture.scaledToWidth(m_exposure.width) : picture).save(m_folder.filePath(name));
}

} // namespace florilegium::testing
