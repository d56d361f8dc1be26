// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/tests_source.h"
#include "testmain.h"

FLORILEGIUM_TEST_MAIN(TestFormat, TestPasted, TestReadFile, TestKeptPictures)
