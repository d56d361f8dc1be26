// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/meter.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace florilegium::testing {

/// Beats every millisecond in the event loop of the window's thread, and notes how long each beat had to wait.
class LoopProbe
{
public:
    static constexpr double gapLimit = 16; ///< ms, of 99 gaps in 100
    static constexpr double longestLimit = 50; ///< of every one: among all beats a single stall would not be seen

    LoopProbe()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(pause);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    }

    void start()
    {
        m_gaps.clear();
        m_busy.clear();
        m_since.start();
        m_cost = bench::threadTime();
        m_timer.start();
    }
    /// What stands still to the end counts.
    void stop()
    {
        m_timer.stop();
        beat();
    }
    /// Milliseconds that beats came too late: by the clock, and of them those that this thread itself was busy.
    [[nodiscard]] const QList<double> &gaps() const { return m_gaps; }
    [[nodiscard]] const QList<double> &busy() const { return m_busy; }

private:
    static constexpr int pause = 1; // ms

    void beat()
    {
        const double now = bench::threadTime();
        m_gaps << std::max(0.0, double(m_since.nsecsElapsed()) / 1e6 - pause);
        m_busy << now - m_cost;
        m_since.start();
        m_cost = now;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_cost = 0; ///< CPU time of the thread at the last beat
    QList<double> m_gaps;
    QList<double> m_busy;
};

} // namespace florilegium::testing
