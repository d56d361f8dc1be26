// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium::testing {

/// What keys act on, and what they leave alone.
class AimingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsUndoneIsNotDeleted();
    void aRowThatIsNoThemeHasItsOwnKeys();
};

/// Where the reader comes to in an article that has to be opened first.
class ArrivingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPassageIsOfItsArticleAlone();
    void aLineIsOfItsArticleAlone();
    void aMatchInAnotherArticleIsGoneTo();
};

/// High contrast, in the colours of the system.
class SystemLookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itHasTheSystemsColours();
    void itFollowsTheSystem();
};

} // namespace florilegium::testing
