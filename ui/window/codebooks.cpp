// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/codebooks.h"

#include "exchange/exportfiles.h"
#include "session/codebook.h"
#include "session/session.h"
#include "window/errortext.h"
#include "window/messages.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace florilegium {

using namespace Qt::StringLiterals;

Codebooks::Codebooks(Session &session, Messages &messages, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

void Codebooks::askAndExport()
{
    auto *dialog = new QFileDialog(&m_window, tr("Export the codebook"), m_folder, tr("Codebooks (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &Codebooks::exportTo);
    dialog->open();
}

void Codebooks::askAndImport()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import a codebook"), m_folder,
                                   tr("Codebooks (*.json)") + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Codebooks::importFrom);
    dialog->open();
}

void Codebooks::exportTo(const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
    m_session.library()
        .read(
            [path, bytes = codebookOf(m_session.themes())](LibraryQueries &) { return writeWhenChanged(path, bytes); })
        .then(this, [this, path](const Result<bool> &written) {
            const QString file = QDir::toNativeSeparators(path);
            if (written)
                m_messages.note(tr("The codebook is in %1", "path of a file").arg(file));
            else
                m_messages.problem(sentence(written.error(), file));
        });
}

void Codebooks::importFrom(const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
    m_session.library()
        .read([path](LibraryQueries &) { return readCodebook(path); })
        .then(this, [this, path](const Result<QByteArray> &bytes) { take(bytes, path); });
}

void Codebooks::take(const Result<QByteArray> &bytes, const QString &path)
{
    const auto change = bytes.and_then(
        [this](const QByteArray &codebook) { return withCodebook(m_session.themes(), codebook); });
    if (!change) {
        m_messages.problem(sentence(change.error(), QDir::toNativeSeparators(path)));
        return;
    }
    if (change->isEmpty()) {
        m_messages.note(tr("Everything in this codebook is here already."));
        return;
    }
    m_session.perform(*change);
    m_messages.show(Messages::Kind::Note, tr("%n theme(s) came from the codebook.", nullptr, themesIn(*change)),
                    {{tr("Undo"), [this] { m_session.undo(); }}});
}

} // namespace florilegium
