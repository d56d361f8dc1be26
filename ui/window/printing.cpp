// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/printing.h"

#include "session/session.h"
#include "view/hyphenators.h"
#include "window/articlepictures.h"
#include "window/errortext.h"
#include "window/messages.h"
#include "window/readingpane.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPointer>
#include <QStandardPaths>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstWord = 150; // ms until we say that something is being printed
constexpr int nextWord = 300; // ms between two figures
constexpr qsizetype longestName = 80; // UTF-16 units

} // namespace

QString pdfName(const QString &title)
{
    QString name;
    for (const QChar c : title.simplified()) {
        const bool isWord = c.category() != QChar::Other_Control && c.category() != QChar::Other_Format;
        if (isWord)
            name.append(u"/\\:*?\"<>|"_s.contains(c) ? QChar(u'-') : c);
    }
    if (name.size() > longestName) {
        const qsizetype space = name.lastIndexOf(u' ', longestName);
        name.truncate(space > longestName / 2 ? space : longestName - 1); // a pair is not parted
        if (name.back().isHighSurrogate())
            name.chop(1);
    }
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return (name.isEmpty() ? Printing::tr("Article", "name of a file") : name) + u".pdf"_s;
}

Printing::Printing(Session &session, ReadingPane &pane, Messages &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_pane(pane)
    , m_messages(messages)
    , m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    m_worker.setMaxThreadCount(1);
    m_progress.setSingleShot(true);
    connect(&m_progress, &QTimer::timeout, this, &Printing::showProgress);
}

Printing::~Printing()
{
    for (Job &job : m_jobs)
        job.future.cancel();
    m_worker.waitForDone();
}

PrintedArticle Printing::article() const
{
    PrintedArticle printed = printedArticle(*m_pane.article(), m_session.claims(), m_session.themes(),
                                            m_pane.view()->typeChoice());
    if (const CodeColours *colours = m_pane.view()->codeColours())
        printed.codeColours = colours->forPaper();
    if (Hyphenators *hyphenators = m_pane.view()->hyphenators(); hyphenators && printed.type.justified)
        printed.hyphenator = hyphenators->of(printed.document->metadata().language);
    return printed;
}

QFuture<PictureSources> Printing::pictures() const
{
    const PictureSources sources = m_pane.pictureSources();
    if (!hasParts(*m_pane.article()->document))
        return QtFuture::makeReadyValueFuture(sources);
    return openedParts(m_session.library(), *m_pane.article())
        .then(QtFuture::Launch::Sync, [sources](const std::shared_ptr<PartReader> &parts) {
            PictureSources all = sources;
            all.parts = parts;
            return all;
        });
}

void Printing::askAndSave()
{
    if (!m_pane.article())
        return;
    auto *dialog = new QFileDialog(m_window, tr("Save as PDF"), m_folder, tr("PDF documents (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(pdfName(m_pane.article()->article.title));
    connect(dialog, &QFileDialog::fileSelected, this, &Printing::saveTo);
    dialog->open();
}

void Printing::saveTo(const QString &path)
{
    if (!m_pane.article())
        return;
    m_folder = QFileInfo(path).absolutePath();
    follow(QDir::toNativeSeparators(path), true, writePdf(m_worker, article(), pictures(), usualPaper(), path));
}

void Printing::askAndPrint()
{
    if (!m_pane.article())
        return;
    const Result<PrinterPlugin *> plugin = m_loadPrinter ? m_loadPrinter()
                                                         : Result<PrinterPlugin *>(failure(ErrorCode::NotFound));
    if (!plugin) {
        m_messages.problem(tr("Printing is not installed here. Save the article as a PDF and print that."));
        return;
    }
    const auto chosen = [this, self = QPointer(this), shown = m_pane.article()](const PrintTarget &target) {
        if (self)
            print(target, shown);
    };
    (*plugin)->ask(m_window, m_pane.article()->article.title, usualPaper(), chosen);
}

/// The article may be another one by now, or none, when the dialog was open for long.
void Printing::print(const PrintTarget &target, const OpenArticlePtr &shown)
{
    if (shown == m_pane.article())
        follow(shown->article.title, false, printOn(m_worker, article(), pictures(), target));
}

void Printing::follow(const QString &shown, bool isFile, const QFuture<Result<int>> &future)
{
    const int number = ++m_begun;
    m_jobs.append({number, shown, future, isFile, std::make_shared<QEventLoopLocker>()});
    if (!m_progress.isActive())
        m_progress.start(firstWord);
    // A copy is continued, so that the one kept here can be asked for its progress and cancelled.
    QFuture<Result<int>>(future)
        .then(this, [this, number](const Result<int> &pages) { done(number, pages); })
        .onCanceled(this, [this, number, future] {
            const bool wasDone = future.resultCount() > 0; // before it was stopped
            done(number, wasDone ? future.resultAt(0) : failure(ErrorCode::Cancelled));
        });
}

void Printing::stop()
{
    for (Job &job : m_jobs)
        job.future.cancel();
}

void Printing::showProgress()
{
    if (m_jobs.isEmpty())
        return;
    const Job &job = m_jobs.first();
    const QString percent = QLocale().toString(job.future.progressValue() * 100 / printSteps);
    const QString sentence = job.isFile ? tr("Writing %1 (%2 %)", "a file, percent").arg(job.shown, percent)
                                        : tr("Printing “%1” (%2 %)", "an article, percent").arg(job.shown, percent);
    m_messages.show(Messages::Kind::Note, sentence, {{tr("Stop"), [this] { stop(); }}});
    m_progress.start(nextWord);
}

void Printing::done(int number, const Result<int> &pages)
{
    const auto at = std::ranges::find(m_jobs, number, &Job::number);
    const Job job = *at;
    m_jobs.erase(at);
    if (m_jobs.isEmpty())
        m_progress.stop();
    if (!pages && pages.error().code == ErrorCode::Cancelled)
        m_messages.note(job.isFile ? tr("%1 was not written.", "a file").arg(job.shown)
                                   : tr("“%1” was not printed.", "an article").arg(job.shown));
    else if (!pages)
        m_messages.problem(job.isFile
                               ? sentence(pages.error(), job.shown)
                               : tr("“%1” could not be printed. Look whether the printer is on.").arg(job.shown));
    else if (job.isFile)
        m_messages.note(tr("%n page(s) are in %1", "path of a file", *pages).arg(job.shown));
    else
        m_messages.note(tr("%n page(s) of “%1” were sent to the printer.", nullptr, *pages).arg(job.shown));
    Q_EMIT finished();
}

} // namespace florilegium
