// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tour/mainjob.h"

namespace florilegium::testing {

/// The two versions that the desk has left of an article are compared, with the key that a reader presses: beside each
/// other and in one text, in a small window too.
class CompareJob
{
public:
    explicit CompareJob(Composition &composition);

    [[nodiscard]] std::vector<MainJob::Step> steps();

private:
    [[nodiscard]] bool compares();
    [[nodiscard]] bool shows(bool isInline);
    [[nodiscard]] bool fitsASmallWindow();

    Composition &m_composition;
};

} // namespace florilegium::testing
