// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tour/mainjob.h"

namespace florilegium::testing {

/// Order among what the jobs before have left: the shelf as a table and in groups, collections, a theme's page, what is
/// there twice, the bin and the search, for their pictures.
class ShelfJob
{
public:
    explicit ShelfJob(Composition &composition);

    [[nodiscard]] std::vector<MainJob::Step> steps();

private:
    [[nodiscard]] bool searches();
    [[nodiscard]] bool listsArticles();
    [[nodiscard]] bool showsTheTable();
    [[nodiscard]] bool groupsTheTable();
    [[nodiscard]] bool collects();
    [[nodiscard]] bool opensATheme();
    [[nodiscard]] bool findsMatches();
    [[nodiscard]] bool binsArticles();
    [[nodiscard]] bool asksBeforeEmptying();
    [[nodiscard]] bool findsDuplicates();

    Composition &m_composition;
};

} // namespace florilegium::testing
