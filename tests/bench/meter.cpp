// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/meter.h"

#include <algorithm>
#include <ctime>

namespace florilegium::bench {

namespace {

double milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

double threadTime()
{
    return milliseconds(CLOCK_THREAD_CPUTIME_ID);
}

double processTime()
{
    return milliseconds(CLOCK_PROCESS_CPUTIME_ID);
}

double quantile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    return values[std::min(qsizetype(share * double(values.size())), values.size() - 1)];
}

} // namespace florilegium::bench
