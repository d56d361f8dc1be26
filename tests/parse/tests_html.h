// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTest>

class TestArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theArticleIsShown_data();
    void theArticleIsShown();
    void whatIsLeftOutSaysWhy_data();
    void whatIsLeftOutSaysWhy();
    void blocksAreOfTheirKind_data();
    void blocksAreOfTheirKind();
    void threadsKeepEveryPostAndItsAuthor();
    void wholePagesKeepEverythingVisible();
};

class TestMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreFound_data();
    void fieldsAreFound();
    void theTitleIsNotRepeated();
};
