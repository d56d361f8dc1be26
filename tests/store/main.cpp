// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tests_store.h"
#include "testmain.h"

FLORILEGIUM_TEST_MAIN(florilegium::QueueTest, florilegium::RowsTest, florilegium::LibraryTest, florilegium::BinTest,
                      florilegium::QueriesTest, florilegium::OpeningTest, florilegium::SearchTest,
                      florilegium::IndexTest, florilegium::BackupTest, florilegium::StoreQueryTest,
                      florilegium::LedgerTest, florilegium::ElsewhereTest, florilegium::CrashTest)
