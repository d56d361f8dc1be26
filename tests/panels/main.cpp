// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/tests_panels.h"
#include "testmain.h"

#include <QApplication>

FLORILEGIUM_GUI_TEST_MAIN(florilegium::testing::ClaimMapTest, florilegium::testing::ClaimFieldsTest,
                          florilegium::testing::FilterTest, florilegium::testing::SidebarRowsTest)
