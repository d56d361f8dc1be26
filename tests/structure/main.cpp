// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "structure/tests_structure.h"
#include "testmain.h"

FLORILEGIUM_TEST_MAIN(florilegium::RulesTest, florilegium::TreeTest)
