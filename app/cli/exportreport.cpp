// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exportreport.h"

#include "cli/output.h"

namespace florilegium::cli {

bool finishExport(Library &library, const ExportReport &report, bool quiet)
{
    QFuture<Result<void>> saving = library.saveExportStates(report.target, report.states);
    saving.waitForFinished();
    const Result<void> saved = saving.result();
    for (const QString &line : quiet ? QStringList() : report.lines())
        printLine(stdout, line);
    for (const ExportFailure &failed : report.failures)
        printFailure(failed.what, failed.error);
    if (!saved)
        printFailure(library.path(), saved.error());
    return saved && report.failures.isEmpty();
}

} // namespace florilegium::cli
