// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "folders.h"
#include "models/givenlibrary.h"
#include "patience.h"

#include <QFile>
#include <QProcess>

namespace florilegium::testing {

/// What the command line said.
struct Outcome
{
    int status = -1;
    QStringList lines; ///< on standard output
    QString errors;
};

/// Runs florilegium-cli on a library that nothing else has open.
inline Outcome runCommand(const QString &library, const QStringList &arguments)
{
    QProcess process;
    process.setProgram(binaryFolder() + QStringLiteral("/bin/florilegium-cli"));
    process.setArguments(QStringList{QStringLiteral("--library"), library} + arguments);
    process.start();
    if (!process.waitForFinished(patience))
        qFatal("the command does not end");
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
            QString::fromUtf8(process.readAllStandardError())};
}

/// Closes a library and leaves a copy of it at `path`.
inline void closeInto(GivenLibrary &given, const QString &path)
{
    if (!given.library().indexed().result())
        qFatal("not indexed");
    const QString source = given.library().path();
    given.close();
    if (!QFile::copy(source, path))
        qFatal("not copied");
}

} // namespace florilegium::testing
