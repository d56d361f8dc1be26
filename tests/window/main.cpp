// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testmain.h"
#include "window/aiming_tests.h"
#include "window/claims_tests.h"
#include "window/flow_tests.h"
#include "window/lists_tests.h"
#include "window/parts_tests.h"
#include "window/softlens_tests.h"
#include "window/style.h"
#include "window/tests_window.h"
#include "window/tidying_tests.h"

#include <QApplication>

using namespace florilegium::testing;

int main(int argc, char **argv)
{
    QApplication::setStyle(new florilegium::Style);
    QApplication application(argc, argv);
    QApplication::setFont(florilegium::interfaceFont());
    return runAll<ActionsTest, WindowValuesTest, MainWindowTest, ReviewingTest, ComparisonTest, FetchingTest,
                  SearchingTest, PageChoicesTest, AddingTest, MovingTest, FirstPartTest, LoadingPicturesTest,
                  PrintingTest, PanesTest, AccessTest, LedgerTest, ClaimPagesTest, ShelfTest, CollectingTest,
                  ThemingTest, SoftLensTest, TidyingTest, KeptWithArticlesTest, SeenElsewhereTest, PaletteTest,
                  HighlightsTest, WorkbenchTest, ListsTest, FlowTest, ClaimFlowTest, PartsTest, AimingTest,
                  ArrivingTest, SystemLookTest>(argc, argv);
}
