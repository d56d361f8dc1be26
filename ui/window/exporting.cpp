// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/exporting.h"

#include "session/exporting.h"
#include "session/session.h"
#include "window/exportproblem.h"
#include "window/messages.h"
#include "window/readingpane.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStandardPaths>

namespace florilegium {

Exporting::Exporting(Session &session, ReadingPane &pane, Messages &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_pane(pane)
    , m_messages(messages)
    , m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

void Exporting::askAndExport()
{
    auto *dialog = new QFileDialog(m_window, tr("Export notes into a folder"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &Exporting::exportTo);
    dialog->open();
}

void Exporting::exportTo(const QString &folder)
{
    if (!m_pane.article())
        return;
    m_folder = folder;
    exportArticles(m_session.library(), {m_pane.article()->article.id}, folder)
        .then(this, [this, folder](const Result<ExportReport> &report) { done(report, folder); });
}

void Exporting::done(const Result<ExportReport> &report, const QString &folder)
{
    const QString problem = exportProblem(report, folder);
    if (problem.isEmpty()) {
        const QString file = QDir::toNativeSeparators(report->files.front().path);
        m_messages.note(tr("The notes are in %1", "path of a file").arg(file));
    } else {
        m_messages.problem(problem);
    }
    Q_EMIT finished();
}

void Exporting::copyHighlight()
{
    const auto current = m_pane.view()->currentHighlight();
    if (!m_pane.article() || !current)
        return;
    const ArticleId article = m_pane.article()->article.id;
    m_session.library()
        .read([article](LibraryQueries &queries) { return snapshotOf(queries, article); })
        .then(this, [this, id = *current](const Result<ExportArticle> &whole) {
            if (!whole)
                return;
            for (const ExportHighlight &highlight : whole->highlights) {
                if (highlight.highlight.id == id) {
                    QGuiApplication::clipboard()->setText(highlightMarkdown(*whole, highlight));
                    m_messages.note(tr("The highlight is on the clipboard, as Markdown."));
                }
            }
        });
}

} // namespace florilegium
