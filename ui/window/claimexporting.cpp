// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/claimexporting.h"

#include "exchange/markdown.h"
#include "panels/claimmappaint.h"
#include "session/exporting.h"
#include "session/session.h"
#include "window/errortext.h"
#include "window/exportproblem.h"
#include "window/messages.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStandardPaths>

namespace florilegium {

using namespace Qt::StringLiterals;

ClaimExporting::ClaimExporting(Session &session, Messages &messages, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

void ClaimExporting::askAndExport(const LedgerFilter &filter, const QList<ClaimId> &claims,
                                  LedgerExportOptions::Form form)
{
    const bool csv = form == LedgerExportOptions::Form::Csv;
    auto *dialog = csv ? new QFileDialog(&m_window, tr("Export the claims as CSV"), m_folder, tr("CSV tables (*.csv)"))
                       : new QFileDialog(&m_window, tr("Export the claims into a folder"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (csv) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"csv"_s);
        dialog->selectFile(tr("Claims", "name of a file") + u".csv"_s);
    } else {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    }
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, filter, claims, form](const QString &target) { exportTo(target, filter, claims, form); });
    dialog->open();
}

void ClaimExporting::exportTo(const QString &target, const LedgerFilter &filter, const QList<ClaimId> &claims,
                              LedgerExportOptions::Form form)
{
    m_folder = QFileInfo(target).isDir() ? target : QFileInfo(target).absolutePath();
    const LedgerExportOptions options{.form = form};
    QFuture<Result<ExportReport>> exported = claims.isEmpty()
        ? exportClaims(m_session.library(), filter, target, options)
        : exportClaims(m_session.library(), claims, target, options);
    exported.then(this, [this, target](const Result<ExportReport> &report) { done(report, target); });
}

void ClaimExporting::done(const Result<ExportReport> &report, const QString &target)
{
    const QString problem = exportProblem(report, target);
    const qsizetype files = report ? report->files.size() : 0;
    const QString where = QDir::toNativeSeparators(files == 1 ? report->files.front().path : target);
    if (problem.isEmpty())
        m_messages.note(tr("The claims are in %1", "path of a file or folder").arg(where));
    else if (files == 0)
        m_messages.problem(problem);
    else
        m_messages.problem(problem + u' ' + tr("The rest is in %1", "path of a file or folder").arg(where));
    Q_EMIT finished();
}

void ClaimExporting::copy(const ClaimId &claim)
{
    copiedClaim(m_session.library(), claim).then(this, [this](const Result<QString> &text) {
        if (text) {
            QGuiApplication::clipboard()->setText(*text);
            m_messages.note(tr("The claim is on the clipboard, as Markdown."));
        } else {
            m_messages.problem(sentence(text.error(), tr("the library")));
        }
        Q_EMIT finished();
    });
}

void ClaimExporting::askAndSaveMap(const ClaimMapLayout &map, const QString &statement, const QFont &interface)
{
    auto *dialog = new QFileDialog(&m_window, tr("Save the map"), m_folder, tr("SVG drawings (*.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"svg"_s);
    dialog->selectFile(fileNameFor(statement, tr("Map", "name of a file")) + u".svg"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, map, statement, interface](const QString &path) { saveMapTo(path, map, statement, interface); });
    dialog->open();
}

void ClaimExporting::saveMapTo(const QString &path, const ClaimMapLayout &map, const QString &statement,
                               const QFont &interface)
{
    m_folder = QFileInfo(path).absolutePath();
    const Result<VectorPlugin *> plugin = m_loadVector ? m_loadVector()
                                                       : Result<VectorPlugin *>(failure(ErrorCode::NotFound));
    if (!plugin) {
        m_messages.problem(tr("What writes SVG is not installed here."));
        Q_EMIT finished();
        return;
    }
    const VectorPicture picture{.title = statement,
                                .description = tr("Claims that are linked to “%1”").arg(statement),
                                .size = map.size,
                                .paint = [&map, &interface](QPainter &painter) {
                                    paintClaimMap(painter, map, paletteFor(Look::Light), interface);
                                }};
    const Result<bool> written = writeWhenChanged(path, (*plugin)->svg(picture));
    const QString shown = QDir::toNativeSeparators(path);
    if (written)
        m_messages.note(tr("The map is in %1", "path of a file").arg(shown));
    else
        m_messages.problem(sentence(written.error(), shown));
    Q_EMIT finished();
}

} // namespace florilegium
