// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/randomreader.h"
#include "patience.h"

#include <algorithm>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

RandomReader::RandomReader(quint32 seed, QList<ArticleId> articles)
    : m_random(seed)
    , m_articles(std::move(articles))
{
}

QList<RandomReader::Kind> RandomReader::kinds()
{
    return passageKinds() + bulkKinds() + claimKinds() + themeKinds() + articleKinds() + collectionKinds();
}

QStringList RandomReader::unused() const
{
    QStringList names;
    for (const Kind &kind : kinds()) {
        if (m_done.value(kind.name) == 0)
            names << kind.name;
    }
    return names;
}

QString RandomReader::report() const
{
    QStringList counts;
    for (const Kind &kind : kinds())
        counts << u"%1 %2"_s.arg(kind.name).arg(m_done.value(kind.name));
    return counts.join(u", ");
}

/// Marks are made more often than the rest, so that there is something to work on. What was done least comes more often
/// too: among so many kinds some would be left out now and then.
RandomReader::Kind RandomReader::next()
{
    QList<Kind> all = kinds();
    const int turn = below(6);
    if (turn == 0)
        return all.front();
    if (turn == 1) {
        const auto count = [this](const Kind &kind) { return m_done.value(kind.name); };
        const int least = count(*std::ranges::min_element(all, {}, count));
        all.removeIf([&](const Kind &kind) { return count(kind) > least; });
    }
    return all[below(all.size())];
}

bool RandomReader::step(Reader &reader)
{
    constexpr int mostTries = 400;
    for (int tries = 0; tries < mostTries; ++tries) {
        const Kind kind = next();
        m_last = kind.name;
        ++m_second;
        const quint64 before = reader.session.shared()->applied();
        (this->*kind.act)(reader);
        if (!reader.saved())
            return false;
        const quint64 made = reader.session.shared()->applied() - before;
        if (made == 0)
            continue; // there was nothing to do it with
        ++m_done[kind.name];
        return made == 1;
    }
    return false;
}

QString RandomReader::words()
{
    static const QStringList some{u"open"_s, u"shut"_s, u"Türen"_s, u"säfe"_s, u"门"_s, u"next"_s, u"half"_s};
    QStringList chosen;
    for (int count = 1 + below(3); count > 0; --count)
        chosen << some[below(some.size())];
    return chosen.join(u' ') + u' ' + QString::number(m_second);
}

QDateTime RandomReader::now()
{
    return QDateTime({2026, 11, 20}, {9, 14}, QTimeZone::UTC).addSecs(m_second);
}

QList<Article> RandomReader::living(Reader &reader) const
{
    QList<Article> articles;
    for (const ArticleId &id : m_articles + m_apart) {
        const auto article = reader.session.library().queries().article(id);
        if (article && !article->isDeleted())
            articles << *article;
    }
    return articles;
}

QList<Article> RandomReader::readable(Reader &reader) const
{
    QList<Article> articles = living(reader);
    articles.removeIf([&reader](const Article &article) {
        return reader.session.library().queries().texts(article.id).value_or(QList<TextRow>()).isEmpty();
    });
    return articles;
}

OpenArticlePtr RandomReader::openOne(Reader &reader)
{
    const auto article = any(readable(reader));
    return article && reader.open(article->id) ? reader.article : nullptr;
}

std::optional<ArticleId> RandomReader::anyChanged(Reader &reader)
{
    QList<Article> articles = readable(reader);
    articles.removeIf([&reader](const Article &article) {
        return reader.session.library().queries().versions(article.id).value_or(QList<Version>()).size() < 2;
    });
    const auto article = any(articles);
    return article ? std::optional(article->id) : std::nullopt;
}

std::optional<HighlightId> RandomReader::anyHighlight(const OpenArticlePtr &article)
{
    QList<HighlightId> ids;
    if (article) {
        for (const PlacedHighlight &placed : article->highlights->all())
            ids << placed.highlight.id;
    }
    return any(ids);
}

TextRange RandomReader::someRange(const Document &document)
{
    const qsizetype start = below(document.text().size() - 40);
    return {start, start + 3 + below(30)};
}

QList<TextRange> RandomReader::someRanges(const OpenArticlePtr &article)
{
    QList<TextRange> ranges{someRange(*article->document)};
    if (below(4) == 0 && ranges.front().end + 20 < article->document->text().size())
        ranges.append({ranges.front().end + 5, ranges.front().end + 15});
    return ranges;
}

std::optional<ThemeId> RandomReader::anyTheme(Reader &reader)
{
    const auto theme = any(reader.session.themes().all());
    return theme ? std::optional(theme->id) : std::nullopt;
}

/// After reader.article was given away: the session opens what comes of a change.
void RandomReader::awaitArticle(Reader &reader)
{
    QVERIFY(waitFor([&reader] { return reader.article != nullptr; }));
}

} // namespace florilegium::testing
