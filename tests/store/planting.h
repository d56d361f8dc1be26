// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/distortion.h"
#include "bench/searchlibrary.h"

namespace florilegium::testing {

/// A passage of an article that stands, distorted, in another one.
struct PlantedPassage
{
    PassageQuestion question;
    Distortion distortion = Distortion::None;
    ArticleId article; ///< the other one
    TextRange range; ///< in its text
};

/// What was found of planted passages.
struct PlantingScore
{
    int planted = 0;
    int found = 0; ///< in the right place of the right article
    int wrong = 0; ///< other articles, and other places
    [[nodiscard]] double recall() const { return planted == 0 ? 1 : double(found) / planted; }
    [[nodiscard]] double precision() const { return found + wrong == 0 ? 1 : double(found) / (found + wrong); }

    void judge(const PlantedPassage &passage, const QList<SamePassage> &answer);
};

/// Copies passages of articles that are in a library into new ones, and makes as many articles that only sound like
/// them: a few words of the passage in a row, or its rarer words in another order within other sentences.
class Planting
{
public:
    Planting(SqliteLibrary &library, SearchWords &words, QRandomGenerator &random);

    /// One passage of each of the sources (articles and their texts), each distortion as often as the others.
    [[nodiscard]] QList<PlantedPassage> plant(const QList<std::pair<ArticleId, QString>> &sources);

private:
    [[nodiscard]] qsizetype below(qsizetype bound) { return qsizetype(m_random.bounded(quint32(bound))); }
    [[nodiscard]] QString passageOf(const QString &text);
    [[nodiscard]] QString soundingLike(const QString &passage);
    ArticleId add(const QString &text);

    SqliteLibrary &m_library;
    SearchWords &m_words;
    QRandomGenerator &m_random;
    QList<QFuture<Result<AddedVersion>>> m_adding;
};

} // namespace florilegium::testing
