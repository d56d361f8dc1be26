// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/tests_cli.h"
#include "testmain.h"

FLORILEGIUM_TEST_MAIN(florilegium::ReanchorCommandTest, florilegium::QueryCommandsTest, florilegium::ExportCommandTest,
                      florilegium::HandoverTest)
