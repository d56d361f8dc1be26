// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <deque>

namespace florilegium {

/// Highlights that are to be changed together: these, or all that a filter lets through.
struct PassageChoice
{
    QList<HighlightId> ids;
    std::optional<HighlightFilter> all; ///< instead of `ids`

    [[nodiscard]] bool isEmpty() const { return ids.isEmpty() && !all; }
    bool operator==(const PassageChoice &) const = default;
};

/// The highlights of a choice as they are in the library, in its order, each once. On a worker. Errors: TooLarge (the
/// detail says how many there are) for more than BulkMarking::most, and those of the queries.
[[nodiscard]] Result<QList<Highlight>> readChosen(LibraryQueries &queries, const PassageChoice &choice);

/// Changes many highlights at once, whatever articles they are in, each time as one step of undo. They are read when
/// everything before is saved, and again when something was changed meanwhile: a change writes whole rows. One after
/// another, in the order they were asked for. Lives on the window's thread and never blocks it; the session is
/// borrowed.
class BulkMarking : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 10'000; ///< at once

    /// What is to become of the highlights; an empty change: nothing.
    using Edit = std::function<Change(const QList<Highlight> &highlights)>;
    /// Where an edit is made into a change: on the reader's thread, unless it looks at the session's sets.
    enum class Where : quint8 { Worker, Window };
    /// Told on the window's thread how many records were changed, or why not.
    using Done = std::function<void(const Result<int> &count)>;

    explicit BulkMarking(Session &session, QObject *parent = nullptr);

    void perform(const PassageChoice &choice, Edit edit, Done done, Where where = Where::Worker);
    /// Told of the highlights, as they are once everything before is saved.
    void read(const PassageChoice &choice, const std::function<void(const Result<QList<Highlight>> &)> &use);
    [[nodiscard]] bool isIdle() const { return m_jobs.empty(); }

private:
    struct Job
    {
        PassageChoice choice;
        Edit edit;
        Done done;
        Where where = Where::Worker;
        std::function<void(const Result<QList<Highlight>> &)> use; ///< of who only reads
    };
    struct Answer
    {
        Result<QList<Highlight>> highlights;
        Change change; ///< when it was made on the worker
    };

    void next();
    void take(const Answer &answer, quint64 changes);

    Session &m_session;
    std::deque<Job> m_jobs;
    quint64 m_changes = 0; ///< that the sets have followed
    bool m_isReading = false; ///< the highlights of the first job
};

} // namespace florilegium
