// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/tests_paint.h"
#include "testmain.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    return florilegium::testing::runAll<florilegium::PaletteTest, florilegium::IndicesTest, florilegium::RowsTest,
                                        florilegium::HyphenationTest, florilegium::JustifiedTest>(argc, argv);
}
