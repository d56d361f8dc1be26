// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/query/queryfields.h"
#include "store/queryworld.h"
#include "store/searchwords.h"

#include <QUrl>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// Whether words stand in a row in one of some texts.
bool occurs(const QStringList &texts, const Query &query)
{
    const SearchTerm term = searchTerm(query.text, query.prefix);
    for (const QString &text : texts) {
        QStringList words;
        eachWord(text, [&words](QStringView word, TextRange) { words << word.toString(); });
        const qsizetype last = term.words.size() - 1;
        for (qsizetype at = 0; last >= 0 && at + last < words.size(); ++at) {
            const QString &word = words[at + last];
            if (words.sliced(at, last) == term.words.first(last)
                && (term.prefix ? word.startsWith(term.words[last]) : word == term.words[last]))
                return true;
        }
    }
    return false;
}

bool inside(const QDate &day, const DateSpan &span)
{
    return day.isValid() && (!span.from.isValid() || day >= span.from) && (!span.to.isValid() || day < span.to);
}

QDate publishedOn(const Article &article)
{
    const QString &text = article.published;
    return text.size() >= 10 ? QDate::fromString(text.first(10), Qt::ISODate)
        : text.size() == 7   ? QDate::fromString(text, u"yyyy-MM"_s)
                             : QDate::fromString(text, u"yyyy"_s);
}

bool isOn(const Article &article, const Query &term)
{
    const DateSpan span = *dateSpan(term.text);
    const QDate published = publishedOn(article);
    const QDate known = published.isValid() ? published : article.added.date();
    switch (term.field) {
    case QueryField::Published: return inside(published, span);
    case QueryField::Before: return known < span.from;
    case QueryField::After: return known >= span.to;
    default: return inside(known, span);
    }
}

bool isAdded(const QDateTime &made, const Query &term)
{
    return inside(made.date(), *dateSpan(term.text));
}

/// Terms that are about the article of a highlight.
bool isAboutArticles(const Query &term)
{
    switch (term.field) {
    case QueryField::Title:
    case QueryField::Author:
    case QueryField::Site:
    case QueryField::State:
    case QueryField::In:
    case QueryField::Before:
    case QueryField::After:
    case QueryField::On:
    case QueryField::Published: return true;
    case QueryField::Has: return term.text == "text"_L1;
    default: return false;
    }
}

template<typename T>
QStringList idsOf(const QList<T> &things, const std::function<bool(const T &)> &wanted)
{
    QStringList ids;
    for (const T &thing : things) {
        if (wanted(thing))
            ids << thing.id.text;
    }
    ids.sort();
    return ids;
}

} // namespace

bool QueryOracle::holds(const Query &query, const Term &term)
{
    const auto part = [&term](const Query &each) { return holds(each, term); };
    switch (query.kind) {
    case Query::Kind::Everything: return true;
    case Query::Kind::Term: return term(query);
    case Query::Kind::And: return std::ranges::all_of(query.parts, part);
    case Query::Kind::Or: return std::ranges::any_of(query.parts, part);
    case Query::Kind::Not: return !part(query.parts.front());
    }
    Q_UNREACHABLE_RETURN(false);
}

QStringList QueryOracle::articles(const Query &query) const
{
    return idsOf<Article>(m_world.articles, [&](const Article &article) {
        return !article.isDeleted() && holds(query, [&](const Query &term) { return ofArticle(article, term, false); });
    });
}

QStringList QueryOracle::shelf(const Query &query) const
{
    return idsOf<Article>(m_world.articles, [&](const Article &article) {
        return !article.isDeleted() && (article.state != ReadingState::Archived || mentions(query, QueryField::State))
            && holds(query, [&](const Query &term) { return ofArticle(article, term, true); });
    });
}

QStringList QueryOracle::highlights(const Query &query) const
{
    return idsOf<Highlight>(m_world.highlights, [&](const Highlight &highlight) {
        return !highlight.isDeleted() && !articleOf(highlight)->isDeleted()
            && holds(query, [&](const Query &term) { return ofHighlight(highlight, term); });
    });
}

QStringList QueryOracle::claims(const Query &query) const
{
    return idsOf<Claim>(m_world.claims, [&](const Claim &claim) {
        return !claim.isDeleted() && holds(query, [&](const Query &term) { return ofClaim(claim, term); });
    });
}

const Article *QueryOracle::articleOf(const Highlight &highlight) const
{
    return &*std::ranges::find(m_world.articles, highlight.article, &Article::id);
}

QList<Highlight> QueryOracle::livingOf(const Article &article) const
{
    QList<Highlight> living;
    std::ranges::copy_if(m_world.highlights, std::back_inserter(living), [&](const Highlight &highlight) {
        return highlight.article == article.id && !highlight.isDeleted();
    });
    return living;
}

bool QueryOracle::ofArticle(const Article &article, const Query &term, bool shelf) const
{
    const QList<Highlight> living = livingOf(article);
    const auto any = [&living](const std::function<bool(const Highlight &)> &is) {
        return std::ranges::any_of(living, is);
    };
    if (term.field == QueryField::Kind)
        return term.text == "article"_L1;
    if (term.field == QueryField::Added)
        return isAdded(article.added, term);
    if (isAboutArticles(term))
        return articleItself(article, term);
    if (term.field == QueryField::Words) {
        return articleItself(article, term)
            || (shelf && any([&](const Highlight &highlight) { return highlightItself(highlight, term); }));
    }
    if (term.field == QueryField::Has && term.text == "note"_L1 && !article.note.isEmpty())
        return true;
    return any([&](const Highlight &highlight) { return highlightItself(highlight, term); });
}

bool QueryOracle::ofHighlight(const Highlight &highlight, const Query &term) const
{
    if (term.field == QueryField::Kind)
        return term.text == "highlight"_L1;
    if (term.field == QueryField::Added)
        return isAdded(highlight.created, term);
    return isAboutArticles(term) ? articleItself(*articleOf(highlight), term) : highlightItself(highlight, term);
}

bool QueryOracle::ofClaim(const Claim &claim, const Query &term) const
{
    switch (term.field) {
    case QueryField::Words: return occurs({claim.statement}, term);
    case QueryField::Claim: return claim.id.text == term.text || occurs({claim.statement}, term);
    case QueryField::Status: return toWord(claim.status) == term.text;
    case QueryField::Kind: return term.text == "claim"_L1;
    case QueryField::Added: return isAdded(claim.created, term);
    default: break;
    }
    if (term.field == QueryField::Has && term.text == "question"_L1)
        return !claim.openQuestion.isEmpty();
    if (term.field == QueryField::Has && term.text == "claim"_L1)
        return true;
    if (term.field == QueryField::Author && occurs(claim.attributedTo, term))
        return true;
    return std::ranges::any_of(m_world.evidence, [&](const Evidence &link) {
        if (link.claim != claim.id)
            return false;
        const Highlight &passage = *std::ranges::find(m_world.highlights, link.highlight, &Highlight::id);
        if (passage.isDeleted() || articleOf(passage)->isDeleted())
            return false;
        return term.field == QueryField::Relation ? toWord(link.relation) == term.text : ofHighlight(passage, term);
    });
}

bool QueryOracle::articleItself(const Article &article, const Query &term) const
{
    switch (term.field) {
    case QueryField::Words: return occurs({article.title, m_world.texts.value(article.id.text), article.note}, term);
    case QueryField::Title: return occurs({article.title}, term);
    case QueryField::Author: return occurs({article.byline}, term);
    case QueryField::Site: return occurs({article.site, QUrl(article.url).host()}, term);
    case QueryField::State: return toWord(article.state) == term.text;
    case QueryField::In: return isIn(article, term);
    case QueryField::Has: return !m_world.texts.value(article.id.text).isEmpty();
    default: return isOn(article, term);
    }
}

bool QueryOracle::highlightItself(const Highlight &highlight, const Query &term) const
{
    switch (term.field) {
    case QueryField::Words: return occurs({quoteOf(highlight), highlight.note}, term);
    case QueryField::Theme:
        return std::ranges::any_of(highlight.themes, [&](const ThemeId &id) { return isMeantTheme(id, term); });
    case QueryField::Claim:
        return bearsOnClaim(highlight, [&](const Claim &claim, Relation) {
            return claim.id.text == term.text || occurs({claim.statement}, term);
        });
    case QueryField::Status:
        return bearsOnClaim(highlight, [&](const Claim &claim, Relation relation) {
            return relation == Relation::States && toWord(claim.status) == term.text;
        });
    case QueryField::Relation:
        return bearsOnClaim(highlight, [&](const Claim &, Relation relation) { return toWord(relation) == term.text; });
    case QueryField::Colour:
        return std::ranges::any_of(m_world.colours, [&](const Colour &colour) {
            return colour.key == highlight.colour
                && (nameMatches(colour.key, term.text, term.prefix)
                    || nameMatches(colour.label, term.text, term.prefix));
        });
    case QueryField::Has: break;
    default: qFatal("not a term of highlights");
    }
    if (term.text == "note"_L1)
        return !highlight.note.isEmpty();
    if (term.text == "theme"_L1) {
        return std::ranges::any_of(highlight.themes, [&](const ThemeId &id) {
            return !std::ranges::find(m_world.themes, id, &Theme::id)->isDeleted();
        });
    }
    if (term.text == "claim"_L1)
        return bearsOnClaim(highlight, [](const Claim &, Relation) { return true; });
    if (term.text == "question"_L1)
        return bearsOnClaim(highlight, [](const Claim &claim, Relation) { return !claim.openQuestion.isEmpty(); });
    return term.text == "highlight"_L1 || (term.text == "orphan"_L1 && m_world.orphans.contains(highlight.id.text));
}

bool QueryOracle::bearsOnClaim(const Highlight &highlight, const std::function<bool(const Claim &, Relation)> &is) const
{
    return std::ranges::any_of(m_world.evidence, [&](const Evidence &link) {
        const Claim &claim = *std::ranges::find(m_world.claims, link.claim, &Claim::id);
        return link.highlight == highlight.id && !claim.isDeleted() && is(claim, link.relation);
    });
}

/// The theme or one above it has the name; names of deleted themes are none.
bool QueryOracle::isMeantTheme(const ThemeId &id, const Query &term) const
{
    QStringList path;
    QList<QStringList> paths;
    for (ThemeId at = id; !at.isNull();) {
        const Theme &theme = *std::ranges::find(m_world.themes, at, &Theme::id);
        if (theme.isDeleted())
            return false;
        for (QStringList &known : paths)
            known.prepend(theme.name);
        paths.append({theme.name});
        at = theme.parent;
    }
    return std::ranges::any_of(paths, [&](const QStringList &names) {
        return foldedPathMatches(foldedPath(names.join(u'/')), foldedPath(term.text), term.prefix);
    });
}

bool QueryOracle::isIn(const Article &article, const Query &term) const
{
    const auto named = [&](const Collection &collection) {
        return nameMatches(collection.name, term.text, term.prefix);
    };
    const bool all = named(m_world.collections[0]);
    for (qsizetype i = 0; i < m_world.collections.size(); ++i) {
        const bool meant = all || named(m_world.collections[i]);
        const auto isMember = [&](const Member &member) {
            return member.collection == m_world.collections[i].id && member.article == article.id;
        };
        if (meant && std::ranges::any_of(m_world.members, isMember))
            return true;
    }
    return false;
}

} // namespace florilegium::testing
