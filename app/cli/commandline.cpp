// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "cli/commands.h"
#include "cli/output.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace florilegium::cli {

using namespace Qt::StringLiterals;

namespace {

struct CommonOption
{
    QLatin1StringView name;
    QLatin1StringView value; ///< name of its value, empty for a switch
    QLatin1StringView description;
};

constexpr CommonOption commonOptions[] = {
    {"library"_L1, "FILE"_L1, "the library to work on"_L1},
    {"quiet"_L1, ""_L1, "no messages but errors"_L1},
    {"json"_L1, ""_L1, "results as JSON"_L1},
    {"help"_L1, ""_L1, "this help"_L1},
    {"version"_L1, ""_L1, "the version"_L1},
};

/// Position of the command's name: the first argument that is no common option and no value of one.
qsizetype findCommand(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (!arguments[i].startsWith(u'-'))
            return i;
        const auto takesValue = [&](const CommonOption &o) {
            return !o.value.isEmpty() && arguments[i].sliced(1).endsWith(o.name);
        };
        if (!arguments[i].contains(u'=') && std::ranges::any_of(commonOptions, takesValue))
            ++i;
    }
    return -1;
}

void addCommonOptions(QCommandLineParser &parser)
{
    for (const CommonOption &option : commonOptions)
        parser.addOption(QCommandLineOption(QString(option.name), QString(option.description), QString(option.value)));
}

QString overview()
{
    QString text = u"Usage: florilegium-cli COMMAND …\n\n"_s;
    for (const Command *command : commands())
        text += u"  "_s + command->name + u' ' + command->synopsis + u"\n      "_s + command->summary + u'\n';
    text += u"\nCommon options:\n"_s;
    for (const CommonOption &option : commonOptions)
        text += u"  --"_s + option.name + (option.value.isEmpty() ? u""_s : u" "_s + option.value) + u"  "_s
            + option.description + u'\n';
    return text;
}

QString helpOf(const Command &command, const QCommandLineParser &parser)
{
    const QString options = parser.helpText().section(u"Options:"_s, 1).section(u"\nArguments:"_s, 0, 0);
    return u"Usage: florilegium-cli "_s + command.name + u' ' + command.synopsis + u"\n"_s + command.summary
        + u"\n\nOptions:"_s + options;
}

int wrongUse(const QString &message)
{
    printLine(stderr, u"florilegium-cli: "_s + message);
    return WrongUse;
}

int run(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser);
    parser.addOptions(command.options());
    const bool understood = parser.parse(QStringList(u"florilegium-cli"_s) + arguments);
    if (parser.isSet(u"help"_s)) {
        print(stdout, helpOf(command, parser));
        return Done;
    }
    if (!understood)
        return wrongUse(command.name + u": "_s + parser.errorText());
    const CommonOptions common{
        .library = parser.value(u"library"_s), .quiet = parser.isSet(u"quiet"_s), .json = parser.isSet(u"json"_s)};
    return command.run({common, parser.positionalArguments(), parser});
}

} // namespace

int runCommandLine(const QStringList &arguments)
{
    const qsizetype at = findCommand(arguments);
    if (at < 0 && arguments.contains("--version"_L1)) {
        printLine(stdout, u"florilegium-cli "_s + QCoreApplication::applicationVersion());
        return Done;
    }
    if (at < 0) {
        const bool asked = arguments.contains("--help"_L1);
        print(asked ? stdout : stderr, overview());
        return asked ? Done : WrongUse;
    }
    const auto all = commands();
    const auto found = std::ranges::find_if(all, [&](const Command *c) { return arguments[at] == c->name; });
    if (found == all.end())
        return wrongUse(u"there is no command \"%1\"; --help lists them"_s.arg(arguments[at]));
    QStringList rest = arguments;
    rest.removeAt(at);
    return run(**found, rest);
}

} // namespace florilegium::cli
