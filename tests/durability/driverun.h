// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTemporaryDir>

class QProcess;

namespace florilegium::testing {

/// One acknowledged action of `florilegium-cli drive`.
struct Acknowledged
{
    int number = 0;
    QString action;
    QString id;
    QByteArray digest; ///< hex
};

/// A folder with an article, a random script over it, and runs of the real program on it.
class DriveRun
{
public:
    /// `actions` random actions: marks, notes, tags, claims, evidence, deletions, restorations.
    DriveRun(QRandomGenerator &random, int actions);

    /// Runs the script to its end. The exit status.
    int run();
    enum class KillFrom : quint8 { Start, FirstAcknowledgement };
    /// Runs the script and kills the program (SIGKILL) so many milliseconds after that. The exit status, or -1 when it
    /// was killed.
    int runAndKill(KillFrom from, int milliseconds);

    [[nodiscard]] QList<Acknowledged> acknowledged() const;
    [[nodiscard]] QString library() const { return m_folder.filePath(QStringLiteral("library/library.florilegium")); }
    [[nodiscard]] QString backups() const { return m_folder.filePath(QStringLiteral("state")); }
    /// The id that an action of the script is about, as far as it was acknowledged before; empty for a new one.
    [[nodiscard]] QString subjectOf(int number, const QList<Acknowledged> &acknowledged) const;

private:
    void start(QProcess &process) const;
    [[nodiscard]] QString acks() const { return m_folder.filePath(QStringLiteral("acks")); }

    QTemporaryDir m_folder;
    QStringList m_script;
};

} // namespace florilegium::testing
