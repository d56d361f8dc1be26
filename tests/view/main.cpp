// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testmain.h"
#include "view/softlines_tests.h"
#include "view/tests_view.h"

#include <QApplication>

FLORILEGIUM_GUI_TEST_MAIN(florilegium::PlacesTest, florilegium::SelectingTest, florilegium::ScrollingTest,
                          florilegium::ChangesTest, florilegium::CountsTest, florilegium::EdgesTest,
                          florilegium::EnlargingTest, florilegium::FontsTest, florilegium::GoingTest,
                          florilegium::JustifyingTest, florilegium::PagingTest, florilegium::SteadinessTest,
                          florilegium::TablesTest, florilegium::AccessibleTest, florilegium::SoftLinesTest)
