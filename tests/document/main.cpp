// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/tests_document.h"
#include "testmain.h"

FLORILEGIUM_TEST_MAIN(florilegium::BuilderTest, florilegium::DocumentTest, florilegium::FlatBytesTest,
                      florilegium::BringBackTest)
