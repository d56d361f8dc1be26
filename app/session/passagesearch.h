// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/elsewhere.h"
#include "session/openarticle.h"
#include "text/error.h"

#include <QObject>
#include <QSet>

#include <stop_token>

namespace florilegium {

class Session;

/// Looks for highlighted passages in the other articles of the library: one at a time, on the reader's thread. The one
/// asked for last comes first: it stops the one that is being looked for, which is taken up again after it. Answers are
/// kept, until the passage has other words. The session is borrowed. Window's thread.
class PassageSearch : public QObject
{
    Q_OBJECT
public:
    explicit PassageSearch(Session &session, QObject *parent = nullptr);
    ~PassageSearch() override;

    /// answered() or failed() comes; at once, when the answer is known and no article came since.
    void ask(const OpenArticlePtr &article, const HighlightId &id);
    /// What is not answered yet is not looked for any more: the article closes.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_running.has_value(); }
    /// The same passage in other articles, the most alike first; null while it is not known.
    [[nodiscard]] const QList<SamePassage> *answer(const HighlightId &id) const;

Q_SIGNALS:
    void answered(const florilegium::HighlightId &id);
    void failed(const florilegium::HighlightId &id, const florilegium::Error &error);
    /// An answer holds no more: the passage was deleted, or has other words.
    void forgotten(const florilegium::HighlightId &id);

private:
    struct Question
    {
        HighlightId id;
        PassageQuestion passage;
    };

    void askNext();
    void take(int round, const Result<QList<SamePassage>> &found);
    void follow(const Change &change);

    Session &m_session;
    QList<Question> m_waiting; ///< the one to come next last
    std::optional<Question> m_running;
    std::stop_source m_stop; ///< of what is running
    int m_round = 0; ///< of questions; an answer to an older one is dropped
    QHash<HighlightId, QList<SamePassage>> m_answers;
    QSet<HighlightId> m_old; ///< answered before the last article came
};

/// The words of a highlight, as they are looked for.
[[nodiscard]] PassageQuestion passageQuestion(const Highlight &highlight);

} // namespace florilegium
