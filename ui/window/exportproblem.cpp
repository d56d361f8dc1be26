// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/exportproblem.h"

#include "window/errortext.h"

#include <QCoreApplication>
#include <QDir>

namespace florilegium {

QString exportProblem(const Result<ExportReport> &report, const QString &target)
{
    const QString shown = QDir::toNativeSeparators(target);
    if (!report)
        return sentence(report.error(), shown);
    if (report->failures.isEmpty())
        return report->files.isEmpty() ? sentence({ErrorCode::NoContent, {}}, shown) : QString();
    const ExportFailure &first = report->failures.front();
    const QString said = sentence(first.error, QDir::toNativeSeparators(first.what));
    const int others = int(report->failures.size()) - 1;
    const char *more = QT_TRANSLATE_N_NOOP("Errors", "%n other file(s) could not be written, either.");
    return others == 0 ? said : said + u' ' + QCoreApplication::translate("Errors", more, nullptr, others);
}

} // namespace florilegium
