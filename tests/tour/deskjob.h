// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tour/mainjob.h"

namespace florilegium::testing {

/// After the main job: the article's file is changed under its highlights, opened again, and the desk is looked at.
class DeskJob
{
public:
    /// `file` is the one that the main job was done on, a copy of the sample; it is written to.
    DeskJob(Composition &composition, QString file);

    [[nodiscard]] std::vector<MainJob::Step> steps();

private:
    [[nodiscard]] bool opensTheChangedFile();
    [[nodiscard]] bool opensTheDesk();
    [[nodiscard]] bool fitsASmallWindow();
    [[nodiscard]] bool choosesWithTheKeyboard();
    [[nodiscard]] bool decidesOnAll();

    Composition &m_composition;
    QString m_file;
    QSize m_size; ///< of the window, before it was made small
};

/// A copy of the sample in a folder, for jobs that change it; empty when it cannot be made.
[[nodiscard]] QString copiedSample(const QString &folder);

} // namespace florilegium::testing
