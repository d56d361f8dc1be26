// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTest>

namespace florilegium::testing {

/// Runs the classes one after the other with the same arguments; the exit status is the number of failures.
template<typename... Classes>
int runAll(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    int failures = 0;
    const auto run = [&]<typename Class>() {
        Class object;
        failures += QTest::qExec(&object, argc, argv);
    };
    (run.template operator()<Classes>(), ...);
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
