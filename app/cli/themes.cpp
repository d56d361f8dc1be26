// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/themeset.h"
#include "cli/commands.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "exchange/exportfiles.h"
#include "session/codebook.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace florilegium::cli {

using namespace Qt::StringLiterals;

namespace {

void printSubtree(const ThemeSet &themes, const QHash<ThemeId, int> &counts, const ThemeId &parent, int depth,
                  bool json)
{
    for (const Theme &theme : themes.children(parent)) {
        const int count = counts.value(theme.id);
        if (json) {
            const QJsonObject row{{u"id"_s, theme.id.text},        {u"path"_s, themes.path(theme.id)},
                                  {u"highlights"_s, count},        {u"colour"_s, themes.colourOf(theme.id)},
                                  {u"shortcut"_s, theme.shortcut}, {u"definition"_s, theme.definition}};
            printLine(stdout, QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)));
        } else {
            printLine(stdout, QString(2 * depth, u' ') + theme.name + u'\t' + QString::number(count));
        }
        printSubtree(themes, counts, theme.id, depth + 1, json);
    }
}

/// How many themes were written.
Result<int> exportTo(const QString &path, const ThemeSet &themes)
{
    return writeWhenChanged(path, codebookOf(themes)).transform([&](bool) { return int(themes.all().size()); });
}

/// How many themes came or were completed.
Result<int> importFrom(const QString &path, Library &library, const ThemeSet &themes)
{
    const auto change = readCodebook(path).and_then(
        [&](const QByteArray &bytes) { return withCodebook(themes, bytes); });
    if (!change || change->isEmpty())
        return change.transform([](const Change &) { return 0; });
    QFuture<Result<void>> saved = library.apply(*change);
    saved.waitForFinished();
    return saved.result().transform([&] { return themesIn(*change); });
}

int run(const Arguments &arguments)
{
    const QString target = arguments.options.value(u"export"_s);
    const QString source = arguments.options.value(u"import"_s);
    const LibraryPointer library = openLibrary(arguments, source.isEmpty() ? Access::Read : Access::Write);
    if (!library)
        return InPart;
    const auto themes = library->queries().themes();
    const auto colours = library->queries().colours();
    const auto counts = library->queries().counts();
    if (!themes || !colours || !counts) {
        printFailure(libraryPath(arguments), !themes ? themes.error() : !colours ? colours.error() : counts.error());
        return InPart;
    }
    ThemeSet set;
    set.load(*themes, *colours);
    if (!target.isEmpty() || !source.isEmpty()) {
        const auto count = source.isEmpty() ? exportTo(target, set) : importFrom(source, *library, set);
        if (!count) {
            printFailure(source.isEmpty() ? target : source, count.error());
            return InPart;
        }
        if (!arguments.common.quiet)
            printLine(stdout, QString::number(*count));
        return Done;
    }
    printSubtree(set, counts->themes, {}, 0, arguments.common.json);
    return Done;
}

QList<QCommandLineOption> options()
{
    return {
        {u"export"_s, u"writes the codebook, the themes without passages, as JSON"_s, u"FILE"_s},
        {u"import"_s, u"takes in the themes of a codebook; what is there is not overwritten"_s, u"FILE"_s},
    };
}

} // namespace

extern const Command themesCommand;
const Command themesCommand{"themes"_L1, "[--export FILE | --import FILE]"_L1,
                            "prints the tree of themes with its counts, or moves it as a file"_L1, options, run};

} // namespace florilegium::cli
