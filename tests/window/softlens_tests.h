// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium::testing {

/// The lens on soft words in a window, with real keys.
class SoftLensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theKeySwitchesIt();
    void itComesBackWithTheWindow();
    void aClaimBeginsWithTheOffer_data();
    void aClaimBeginsWithTheOffer();
    void aHighlightThatBecomesAClaimToo();
    void theOfferIsTurnedDown();
    void theOfferIsEdited();
    void withoutTheLensClaimsAreAsserted();
    void theStatusLineIsTheLegend();
    void theReadersListIsReadAnew();
    void wrongLinesAreSaid();
    void anotherLanguageIsSaid();
    void eachPaneHasItsOwn();
};

} // namespace florilegium::testing
