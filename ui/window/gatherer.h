// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/gathering.h"

#include <QEventLoopLocker>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QWidget;

namespace florilegium {

class Messages;
class Session;
class StatusLine;

/// Folders and many files on their way into the library: says how far it is in the status line, and what became of them
/// in one message with a report. Window's thread.
class Gatherer : public QObject
{
    Q_OBJECT
public:
    Gatherer(Session &session, Messages &messages, QWidget *window);

    /// Where it says how far it is.
    void attach(StatusLine &status);
    void gather(const QStringList &things);
    /// What runs there goes on here: the other one's window is closed.
    void takeOver(Gatherer &other);
    void cancel();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool hasReport() const;
    void showReport();

Q_SIGNALS:
    /// It began or ended.
    void changed();
    void articleChosen(const florilegium::ArticleId &article);

private:
    Gathering &addOne();
    void follow(const Gathering &gathering);
    [[nodiscard]] QList<Gathered> report() const;
    void showProgress();
    void end();

    Library &m_library;
    ParserHost &m_parsers;
    std::vector<std::unique_ptr<Gathering>> m_gatherings; ///< those that run, or ran last: several after taking over
    std::optional<QEventLoopLocker> m_stay; ///< the program does not end with its last window while files are added
    Messages &m_messages;
    QWidget *m_window;
    StatusLine *m_status = nullptr;
    QTimer m_first; ///< what is over at once says nothing
    QTimer m_next; ///< so that a thousand files are not a thousand repaints
};

/// "940 added, 12 new versions, 20 known already, 28 refused"; parts that are zero are left out.
[[nodiscard]] QString countsSentence(const GatheredCounts &counts);

} // namespace florilegium
