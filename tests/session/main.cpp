// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/tests_session.h"
#include "testmain.h"

FLORILEGIUM_TEST_MAIN(florilegium::UndoStackTest, florilegium::AnnotatingTest, florilegium::SessionTest,
                      florilegium::CarryingTest, florilegium::ComparingTest, florilegium::RulesTest,
                      florilegium::GatheringTest, florilegium::PictureFetchTest, florilegium::SharingTest,
                      florilegium::ThemesTest, florilegium::ClaimingTest, florilegium::MergingTest,
                      florilegium::UndoingTest, florilegium::ElsewhereTest, florilegium::BulkMarkingTest,
                      florilegium::MeanwhileTest, florilegium::FailingTest)
