// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tests_models.h"
#include "testmain.h"

#include <QGuiApplication>

using namespace florilegium::testing;

/// With keys, for the sake of actions, but without windows.
int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    return runAll<ArticleTableModelTest, DeskModelTest, LeftOutModelTest, LedgerModelTest, ListModelsTest,
                  PassageMatchModelTest, SidebarModelTest, TidyModelsTest, WordsTest, ElsewhereModelTest,
                  PaletteModelTest, HighlightListModelTest>(argc, argv);
}
