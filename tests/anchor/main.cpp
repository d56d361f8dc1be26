// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/tests_anchor.h"
#include "testmain.h"

FLORILEGIUM_TEST_MAIN(florilegium::EditDistanceTest, florilegium::OccurrencesTest, florilegium::InverseTest,
                      florilegium::PlaceTest, florilegium::WordMapTest, florilegium::AlignmentTest,
                      florilegium::ComparisonTest, florilegium::ReanchorTest, florilegium::LikenessTest,
                      florilegium::NearQuoteTest, florilegium::CorpusTest)
