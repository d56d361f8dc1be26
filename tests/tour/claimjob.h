// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/linking.h"
#include "tour/mainjob.h"

namespace florilegium::testing {

/// Claims over three articles on one subject: the ledger, worked by keys, and a claim's page with its map. Each step
/// leaves what a picture is taken of.
class ClaimJob
{
public:
    /// The composition is shown and borrowed; the articles are written into `folder`.
    ClaimJob(Composition &composition, QString folder);

    [[nodiscard]] std::vector<MainJob::Step> steps();

private:
    [[nodiscard]] bool claimsAndLinks();
    [[nodiscard]] bool opensTheLedger();
    [[nodiscard]] bool editsAStatement();
    [[nodiscard]] bool choosesAStatus();
    [[nodiscard]] bool opensAClaim();
    [[nodiscard]] bool walksTheMap();
    [[nodiscard]] bool holdsALink();
    [[nodiscard]] HighlightId mark(const QString &words);
    [[nodiscard]] ClaimId claim(const QString &words, const QString &statement);
    void link(const ClaimId &from, const LinkEnd &to, Relation relation);
    [[nodiscard]] bool goTo(const ClaimId &claim);

    Composition &m_composition;
    QString m_folder;
    ClaimId m_right;
};

} // namespace florilegium::testing
