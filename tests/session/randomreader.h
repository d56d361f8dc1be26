// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/linking.h"
#include "patience.h"
#include "session/bulkmarking.h"
#include "session/reader.h"

#include <QRandomGenerator>

#include <array>

namespace florilegium::testing {

/// Does at random what a reader can do and undo, each kind of change at one time or another. What there is is asked of
/// the library before every step, so the reader may come and go.
class RandomReader
{
public:
    /// `articles`: each of them has a text of the whole page too, as no undo takes back that a text was made.
    RandomReader(quint32 seed, QList<ArticleId> articles);

    /// One step of undo, saved when this returns. False when none of the kinds could be done, or one was several steps.
    [[nodiscard]] bool step(Reader &reader);
    /// The kind of change that was tried last.
    [[nodiscard]] QString lastKind() const { return m_last; }
    /// Kinds that were never done.
    [[nodiscard]] QStringList unused() const;
    /// How often each kind was done.
    [[nodiscard]] QString report() const;

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
    template<typename T, std::size_t Size>
    [[nodiscard]] T anyOf(const std::array<T, Size> &values)
    {
        return values[std::size_t(below(qsizetype(Size)))];
    }
    [[nodiscard]] QString words();
    [[nodiscard]] QDateTime now();
    [[nodiscard]] Kind next();
    [[nodiscard]] QList<Article> living(Reader &reader) const;
    /// Living ones that have a text: where one was another's version after all, there is none.
    [[nodiscard]] QList<Article> readable(Reader &reader) const;
    /// One of those, open in the reader; null when there is none.
    [[nodiscard]] OpenArticlePtr openOne(Reader &reader);
    /// An article that can be read, with more than one version.
    [[nodiscard]] std::optional<ArticleId> anyChanged(Reader &reader);
    [[nodiscard]] std::optional<HighlightId> anyHighlight(const OpenArticlePtr &article);
    [[nodiscard]] TextRange someRange(const Document &document);
    [[nodiscard]] QList<TextRange> someRanges(const OpenArticlePtr &article);
    [[nodiscard]] std::optional<ThemeId> anyTheme(Reader &reader);
    [[nodiscard]] std::optional<Claim> anyClaim(Reader &reader) { return any(reader.session.claims().all()); }
    [[nodiscard]] QList<ClaimId> someClaims(Reader &reader);
    [[nodiscard]] std::optional<Evidence> anyEvidence(Reader &reader);
    [[nodiscard]] LinkEnd anyEnd(Reader &reader);
    [[nodiscard]] QList<HighlightId> someHighlights(Reader &reader);
    [[nodiscard]] QHash<HighlightId, ThemeId> dealt(Reader &reader, const ThemeId &from, const ThemeId &into);
    void changeMany(Reader &reader, const BulkMarking::Edit &edit);
    void awaitArticle(Reader &reader);
    template<typename Future>
    void wait(const Future &future)
    {
        QVERIFY(waitFor([&future] { return future.isFinished(); }));
        QVERIFY(future.result());
    }

    // Passages
    void mark(Reader &reader);
    void markInOlder(Reader &reader);
    void claimPassage(Reader &reader);
    void colour(Reader &reader);
    void resize(Reader &reader);
    void place(Reader &reader);
    void note(Reader &reader);
    void tag(Reader &reader);
    void tagWithNew(Reader &reader);
    void deletePassages(Reader &reader);
    void restorePassages(Reader &reader);
    // Many of them
    void colourMany(Reader &reader);
    void tagMany(Reader &reader);
    void untagMany(Reader &reader);
    void noteMany(Reader &reader);
    void deleteMany(Reader &reader);
    void claimMany(Reader &reader);
    void linkMany(Reader &reader);
    // Claims
    void makeClaim(Reader &reader);
    void statement(Reader &reader);
    void status(Reader &reader);
    void reason(Reader &reader);
    void people(Reader &reader);
    void editClaim(Reader &reader);
    void editManyClaims(Reader &reader);
    void mergeClaims(Reader &reader);
    void deleteClaim(Reader &reader);
    void deleteManyClaims(Reader &reader);
    void restoreClaim(Reader &reader);
    void addEvidence(Reader &reader);
    void link(Reader &reader);
    void changeLink(Reader &reader);
    void removeEvidence(Reader &reader);
    void repeat(Reader &reader);
    // Themes
    void newTheme(Reader &reader);
    void renameTheme(Reader &reader);
    void defineTheme(Reader &reader);
    void modelPassage(Reader &reader);
    void colourTheme(Reader &reader);
    void keyTheme(Reader &reader);
    void moveTheme(Reader &reader);
    void mergeThemes(Reader &reader);
    void deleteTheme(Reader &reader);
    void deleteThemeWithHeir(Reader &reader);
    void splitTheme(Reader &reader);
    void splitThemeOff(Reader &reader);
    void markAll(Reader &reader);
    void importCodebook(Reader &reader);
    void colours(Reader &reader);
    // Articles
    void state(Reader &reader);
    void rate(Reader &reader);
    void noteOnArticle(Reader &reader);
    void deleteArticle(Reader &reader);
    void restoreArticle(Reader &reader);
    void mergeArticles(Reader &reader);
    void tellApart(Reader &reader);
    void keepApart(Reader &reader);
    void joinVersion(Reader &reader);
    void wholePage(Reader &reader);
    // Collections
    void newCollection(Reader &reader);
    void newSearch(Reader &reader);
    void renameCollection(Reader &reader);
    void deleteCollection(Reader &reader);
    void put(Reader &reader);
    void take(Reader &reader);
    void restoreThings(Reader &reader);

    [[nodiscard]] static QList<Kind> kinds();
    [[nodiscard]] static QList<Kind> passageKinds();
    [[nodiscard]] static QList<Kind> bulkKinds();
    [[nodiscard]] static QList<Kind> claimKinds();
    [[nodiscard]] static QList<Kind> themeKinds();
    [[nodiscard]] static QList<Kind> articleKinds();
    [[nodiscard]] static QList<Kind> collectionKinds();

    QRandomGenerator m_random;
    QList<ArticleId> m_articles;
    QList<ArticleId> m_apart; ///< that were versions of others
    QHash<QString, int> m_done; ///< how often, by the name of the kind
    QString m_last;
    int m_second = 0; ///< the time goes on with each step
};

} // namespace florilegium::testing
