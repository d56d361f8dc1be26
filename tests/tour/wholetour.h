// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tour/camera.h"
#include "tour/claimjob.h"
#include "tour/comparejob.h"
#include "tour/deskjob.h"
#include "tour/elsewherejob.h"
#include "tour/listjob.h"
#include "tour/mainjob.h"
#include "tour/pagejob.h"
#include "tour/scriptsjob.h"
#include "tour/shelfjob.h"

namespace florilegium::testing {

/// All jobs, one after the other in one window: each goes on with what the ones before have left.
class WholeTour
{
public:
    /// The composition is shown and borrowed, and opens `file`, a copy of the sample that is written to. Articles,
    /// notes and what is printed are written into `folder`.
    WholeTour(Composition &composition, const QString &folder, const QString &file);
    WholeTour(const WholeTour &) = delete; // stages refer to their jobs
    WholeTour &operator=(const WholeTour &) = delete;

    [[nodiscard]] std::vector<TourStage> stages();

private:
    Composition &m_composition;
    MainJob m_main;
    DeskJob m_desk;
    CompareJob m_compare;
    PageJob m_page;
    ClaimJob m_claims;
    ElsewhereJob m_elsewhere;
    ListJob m_list;
    ShelfJob m_shelf;
    ScriptsJob m_scripts;
};

} // namespace florilegium::testing
