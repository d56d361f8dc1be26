// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/reader.h"

#include <QRandomGenerator>
#include <QSet>

namespace florilegium::testing {

/// Does at random what a reader can do and undo, each kind of change at one time or another. What there is is asked of
/// the library before every step, so the reader may come and go.
class RandomReader
{
public:
    RandomReader(quint32 seed, QList<ArticleId> articles);

    /// One step of undo, saved when this returns. False when none of the kinds could be done.
    [[nodiscard]] bool step(Reader &reader);
    /// The kind of change that was tried last.
    [[nodiscard]] QString lastKind() const { return m_last; }
    /// Kinds that were never done.
    [[nodiscard]] QStringList unused() const;

private:
    using Act = void (RandomReader::*)(Reader &reader);
    struct Kind
    {
        QString name;
        Act act;
    };

    [[nodiscard]] int below(qsizetype bound) { return int(m_random.bounded(quint32(std::max<qsizetype>(bound, 1)))); }
    template<typename T>
    [[nodiscard]] std::optional<T> any(const QList<T> &list)
    {
        return list.isEmpty() ? std::nullopt : std::optional(list[below(list.size())]);
    }
    [[nodiscard]] QString words();
    [[nodiscard]] QDateTime now();
    [[nodiscard]] QList<Article> living(Reader &reader) const;
    /// A living article, open in the reader; null when there is none.
    [[nodiscard]] OpenArticlePtr openOne(Reader &reader);
    [[nodiscard]] std::optional<HighlightId> anyHighlight(const OpenArticlePtr &article);
    [[nodiscard]] QList<TextRange> someRanges(const OpenArticlePtr &article);
    [[nodiscard]] std::optional<ThemeId> anyTheme(Reader &reader);
    template<typename Future>
    void wait(const Future &future);

    // Passages
    void mark(Reader &reader);
    void claimPassage(Reader &reader);
    void colour(Reader &reader);
    void resize(Reader &reader);
    void note(Reader &reader);
    void tag(Reader &reader);
    void deletePassages(Reader &reader);
    void restorePassages(Reader &reader);
    void tagMany(Reader &reader);
    // Claims
    void makeClaim(Reader &reader);
    void statement(Reader &reader);
    void status(Reader &reader);
    void deleteClaim(Reader &reader);
    void addEvidence(Reader &reader);
    void removeEvidence(Reader &reader);
    // Themes
    void newTheme(Reader &reader);
    void changeTheme(Reader &reader);
    void moveTheme(Reader &reader);
    void mergeThemes(Reader &reader);
    void deleteTheme(Reader &reader);
    void splitTheme(Reader &reader);
    void labelColour(Reader &reader);
    // Articles
    void state(Reader &reader);
    void rate(Reader &reader);
    void noteOnArticle(Reader &reader);
    void deleteArticle(Reader &reader);
    void restoreArticle(Reader &reader);
    void mergeArticles(Reader &reader);
    void tellApart(Reader &reader);
    // Collections
    void newCollection(Reader &reader);
    void changeCollection(Reader &reader);
    void deleteCollection(Reader &reader);
    void put(Reader &reader);
    void take(Reader &reader);
    void restoreThings(Reader &reader);

    [[nodiscard]] static QList<Kind> kinds();

    QRandomGenerator m_random;
    QList<ArticleId> m_articles;
    QSet<QString> m_used;
    QString m_last;
    int m_second = 0; ///< the time goes on with each step
};

} // namespace florilegium::testing
