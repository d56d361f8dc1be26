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

/// Words that stand before dear patterns.
class TestNeedles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundInWhateverCase_data();
    void wordsAreFoundInWhateverCase();
    void findsWhatASlowSearchFinds();
    void guardsLetThroughWhatPatternsMatch_data();
    void guardsLetThroughWhatPatternsMatch();
    void aMissingWordIsNoticed();
};

/// Where comments, scripts and styles end.
class TestRawText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commentsEnd_data();
    void commentsEnd();
    void endTagsAreFound_data();
    void endTagsAreFound();
    void scriptsEnd_data();
    void scriptsEnd();
    void dataIsKept();
};
