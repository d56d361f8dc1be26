// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/meter.h"

#include <QDir>
#include <QFile>

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

Memory memory()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    Memory found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const auto value = [&] { return line.simplified().split(' ').value(1).toDouble() / 1024; };
        if (line.startsWith("Rss:"))
            found.resident = value();
        else if (line.startsWith("Private_"))
            found.own += value();
    }
    return found;
}

ProcessTime timeOf(qint64 process)
{
    ProcessTime time;
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(process));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks.filePath(task + QStringLiteral("/schedstat")));
        if (!file.open(QIODevice::ReadOnly))
            continue; // it has just ended
        const double milliseconds = file.readAll().split(' ').value(0).toDouble() / 1e6;
        time.all += milliseconds;
        if (task.toLongLong() == process)
            time.first = milliseconds;
    }
    return time;
}

double quantile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    return values[std::min(qsizetype(share * double(values.size())), values.size() - 1)];
}

} // namespace florilegium::bench
