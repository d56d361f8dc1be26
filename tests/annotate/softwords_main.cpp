// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/softwords_tests.h"
#include "testmain.h"

FLORILEGIUM_TEST_MAIN(florilegium::SoftWordsTest, florilegium::SoftListsTest, florilegium::SoftWordSetTest)
