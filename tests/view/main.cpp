// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testmain.h"
#include "view/tests_view.h"

#include <QApplication>

FLORILEGIUM_GUI_TEST_MAIN(florilegium::PlacesTest, florilegium::SelectingTest, florilegium::ScrollingTest,
                          florilegium::ChangesTest, florilegium::CountsTest, florilegium::EdgesTest,
                          florilegium::GoingTest, florilegium::JustifyingTest, florilegium::AccessibleTest)
