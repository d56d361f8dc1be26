// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tour/mainjob.h"
#include "window/actionids.h"

#include <QDir>
#include <QSize>

#include <optional>

namespace florilegium::testing {

constexpr QSize tourSize(1440, 900); ///< of the window, unless a step makes it another

/// Steps that follow each other, and the looks besides the light one that their pictures are taken in.
struct TourStage
{
    std::vector<MainJob::Step> steps;
    QList<ActionId> looks;
};

/// How the pictures are taken.
struct Exposure
{
    int wait = 450; ///< ms before each: arriving at a passage flashes for 400
    int width = 0; ///< in pixels; 0: that of the window
    bool onlyLight = false; ///< and in no other look of a stage
};

/// Takes the numbered pictures of a tour.
class Camera
{
public:
    /// The window is borrowed.
    Camera(MainWindow &window, const QDir &folder, const Exposure &exposure = {});

    /// Runs the steps of all stages, each with its picture. After a stage the window is light and has the tour's size
    /// again. Ends at the first step that did not come true, or whose picture could not be kept: its name.
    [[nodiscard]] std::optional<QString> play(const std::vector<TourStage> &stages);

private:
    [[nodiscard]] bool takeStep(const MainJob::Step &step, const QList<ActionId> &looks);
    [[nodiscard]] bool takeIn(const QList<ActionId> &looks, const QString &what);
    [[nodiscard]] bool take(const QString &what, const QString &remark = {});

    MainWindow &m_window;
    QDir m_folder;
    Exposure m_exposure;
    int m_number = 0;
};

} // namespace florilegium::testing
