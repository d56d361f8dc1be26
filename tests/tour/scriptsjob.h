// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tour/mainjob.h"

namespace florilegium::testing {

/// Articles in many scripts and of hard material (code, wide tables, marks upon marks) are opened one after the other,
/// then two of them side by side, in pages, and in a narrow window, for their pictures.
class ScriptsJob
{
public:
    /// The articles are written into `folder`.
    ScriptsJob(Composition &composition, QString folder);

    [[nodiscard]] std::vector<MainJob::Step> steps();

private:
    [[nodiscard]] bool opens(const QString &name, const QByteArray &text);
    [[nodiscard]] bool marksTenDeep();
    [[nodiscard]] bool splits();
    [[nodiscard]] bool opensBeside();
    [[nodiscard]] bool turnsPages();
    [[nodiscard]] bool isNarrow();
    [[nodiscard]] bool enlarges();
    [[nodiscard]] bool showsSoftWords();
    [[nodiscard]] bool justifies();
    [[nodiscard]] bool focuses();
    [[nodiscard]] bool prints();
    [[nodiscard]] bool spellsANote();

    Composition &m_composition;
    QString m_folder;
};

} // namespace florilegium::testing
