// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/claimfiles.h"
#include "library/ledger.h"
#include "paint/vectorplugin.h"
#include "panels/claimmaplayout.h"

#include <QObject>

class QWidget;

namespace florilegium {

class Messages;
class Session;

/// Claims out of the library: the ledger as Markdown or CSV, one claim to the clipboard, a map as SVG. Asks where to,
/// and says in the window where it is.
class ClaimExporting : public QObject
{
    Q_OBJECT
public:
    using LoadVector = std::function<Result<VectorPlugin *>()>;

    /// Dialogs belong to the window.
    ClaimExporting(Session &session, Messages &messages, QWidget &window, QObject *parent);

    /// Finds the module that writes SVG. Before the first map is saved.
    void setVector(LoadVector load) { m_loadVector = std::move(load); }
    /// The claims that pass the filter; where `claims` are given, these.
    void askAndExport(const LedgerFilter &filter, const QList<ClaimId> &claims, LedgerExportOptions::Form form);
    void exportTo(const QString &target, const LedgerFilter &filter, const QList<ClaimId> &claims,
                  LedgerExportOptions::Form form);
    void copy(const ClaimId &claim);
    /// As it is shown, in the light look.
    void askAndSaveMap(const ClaimMapLayout &map, const QString &statement, const QFont &interface);
    void saveMapTo(const QString &path, const ClaimMapLayout &map, const QString &statement, const QFont &interface);

Q_SIGNALS:
    void finished();

private:
    void done(const Result<ExportReport> &report, const QString &target);

    Session &m_session;
    Messages &m_messages;
    QWidget &m_window;
    LoadVector m_loadVector;
    QString m_folder; ///< where something was put last
};

} // namespace florilegium
