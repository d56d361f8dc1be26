// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/claimset.h"
#include "cli/commands.h"
#include "cli/openlibrary.h"
#include "cli/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace florilegium::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Claim &claim, const QList<Evidence> &evidence)
{
    QJsonArray links;
    for (const Evidence &link : evidence) {
        QJsonObject object{{u"relation"_s, toWord(link.relation)}, {u"comment"_s, link.comment}};
        if (link.other.isNull())
            object[u"highlight"_s] = link.highlight.text;
        else
            object[u"claim"_s] = link.other.text;
        links << object;
    }
    return {{u"id"_s, claim.id.text},
            {u"statement"_s, claim.statement},
            {u"status"_s, toWord(claim.status)},
            {u"attributedTo"_s, QJsonArray::fromStringList(claim.attributedTo)},
            {u"evidence"_s, links}};
}

int run(const Arguments &arguments)
{
    const LibraryPointer library = openLibrary(arguments, Access::Read);
    if (!library)
        return InPart;
    const auto claims = library->queries().claims();
    const auto evidence = library->queries().evidence();
    if (!claims || !evidence) {
        printFailure(libraryPath(arguments), claims ? evidence.error() : claims.error());
        return InPart;
    }
    ClaimSet set;
    set.load(*claims, *evidence);
    for (const Claim &claim : set.all()) {
        const QList<Evidence> links = set.evidenceOf(claim.id);
        if (arguments.common.json)
            printLine(stdout, QString::fromUtf8(QJsonDocument(toJson(claim, links)).toJson(QJsonDocument::Compact)));
        else
            printLine(stdout,
                      claim.id.text + u'\t' + toWord(claim.status) + u'\t' + QString::number(links.size()) + u'\t'
                          + claim.statement);
    }
    return Done;
}

QList<QCommandLineOption> options()
{
    return {};
}

} // namespace

extern const Command claimsCommand;
const Command claimsCommand{"claims"_L1, ""_L1, "lists the claims with status and evidence"_L1, options, run};

} // namespace florilegium::cli
