// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "syntax/codeblocks.h"

#include <QMutex>
#include <QObject>

#include <optional>

namespace florilegium {

/// Lines of a block that are wanted, [first, last).
struct CodeDemand
{
    quint64 run = 0; ///< number of the document, so that old answers are told apart
    DocumentPtr document;
    qint32 block = -1;
    qint32 first = 0;
    qint32 last = 0;
};

/// Highlights on a thread of its own, with its own repository of languages (loading one takes 4 to 90 ms). The newest
/// demand comes first, one for each block; newer ones are looked for after each stretch of 64 lines.
class CodeWorker : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Any thread: this is wanted too, in place of what was wanted of the same block. Another run (or none of its
    /// blocks) takes back all that was wanted before. work() has to be called (queued) afterwards.
    void demand(const CodeDemand &wanted);
    /// Any thread: work() returns at the next stretch.
    void stop();

public Q_SLOTS:
    void work();

Q_SIGNALS:
    void coloured(quint64 run, qint32 block, qint32 first, const std::vector<florilegium::CodeRuns> &lines);

private:
    [[nodiscard]] std::optional<CodeDemand> take();
    /// Whether something newer waits; what is left of `wanted` is then put back below it.
    [[nodiscard]] bool isInterrupted(const CodeDemand &wanted);
    void colour(CodeDemand wanted);

    QMutex m_mutex;
    QList<CodeDemand> m_queue; // the newest last; under m_mutex
    quint64 m_run = 0; // under m_mutex
    bool m_stopped = false; // under m_mutex
    CodeBlocks m_blocks;
};

} // namespace florilegium
