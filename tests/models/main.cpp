// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tests_models.h"
#include "testmain.h"

using namespace florilegium::testing;

FLORILEGIUM_TEST_MAIN(ArticleTableModelTest, DeskModelTest, LeftOutModelTest, LedgerModelTest, ListModelsTest, PassageMatchModelTest,
                      SidebarModelTest, TidyModelsTest, WordsTest, ElsewhereModelTest, PaletteModelTest, HighlightListModelTest)
