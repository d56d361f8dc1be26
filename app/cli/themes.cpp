// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/themeset.h"
#include "cli/commands.h"
#include "cli/openlibrary.h"
#include "cli/output.h"

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

int run(const Arguments &arguments)
{
    const LibraryPointer library = openLibrary(arguments, Access::Read);
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
    printSubtree(set, counts->themes, {}, 0, arguments.common.json);
    return Done;
}

QList<QCommandLineOption> options()
{
    return {};
}

} // namespace

extern const Command themesCommand;
const Command themesCommand{"themes"_L1, ""_L1, "prints the tree of themes with its counts"_L1, options, run};

} // namespace florilegium::cli
