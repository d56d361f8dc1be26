// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/gathering.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace florilegium {

class Messages;
class Session;
class StatusLine;

/// Folders and many files on their way into the library: says how far it is in the status line, and what became of them
/// in one message with a report.
class Gatherer : public QObject
{
    Q_OBJECT
public:
    Gatherer(Session &session, Messages &messages, QWidget *window);

    /// Where it says how far it is.
    void attach(StatusLine &status);
    void gather(const QStringList &things);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_gathering.isRunning(); }
    [[nodiscard]] bool hasReport() const { return !m_gathering.isRunning() && !m_gathering.report().isEmpty(); }
    void showReport();

Q_SIGNALS:
    /// It began or ended.
    void changed();
    void articleChosen(const florilegium::ArticleId &article);

private:
    void showProgress();
    void end();

    Gathering m_gathering;
    Messages &m_messages;
    QWidget *m_window;
    StatusLine *m_status = nullptr;
    QTimer m_first; ///< what is over at once says nothing
    QTimer m_next; ///< so that a thousand files are not a thousand repaints
};

/// "940 added, 12 new versions, 20 known already, 28 refused"; parts that are zero are left out.
[[nodiscard]] QString countsSentence(const GatheredCounts &counts);

} // namespace florilegium
