// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/tests_parse.h"
#include "testmain.h"

#ifdef FLORILEGIUM_HTML_TESTS
#include "parse/tests_html.h" // defines FLORILEGIUM_HTML_TEST_CLASSES, with a comma before each
#else
#define FLORILEGIUM_HTML_TEST_CLASSES
#endif

FLORILEGIUM_TEST_MAIN(TestDecode, TestPlainText, TestMarkdown, TestEpub, TestMail, TestGolden, TestProperties, TestWall,
                      TestParserHost FLORILEGIUM_HTML_TEST_CLASSES)
