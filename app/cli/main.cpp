// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "source/nativepath.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    using namespace Qt::StringLiterals;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"florilegium"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FLORILEGIUM_VERSION));
    QStringList arguments; // not QCoreApplication's: names of files that are not UTF-8 would be lost
    for (int i = 1; i < argc; ++i)
        arguments.append(florilegium::fromNativePath(argv[i]));
    return florilegium::cli::runCommandLine(arguments);
}
