// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/meter.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace florilegium::bench {

// The event loop runs as it does in the program: it sleeps while there is nothing to do. (QCoreApplication's
// processEvents() with a time does not, whatever its flags say, and would count as work of the window's thread.)

inline void runFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Runs the event loop until something is so; ends the program when that takes minutes.
template<typename Condition>
void until(const char *what, Condition condition)
{
    constexpr int look = 2; // ms
    const QDeadlineTimer deadline(300'000);
    while (!condition()) {
        if (deadline.hasExpired())
            qFatal("in vain: %s", what);
        runFor(look);
    }
}

/// Until no thread of the program works any more: what was opened is kept, packed and indexed.
inline void untilIdle()
{
    constexpr int look = 500; // ms
    constexpr double little = 10; // ms of CPU time
    until("the end of all work", [] {
        const double before = processTime();
        runFor(look);
        return processTime() - before < little;
    });
}

} // namespace florilegium::bench
