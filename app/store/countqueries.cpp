// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlitequeries.h"

#include <QSet>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// Counts of a statement with rows (word, number) into a hash; words that are unknown are passed over.
template<typename Key, typename FromWord>
Result<void> countWords(Connection &connection, const QString &sql, QHash<Key, int> &counts, FromWord fromWord)
{
    Statement statement(connection, sql);
    while (statement.next()) {
        if (const auto key = fromWord(statement.text(0)))
            counts[*key] += int(statement.number(1));
    }
    return statement.result();
}

Result<void> countInto(Connection &connection, const QString &sql, int &count)
{
    const auto number = connection.number(sql);
    if (!number)
        return std::unexpected(number.error());
    count = int(*number);
    return {};
}

/// Highlights that are in the bin, or whose article is: few, so that it costs less to know them than to ask of each of
/// the others whether it is alive.
Result<QSet<QString>> hiddenHighlights(Connection &connection)
{
    Statement statement(connection,
                        u"SELECT id FROM highlights WHERE deleted IS NOT NULL UNION ALL "
                        "SELECT h.id FROM articles a CROSS JOIN highlights h ON h.article = a.id "
                        "WHERE a.deleted IS NOT NULL"_s);
    QSet<QString> hidden;
    while (statement.next())
        hidden.insert(statement.text(0));
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return hidden;
}

/// Counts the highlights under each theme, each once however many of its themes lie there.
class ThemeCounter
{
public:
    /// Living themes, with the id of their parent.
    void addTheme(const QString &id, const QString &parent)
    {
        m_numbers.insert(id, m_themes.size());
        m_themes.append({.id = id, .above = parent});
    }

    void connectThemes()
    {
        for (Theme &theme : m_themes)
            theme.parent = m_numbers.value(theme.above, -1);
    }

    void nextHighlight() { ++m_highlight; }

    /// Of the highlight that it has come to. Ends on cycles, too: what was counted is not followed again.
    void count(const QString &theme)
    {
        for (qsizetype at = m_numbers.value(theme, -1); at >= 0 && m_themes[at].last != m_highlight;
             at = m_themes[at].parent) {
            m_themes[at].last = m_highlight;
            ++m_themes[at].count;
        }
    }

    [[nodiscard]] QHash<ThemeId, int> counts() const
    {
        QHash<ThemeId, int> counts;
        for (const Theme &theme : m_themes) {
            if (theme.count > 0)
                counts.insert({theme.id}, theme.count);
        }
        return counts;
    }

private:
    struct Theme
    {
        QString id;
        QString above;
        qsizetype parent = -1; ///< its number
        qint64 last = -1; ///< highlight that was counted
        int count = 0;
    };

    QHash<QString, qsizetype> m_numbers;
    QList<Theme> m_themes;
    qint64 m_highlight = 0;
};

Result<void> countThemes(Connection &connection, const QSet<QString> &hidden, QHash<ThemeId, int> &counts)
{
    ThemeCounter counter;
    Statement themes(connection, u"SELECT id, parent FROM themes WHERE deleted IS NULL"_s);
    while (themes.next())
        counter.addTheme(themes.text(0), themes.text(1));
    if (!themes.result())
        return themes.result();
    counter.connectThemes();
    Statement links(connection, u"SELECT highlight, theme FROM highlight_themes ORDER BY highlight"_s);
    QString highlight;
    bool isHidden = false;
    while (links.next()) {
        if (QString next = links.text(0); next != highlight) {
            highlight = std::move(next);
            isHidden = !hidden.isEmpty() && hidden.contains(highlight);
            counter.nextHighlight();
        }
        if (!isHidden)
            counter.count(links.text(1));
    }
    counts = counter.counts();
    return links.result();
}

Result<void> countLiving(Connection &connection, Counts &counts)
{
    const auto hidden = hiddenHighlights(connection);
    if (!hidden)
        return std::unexpected(hidden.error());
    auto done = countInto(connection, u"SELECT COUNT(*) FROM highlights"_s, counts.highlights);
    counts.highlights -= int(hidden->size());
    return done ? countThemes(connection, *hidden, counts.themes) : done;
}

} // namespace

Result<Counts> readCounts(Connection &connection)
{
    Counts counts;
    auto done = countWords(connection, u"SELECT state, COUNT(*) FROM articles WHERE deleted IS NULL GROUP BY state"_s,
                           counts.articles, &readingStateFromWord);
    if (done)
        done = countLiving(connection, counts);
    if (done) {
        done = countWords(connection, u"SELECT status, COUNT(*) FROM claims WHERE deleted IS NULL GROUP BY status"_s,
                          counts.claims, &statusFromWord);
    }
    if (done)
        done = countInto(connection, u"SELECT COUNT(*) FROM articles WHERE deleted IS NOT NULL"_s,
                         counts.deletedArticles);
    if (done)
        done = countInto(connection, u"SELECT COUNT(*) FROM highlights WHERE deleted IS NOT NULL"_s,
                         counts.deletedHighlights);
    if (done)
        done = countInto(connection,
                         u"SELECT (SELECT COUNT(*) FROM claims WHERE deleted IS NOT NULL) "
                         "+ (SELECT COUNT(*) FROM themes WHERE deleted IS NOT NULL) "
                         "+ (SELECT COUNT(*) FROM collections WHERE deleted IS NOT NULL)"_s,
                         counts.deletedOthers);
    if (!done)
        return std::unexpected(done.error());
    return counts;
}

} // namespace florilegium
