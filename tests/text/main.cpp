// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testmain.h"
#include "text/tests_text.h"

FLORILEGIUM_TEST_MAIN(florilegium::BoundariesTest, florilegium::CodePointsTest, florilegium::NormaliseTest,
                      florilegium::FuzzyMatchTest, florilegium::ValuesTest)
