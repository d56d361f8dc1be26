// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/run.h"

#include "cli/commands.h"
#include "source/nativepath.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

#include <cstdio>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

QString usage()
{
    QString text = u"Usage: florilegium-cli COMMAND [ARGUMENTS]\n\n"_s;
    for (const Command &command : allCommands())
        text += u"  %1 %2\n      %3\n"_s.arg(command.name, command.synopsis, command.description);
    text += u"\nCommon: --library FILE, --quiet, --json, --help, --version\n"_s;
    return text;
}

QString defaultLibrary()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/florilegium/library.florilegium"_s;
}

void declareOptions(QCommandLineParser &parser, const Command &command)
{
    parser.addOption({u"library"_s, u"the library file"_s, u"FILE"_s, defaultLibrary()});
    parser.addOption({u"quiet"_s, u"print nothing but failures"_s});
    parser.addOption({u"json"_s, u"print JSON"_s});
    parser.addOption({u"help"_s, u"this text"_s});
    for (const OptionSpec &option : command.options)
        parser.addOption({QString(option.name), QString(option.description), QString(option.valueName)});
    parser.setApplicationDescription(QString(command.description));
    parser.addPositionalArgument(QString(command.synopsis), QString());
}

Arguments sortedOut(const QCommandLineParser &parser, const Command &command)
{
    Arguments arguments{.positional = parser.positionalArguments(), .library = parser.value(u"library"_s),
                        .quiet = parser.isSet(u"quiet"_s), .json = parser.isSet(u"json"_s)};
    for (const OptionSpec &option : command.options) {
        const QString name = option.name;
        if (!parser.isSet(name))
            continue;
        if (option.valueName.isEmpty())
            arguments.flags << name;
        else
            arguments.values.insert(name, parser.values(name));
    }
    return arguments;
}

int runOne(const Command &command, const QByteArrayList &raw)
{
    QStringList texts;
    for (const QByteArray &bytes : raw)
        texts << fromNativePath(bytes); // a file's name need not be UTF-8
    QCommandLineParser parser;
    declareOptions(parser, command);
    if (!parser.parse(texts)) {
        write(stderr, u"florilegium-cli: "_s + parser.errorText() + u'\n');
        return ExitWrongUse;
    }
    if (parser.isSet(u"help"_s)) {
        write(stdout, parser.helpText());
        return ExitDone;
    }
    const auto count = parser.positionalArguments().size();
    if (count < command.fewest || (command.most >= 0 && count > command.most)) {
        write(stderr, u"florilegium-cli: usage: florilegium-cli %1 %2\n"_s.arg(command.name, command.synopsis));
        return ExitWrongUse;
    }
    return command.run(sortedOut(parser, command));
}

} // namespace

void print(const QString &line)
{
    write(stdout, line + u'\n');
}

void complain(const QString &what, const Error &error)
{
    const QString detail = error.detail.isEmpty() || error.detail == what ? QString() : u" ("_s + error.detail + u')';
    write(stderr, u"florilegium-cli: "_s + what + u": "_s + toWord(error.code) + detail + u'\n');
}

int runCommandLine(const QByteArrayList &arguments)
{
    const QByteArray name = arguments.value(1);
    if (name == "--version") {
        print(u"florilegium-cli "_s + QCoreApplication::applicationVersion());
        return ExitDone;
    }
    if (name == "--help" || name == "-h") {
        write(stdout, usage());
        return ExitDone;
    }
    for (const Command &command : allCommands()) {
        if (name == command.name)
            return runOne(command, arguments.sliced(1));
    }
    write(stderr, name.isEmpty() ? usage() : u"florilegium-cli: no command \"%1\"; see --help\n"_s.arg(QString::fromLocal8Bit(name)));
    return ExitWrongUse;
}

} // namespace florilegium
