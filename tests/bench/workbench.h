// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/loopprobe.h"
#include "window/history.h"
#include "window/mainwindow.h"

#include <functional>

namespace florilegium::testing {

/// Something that the reader opens in the window.
struct WorkbenchView
{
    QString name;
    std::function<void()> open;
    std::function<bool()> isOpen; ///< its first rows are there
    double waits = 0; ///< milliseconds that it waits by design, for more letters
};

/// How one opening went, in milliseconds.
struct Opening
{
    bool opened = false; ///< before patience (patience.h) was over
    double time = 0; ///< by the clock, until its first rows were painted
    double cost = 0; ///< CPU time of the window's thread for it
    QList<double> gaps; ///< as LoopProbe has them, until it was open and for a while after
    QList<double> busy;
};

/// The views of a real window over a library, with what there is in it: the largest theme, the claim with most passages
/// and so on. Window and session are borrowed; the sets are loaded.
class Workbench
{
public:
    Workbench(MainWindow &window, Session &session);

    [[nodiscard]] QList<WorkbenchView> views();
    /// Opens it from wherever the window is, and goes on for `after` milliseconds.
    [[nodiscard]] static Opening open(const WorkbenchView &view, int after);
    /// Runs the event loop until something is so; false when patience (patience.h) is over.
    static bool runUntil(const std::function<bool()> &isSo);

private:
    void addShelves(QList<WorkbenchView> &views);
    void addPassages(QList<WorkbenchView> &views);
    void addClaims(QList<WorkbenchView> &views);
    void addThemes(QList<WorkbenchView> &views);
    void addBin(QList<WorkbenchView> &views);
    void addFinding(QList<WorkbenchView> &views);
    void add(QList<WorkbenchView> &views, const QString &name, const Place &place, std::function<bool()> isOpen);

    MainWindow &m_window;
    Session &m_session;
};

} // namespace florilegium::testing
