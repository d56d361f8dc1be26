// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <QStringList>

#include <stop_token>

namespace florilegium {

/// The words of a passage, as what the search index is asked to find the articles that it may stand in too.
class PassageWords
{
public:
    explicit PassageWords(QStringView passage);

    /// Single words, each once, as expressions of FTS5. Of many the longest of each stretch, which are the rarest as a
    /// rule: whatever was cut or mistyped, others are left.
    [[nodiscard]] QStringList words() const;
    /// Words in a row, spread over the passage, as expressions of FTS5: for passages without rare words.
    [[nodiscard]] QStringList phrases() const;

private:
    QStringList m_words; ///< in their order; empty ones where a row of them breaks
};

/// An article that a passage may stand in.
struct PassageCandidate
{
    qint64 row = 0; ///< in the index
    double share = 0; ///< of what was asked for, rare words counting more: 0 to 1
};

/// Articles in which a good part of the passage's rare words, or of its rows of words, occur; the best first. `own`:
/// the row of the article that it is from, which is left out; 0: none. Some ms in 10,000 articles. Cancelled when asked
/// to stop.
[[nodiscard]] Result<QList<PassageCandidate>> passageCandidates(Connection &index, QStringView passage, qint64 own,
                                                                const std::stop_token &stop);

} // namespace florilegium
