// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QList>

namespace florilegium::bench {

/// CPU time of this thread and of the whole process, in milliseconds.
[[nodiscard]] double threadTime();
[[nodiscard]] double processTime();

/// CPU time of this thread that `work` takes, in milliseconds.
template<typename Work>
[[nodiscard]] double cost(Work &&work)
{
    const double before = threadTime();
    work();
    return threadTime() - before;
}

/// Time of the clock that `work` takes, in milliseconds.
template<typename Work>
[[nodiscard]] double elapsed(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// What this process takes, MiB.
struct Memory
{
    double resident = 0;
    double own = 0; ///< that no other process shares
};
[[nodiscard]] Memory memory();

/// CPU time of another process, in milliseconds: of its first thread, and of all that it has now.
struct ProcessTime
{
    double first = 0;
    double all = 0;
};
[[nodiscard]] ProcessTime timeOf(qint64 process);

/// The value that `share` of the values do not exceed.
[[nodiscard]] double quantile(QList<double> values, double share);
[[nodiscard]] inline double median(const QList<double> &values)
{
    return quantile(values, 0.5);
}

} // namespace florilegium::bench
