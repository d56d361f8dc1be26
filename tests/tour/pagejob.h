// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tour/mainjob.h"

namespace florilegium::testing {

/// A saved web page is opened, what was left out of it is listed and a piece brought back, the whole page is shown, and
/// the library is asked, all with the keys that a reader presses.
class PageJob
{
public:
    /// The page is written into `folder`.
    PageJob(Composition &composition, QString folder);

    [[nodiscard]] std::vector<MainJob::Step> steps();

private:
    [[nodiscard]] bool opensAPage();
    [[nodiscard]] bool listsWhatWasLeftOut();
    [[nodiscard]] bool bringsAPieceBack();
    [[nodiscard]] bool showsTheWholePage();
    [[nodiscard]] bool asksTheLibrary();

    Composition &m_composition;
    QString m_folder;
};

} // namespace florilegium::testing
