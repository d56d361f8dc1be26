// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/parts_tests.h"

#include "testmain.h"

#include <QApplication>

FLORILEGIUM_GUI_TEST_MAIN(florilegium::FindTest, florilegium::MarginTest, florilegium::NotesTest,
                          florilegium::LinesTest, florilegium::SpellingTest, florilegium::BarsTest,
                          florilegium::RulerTest, florilegium::PicturesTest, florilegium::AttributesTest,
                          florilegium::CodeColoursTest)
