// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/check.h"
#include "cli/commands.h"
#include "cli/openlibrary.h"
#include "cli/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace florilegium::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const CheckReport &report)
{
    QJsonArray findings;
    for (const Finding &finding : report.findings) {
        findings << QJsonObject{{u"kind"_s, toWord(finding.kind)},
                                {u"what"_s, finding.what},
                                {u"detail"_s, finding.detail},
                                {u"repaired"_s, finding.repaired}};
    }
    return {{u"clean"_s, report.isClean()},       {u"schema"_s, report.schema},       {u"articles"_s, report.articles},
            {u"highlights"_s, report.highlights}, {u"originals"_s, report.originals}, {u"texts"_s, report.texts},
            {u"backups"_s, report.backups},       {u"findings"_s, findings}};
}

void printReport(const CheckReport &report)
{
    for (const Finding &finding : report.findings) {
        printLine(stdout,
                  toWord(finding.kind) + u'\t' + finding.what + u'\t' + finding.detail
                      + (finding.repaired ? u"\trepaired"_s : QString()));
    }
    printLine(stdout,
              u"%1: %2 articles, %3 highlights, %4 originals, %5 texts, %6 backups"_s
                  .arg(report.isClean() ? u"clean"_s : u"not clean"_s)
                  .arg(report.articles)
                  .arg(report.highlights)
                  .arg(report.originals)
                  .arg(report.texts)
                  .arg(report.backups));
}

int run(const Arguments &arguments)
{
    const auto report = checkLibrary(libraryPath(arguments), arguments.options.isSet(u"repair"_s));
    if (!report) {
        printFailure(libraryPath(arguments), report.error());
        return InPart;
    }
    if (arguments.common.json)
        printLine(stdout, QString::fromUtf8(QJsonDocument(toJson(*report)).toJson(QJsonDocument::Compact)));
    else if (!arguments.common.quiet)
        printReport(*report);
    return report->isClean() ? Done : InPart;
}

QList<QCommandLineOption> options()
{
    return {
        {u"repair"_s, u"makes anew what can be derived"_s},
    };
}

} // namespace

extern const Command checkCommand;
const Command checkCommand{"check"_L1, "[--repair]"_L1,
                           "reads the library, its index and its backups and says what does not hold"_L1, options, run};

} // namespace florilegium::cli
