// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium {

/// The main job through the real window, and what is left of it afterwards.
class TourTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMainJobIsDoneWithKeysAndMouse_data();
    void theMainJobIsDoneWithKeysAndMouse();
    void everyStepOfTheTourMakesItsPicture();
    void everyJobIsPartOfTheTour();
    void windowsAreLiveOnOneLibrary();
    void aClosedWindowEndsWhatItPrints();
    void aClosedWindowHandsOverWhatItAdds();
    void quittingClosesEveryWindow();
    void theEndOfTheSessionClosesTheWindow();
};

} // namespace florilegium
