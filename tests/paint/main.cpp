// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/tests_paint.h"
#include "testmain.h"

#include <QGuiApplication>

// libhyphen forgets the first of two like patterns while it reads a dictionary; tests let it read some.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libhyphen";
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    return florilegium::testing::runAll<florilegium::PaletteTest, florilegium::BandsTest, florilegium::IndicesTest,
                                        florilegium::RowsTest, florilegium::HyphenationTest, florilegium::JustifiedTest,
                                        florilegium::TablesTest>(argc, argv);
}
