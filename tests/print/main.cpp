// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/tests_print.h"
#include "testmain.h"

#include <QApplication>

FLORILEGIUM_GUI_TEST_MAIN(florilegium::testing::PaginatorTest, florilegium::testing::SideNotesTest,
                          florilegium::testing::PagesTest, florilegium::testing::PageLooksTest,
                          florilegium::testing::PaperNotesTest, florilegium::testing::PdfTest)
