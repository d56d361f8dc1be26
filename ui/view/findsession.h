// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "text/findmatches.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <optional>
#include <span>
#include <vector>

namespace florilegium {

/// A search in the document that is shown: on a worker, in batches, the newest query wins. Lives on the window's
/// thread; its destructor waits for the worker to notice (one slice of the text, under a millisecond).
class FindSession : public QObject
{
    Q_OBJECT
public:
    /// More matches than this are not looked for.
    static constexpr size_t maximumMatches = 100'000;

    explicit FindSession(QObject *parent = nullptr);
    ~FindSession() override;

    /// Forgets the matches; searches again when there is a query. The reader is led to none, unless a search
    /// had yet to lead them.
    void setDocument(const DocumentPtr &document);
    [[nodiscard]] const DocumentPtr &document() const { return m_document; }

    /// Looks for `query`; the current match will be the first at or after `from`, else the first. Old matches stay
    /// until the first new ones are there. The same query again only moves the current match.
    void search(const FindQuery &query, qsizetype from);
    void clear();

    [[nodiscard]] const FindQuery &query() const { return m_query; }
    /// Ascending, not overlapping. Invalid after the next changed().
    [[nodiscard]] std::span<const TextRange> matches() const { return m_matches; }
    /// Matches that touch `range`. O(log n).
    [[nodiscard]] std::span<const TextRange> matchesIn(TextRange range) const;
    [[nodiscard]] bool isSearching() const { return m_searching; }
    [[nodiscard]] bool isCapped() const { return m_matches.size() >= maximumMatches; }

    /// Index in matches() of the one that the reader stands at.
    [[nodiscard]] std::optional<size_t> currentIndex() const { return m_current; }
    [[nodiscard]] std::optional<TextRange> current() const;
    /// The next one, round the end; the previous, round the beginning. While the reader stands at none (in another
    /// document), the first at or after `place`, where they are; the last before it.
    void next(qsizetype place);
    void previous(qsizetype place);

Q_SIGNALS:
    /// Matches came or went, or the search began or ended.
    void changed();
    /// The reader stands at another match (or at none).
    void currentChanged();

private:
    struct Batch
    {
        quint64 run = 0;
        std::vector<TextRange> matches;
        bool isLast = false;
    };

    void start();
    void searchOnWorker(quint64 run, const DocumentPtr &document, const FindQuery &query);
    void take(const Batch &batch);
    void settleCurrent();
    void setCurrent(std::optional<size_t> index);
    void forget();
    [[nodiscard]] size_t firstFrom(qsizetype place) const;

    DocumentPtr m_document;
    FindQuery m_query;
    std::vector<TextRange> m_matches;
    std::optional<size_t> m_current;
    qsizetype m_from = 0;
    bool m_searching = false;
    bool m_stale = false; // the matches are those of the query before
    bool m_settled = true; // the current match is the one that was asked for
    std::atomic<quint64> m_run = 0;
    std::optional<FindFold> m_fold; // the worker's
    QThreadPool m_worker;
};

} // namespace florilegium
