// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/tests_annotate.h"
#include "testmain.h"

FLORILEGIUM_TEST_MAIN(florilegium::ChangeTest, florilegium::SetsTest, florilegium::EditsTest,
                      florilegium::ThemeEditsTest, florilegium::PatternFinderTest, florilegium::ThemedPassagesTest,
                      florilegium::ClaimsTest, florilegium::BulkEditsTest)
