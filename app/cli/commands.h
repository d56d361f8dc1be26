// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>
#include <QStringList>

#include <span>

namespace florilegium::cli {

/// Exit status of every command.
enum ExitStatus : int {
    Done = 0,
    InPart = 1, ///< something failed; each failure was named on standard error
    WrongUse = 2,
    Refused = 2, ///< of inspect: the file was not opened
};

/// What every command understands.
struct CommonOptions
{
    QString library; ///< file of the library, empty for the reader's own
    bool quiet = false; ///< no messages but errors
    bool json = false;
};

/// What a command was called with. File names are as source/nativepath.h makes them.
struct Arguments
{
    CommonOptions common;
    QStringList positional;
    const QCommandLineParser &options; ///< for the values of the command's own options
};

/// One command. To add one: a file NAME.cpp with its `const Command`, declared in commands.cpp and put into the table.
struct Command
{
    QLatin1StringView name;
    QLatin1StringView synopsis; ///< behind the name
    QLatin1StringView summary; ///< one line
    QList<QCommandLineOption> (*options)(); ///< its own options
    int (*run)(const Arguments &arguments); ///< gives an ExitStatus
};

/// All commands in the order of the help.
[[nodiscard]] std::span<const Command *const> commands();

} // namespace florilegium::cli
