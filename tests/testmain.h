// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

namespace florilegium::testing {

/// Whether the functions that the arguments name are of this class, or none is named.
template<typename Class>
bool isAskedFor(int argc, char **argv)
{
    bool named = false;
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        const QByteArray name = argument.split(':').front() + "()"; // the row of data is behind the colon
        if (Class::staticMetaObject.indexOfSlot(name.constData()) >= 0)
            return true;
        named = named || (!argument.startsWith('-') && !QByteArray(argv[i - 1]).startsWith('-'));
    }
    return !named;
}

/// What a log of Qt Test says of failures: each with what was compared and where.
inline QByteArray failuresIn(const QString &log)
{
    QFile file(log);
    QByteArray found;
    bool inside = false;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        inside = line.startsWith("FAIL!") || line.startsWith("QFATAL") || (inside && line.startsWith("   "));
        if (inside)
            found += line;
    }
    return found;
}

/// Runs the classes one after the other with the same arguments; the exit status is the number of failures. They are
/// said again at the end, where a log that was cut in the middle still shows them.
template<typename... Classes>
int runAll(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("log"));
    QStringList arguments = QCoreApplication::arguments();
    if (!arguments.contains(QStringLiteral("-o")))
        arguments += {QStringLiteral("-o"), QStringLiteral("-,txt"), QStringLiteral("-o"),
                      log + QStringLiteral(",txt")};
    int failures = 0;
    QByteArray said;
    const auto run = [&]<typename Class>() {
        if (!isAskedFor<Class>(argc, argv))
            return;
        Class object;
        failures += QTest::qExec(&object, arguments);
        said += failuresIn(log);
    };
    (run.template operator()<Classes>(), ...);
    if (!said.isEmpty())
        std::fprintf(stdout, "\nWhat failed:\n%s", said.constData());
    return failures;
}

} // namespace florilegium::testing

/// main() of a test program without windows.
#define FLORILEGIUM_TEST_MAIN(...)                                                                                     \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        QCoreApplication application(argc, argv);                                                                      \
        return florilegium::testing::runAll<__VA_ARGS__>(argc, argv);                                                  \
    }

/// main() of a test program with windows; include <QApplication> before use.
#define FLORILEGIUM_GUI_TEST_MAIN(...)                                                                                 \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        QApplication application(argc, argv);                                                                          \
        return florilegium::testing::runAll<__VA_ARGS__>(argc, argv);                                                  \
    }
