// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/printing.h"

#include <QEventLoopLocker>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace florilegium {

class Messages;
class ReadingPane;
class Session;

/// Prints the article on the page with its highlights and notes, and saves it as a PDF; on a worker, one after the
/// other. Says how far it is after 150 ms, with a way to stop, and in words what went wrong.
class Printing : public QObject
{
    Q_OBJECT
public:
    /// Loads the module when the reader prints for the first time.
    using LoadPrinter = std::function<Result<PrinterPlugin *>()>;

    Printing(Session &session, ReadingPane &pane, Messages &messages, QWidget *window);
    /// Stops what runs, and waits for a row's layout or a page at most.
    ~Printing() override;

    void setPrinter(LoadPrinter load) { m_loadPrinter = std::move(load); }
    /// Asks for the printer, then prints.
    void askAndPrint();
    /// Asks for the file, then writes it.
    void askAndSave();
    void saveTo(const QString &path);
    void stop();
    [[nodiscard]] bool isRunning() const { return !m_jobs.isEmpty(); }

Q_SIGNALS:
    /// A print or a file ended, well or not.
    void finished();

private:
    struct Job
    {
        int number = 0;
        QString shown; ///< the file or the article, as people read it
        QFuture<Result<int>> future;
        bool isFile = false;
        std::shared_ptr<QEventLoopLocker> stay; ///< the program does not end with its last window before
    };

    [[nodiscard]] PrintedArticle article() const;
    [[nodiscard]] QFuture<PictureSources> pictures() const;
    void print(const PrintTarget &target, const OpenArticlePtr &shown);
    void follow(const QString &shown, bool isFile, const QFuture<Result<int>> &future);
    void showProgress();
    void done(int number, const Result<int> &pages);

    Session &m_session;
    ReadingPane &m_pane;
    Messages &m_messages;
    QWidget *m_window;
    LoadPrinter m_loadPrinter;
    QThreadPool m_worker;
    QList<Job> m_jobs;
    int m_begun = 0; ///< jobs
    QTimer m_progress;
    QString m_folder; ///< saved to last
};

/// A file's name of an article's title: without what no system allows in one, not too long, and never empty.
[[nodiscard]] QString pdfName(const QString &title);

} // namespace florilegium
