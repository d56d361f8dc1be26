// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exportfiles.h"

#include <QObject>

namespace florilegium {

class Messages;
class ReadingPane;
class Session;

/// Gives the notes of the article out: as a Markdown file in a folder that the reader chooses once, and one highlight
/// to the clipboard. Files are written on the reader's thread of the library.
class Exporting : public QObject
{
    Q_OBJECT
public:
    Exporting(Session &session, ReadingPane &pane, Messages &messages, QWidget *window);

    /// Asks for the folder, then exports.
    void askAndExport();
    void exportTo(const QString &folder);
    /// The current highlight as Markdown, to the clipboard.
    void copyHighlight();

Q_SIGNALS:
    /// The export ended, well or not.
    void finished();

private:
    void done(const Result<ExportReport> &report, const QString &folder);

    Session &m_session;
    ReadingPane &m_pane;
    Messages &m_messages;
    QWidget *m_window;
    QString m_folder; ///< chosen last
};

} // namespace florilegium
