// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tour/mainjob.h"

namespace florilegium::testing {

/// The list of highlights that the jobs before have made, the palette and the colours, for their pictures.
class ListJob
{
public:
    explicit ListJob(Composition &composition);

    [[nodiscard]] std::vector<MainJob::Step> steps();

private:
    [[nodiscard]] bool lists();
    [[nodiscard]] bool groups();
    [[nodiscard]] bool showsSentences();
    [[nodiscard]] bool selects();
    [[nodiscard]] bool picksAClaim();
    [[nodiscard]] bool opensThePalette();
    [[nodiscard]] bool typesIntoThePalette();
    [[nodiscard]] bool findsNames();
    [[nodiscard]] bool namesColours();

    Composition &m_composition;
};

} // namespace florilegium::testing
