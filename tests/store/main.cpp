// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tests_store.h"
#include "testmain.h"

FLORILEGIUM_TEST_MAIN(florilegium::QueueTest, florilegium::PassingTest, florilegium::RowsTest,
                      florilegium::TaggingRowsTest, florilegium::LibraryTest, florilegium::VersionsTest,
                      florilegium::BinTest, florilegium::QueriesTest, florilegium::HighlightQueriesTest,
                      florilegium::OpeningTest, florilegium::MigratingTest, florilegium::SearchWordsTest,
                      florilegium::SearchTest, florilegium::IndexTest, florilegium::BackupTest,
                      florilegium::StoreQueryTest, florilegium::LedgerTest, florilegium::ElsewhereTest,
                      florilegium::CrashTest)
