// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTest>

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatsAreFoundByContent_data();
    void formatsAreFoundByContent();
    void languagesAreFoundByName_data();
    void languagesAreFoundByName();
    void languagesAreFoundByFirstLine();
};

class TestPasted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreFound_data();
    void addressesAreFound();
    void theFormOfWindowsIsRead();
    void offsetsThatLieAreNotBelieved();
    void aPartIsMadeAPage();
    void plainTextIsANote_data();
    void plainTextIsANote();
    void nothingIsNothing();
};

class TestReadFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFileAsItIs();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesWhatIsTooLargeWithoutReadingIt();
    void readsNamesThatAreNotUtf8();
    void nativePathsSurviveTheWayInAndOut();
};

class TestKeptPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesOnTheNetwork_data();
    void addressesOnTheNetwork();
    void theNameIsAHash();
    void aPictureIsKeptForThisUserAlone();
    void linksAndFoldersAreLeftAlone();
};
