// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tour/mainjob.h"

namespace florilegium::testing {

/// A sentence that several papers printed, each a little otherwise: highlighted in one, listed, and marked in another.
class ElsewhereJob
{
public:
    /// Articles are written into the folder.
    ElsewhereJob(Composition &composition, QString folder);

    [[nodiscard]] std::vector<MainJob::Step> steps();

private:
    [[nodiscard]] bool highlights();
    [[nodiscard]] bool opensTheList();
    [[nodiscard]] bool marksOne();
    [[nodiscard]] bool goesThere();

    Composition &m_composition;
    QString m_folder;
};

} // namespace florilegium::testing
