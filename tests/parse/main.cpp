// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/tests_html.h"
#include "parse/tests_parse.h"
#include "testmain.h"

FLORILEGIUM_TEST_MAIN(TestDecode, TestPlainText, TestMarkdown, TestFirstPart, TestEpub, TestMail, TestGolden,
                      TestProperties, TestWall, TestParserHost, TestArticle, TestMetadata, TestNeedles, TestRawText)
