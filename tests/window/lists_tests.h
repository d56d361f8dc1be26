// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium::testing {

/// What the pages of lists have in common: what is read while nobody sees them, and what is opened beside.
class ListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHiddenShelfReadsNothing();
    void aHiddenListOfHighlightsReadsNothing();
    void passagesOfAThemeAreOpenedBeside();
    void aMatchIsOpenedBeside();
    void evidenceIsOpenedBeside();
};

} // namespace florilegium::testing
