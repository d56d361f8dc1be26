// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QObject>

namespace florilegium {

class Messages;
class Session;

/// Gives the codebook out to a file that the reader chooses, and takes one in: one step of undo. Files are read and
/// written on the reader's thread of the library.
class Codebooks : public QObject
{
    Q_OBJECT
public:
    Codebooks(Session &session, Messages &messages, QWidget &window, QObject *parent);

    void askAndExport();
    void askAndImport();
    void exportTo(const QString &path);
    void importFrom(const QString &path);

private:
    void take(const Result<QByteArray> &bytes, const QString &path);

    Session &m_session;
    Messages &m_messages;
    QWidget &m_window;
    QString m_folder; ///< chosen last
};

} // namespace florilegium
