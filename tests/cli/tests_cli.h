// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace florilegium {

/// The command `reanchor` on files of cases, good and bad.
class ReanchorCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsCases();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void givesAnExitStatus_data();
    void givesAnExitStatus();
};

/// Queries on the command line: what they find, what is said of bad ones, exit statuses.
class QueryCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void statusesTellWhatHappened_data();
    void statusesTellWhatHappened();
    void aSearchPrintsWhatItFinds_data();
    void aSearchPrintsWhatItFinds();
    void aListIsFiltered();
    void anExportIsFiltered();
    void theLedgerIsPrinted_data();
    void theLedgerIsPrinted();
    void theLedgerIsWritten();
    void issuesAreLines_data();
    void issuesAreLines();

public:
    QueryCommandsTest();
    ~QueryCommandsTest() override;

private:
    struct Given;
    std::unique_ptr<Given> m_given;
};

/// Articles out of the library: which, and what is said when one cannot be written.
class ExportCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void archivedArticlesAreListedLast();
    void archivedArticlesAreExportedToo_data();
    void archivedArticlesAreExportedToo();
    void anArchivedArticleIsExportedByName();
    void aFileThatFailsIsNamed();
};

/// Writes through a window that does not answer.
class HandoverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLateAnswerIsNotTakenForTheNext();
};

} // namespace florilegium
