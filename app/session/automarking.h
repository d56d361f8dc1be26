// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/patternfinder.h"
#include "library/library.h"

#include <QObject>

namespace florilegium {

/// A place where a pattern was found, to be looked at before it becomes a passage of a theme.
struct PassageMatch
{
    ArticleId article;
    QString title; ///< of the article
    TextId text = 0; ///< the article's newest text
    TextRange range; ///< UTF-16 units of that text
    QString before; ///< some words of the same block
    QString quote;
    QString after;
    HighlightId marked; ///< a living highlight of just this range; null: none
    bool hasTheme = false; ///< a highlight over all of it has the theme, or one below it

    bool operator==(const PassageMatch &) const = default;
};

/// Looks for a pattern in the newest texts of all living articles, the one added last first, a slice of time after the
/// other on the reader's thread, so that other reads come between. Lives on the window's thread; borrows the library.
class PatternSearch : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype most = 5000; ///< matches; there it ends

    explicit PatternSearch(Library &library, QObject *parent = nullptr);
    ~PatternSearch() override;

    /// For a theme and those below it (`subtree`, the theme first). What was begun before is given up. A pattern that
    /// is none ends at once: failed().
    void start(const PassagePattern &pattern, const QList<ThemeId> &subtree);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Articles looked through, of how many.
    [[nodiscard]] std::pair<qsizetype, qsizetype> progress() const { return {m_next, m_articles.size()}; }

Q_SIGNALS:
    /// Some more, in the order of articles and of their texts; perhaps none, when only progress() moved on.
    void found(const QList<florilegium::PassageMatch> &matches);
    /// All is looked through, or `most` were found.
    void finished();
    void failed(const florilegium::Error &error);

private:
    void readNext();

    Library &m_library;
    std::shared_ptr<const PatternFinder> m_finder;
    QSet<ThemeId> m_subtree;
    QList<ArticleId> m_articles;
    qsizetype m_next = 0;
    qsizetype m_found = 0;
    std::stop_source m_stop;
    quint64 m_question = 0;
    bool m_running = false;
};

/// The change that makes the matches passages of the theme ("mark.all"): a highlight of `colour` for each, or the theme
/// for the highlight that is there already. Those of articles that have another newest text by now, or whose highlight
/// went, are left out. On a reader's thread.
[[nodiscard]] Result<Change> markMatches(LibraryQueries &queries, const QList<PassageMatch> &matches,
                                         const ThemeId &theme, const QString &colour, const QDateTime &now);

} // namespace florilegium
