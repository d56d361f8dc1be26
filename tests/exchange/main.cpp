// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tests_exchange.h"
#include "testmain.h"

FLORILEGIUM_TEST_MAIN(florilegium::EscapingTest, florilegium::MarkdownTest, florilegium::MergeTest,
                      florilegium::ExportFilesTest, florilegium::ClaimExportTest, florilegium::PassageListTest)
