// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/querycompiler.h"
#include "store/rows.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

// From things to other things, behind a list of ids (alias s).
constexpr QLatin1StringView highlightsOfArticles(
    "SELECT h.id AS id FROM s CROSS JOIN highlights h ON h.article = s.id");
constexpr QLatin1StringView articlesOfHighlights(
    "SELECT h.article AS id FROM s CROSS JOIN highlights h ON h.id = s.id");
constexpr QLatin1StringView claimsOfHighlights(
    "SELECT e.claim AS id FROM s CROSS JOIN evidence e ON e.highlight = s.id");
constexpr QLatin1StringView highlightsOfClaims(
    "SELECT v.highlight AS id FROM s CROSS JOIN evidence v ON v.claim = s.id "
    "WHERE v.highlight IS NOT NULL");

SqlPart idsIn(const QStringList &ids)
{
    return sqlPart(u"WITH s AS (SELECT value AS id FROM json_each(?)) "_s, {jsonList(ids)});
}

} // namespace

/// Articles among which a term about articles holds.
std::optional<SqlPart> QueryCompiler::articleSet(const Query &term) const
{
    if (term.field == QueryField::In) {
        return sqlPart(u"SELECT m.article AS id FROM collection_members m WHERE "_s)
            + oneOf(u"m.collection"_s, m_place.names.collections(term));
    }
    if (!m_place.hasIndex)
        return std::nullopt;
    switch (term.field) {
    case QueryField::Title: return idsMatching(sourceMatch("title"_L1, term), IndexKind::Article);
    case QueryField::Author: return idsMatching(sourceMatch("author"_L1, term), IndexKind::Article);
    case QueryField::Site: return idsMatching(sourceMatch("site"_L1, term), IndexKind::Article);
    default: return std::nullopt;
    }
}

/// The way to highlights among which a term about highlights holds.
std::optional<QueryCompiler::Way> QueryCompiler::highlightSet(const Query &term) const
{
    switch (term.field) {
    case QueryField::Theme:
        return Way{sqlPart(u"SELECT l.highlight AS id FROM highlight_themes l WHERE "_s)
                       + oneOf(u"l.theme"_s, m_place.names.themes(term)),
                   {}};
    case QueryField::Relation:
        return Way{sqlPart(u"SELECT v.highlight AS id FROM evidence v WHERE v.relation = ? "
                           "AND v.highlight IS NOT NULL"_s,
                           {term.text}),
                   {}};
    case QueryField::Status:
        return Way{sqlPart(u"SELECT k.id AS id FROM claims k WHERE k.status = ?"_s, {term.text}), {highlightsOfClaims}};
    case QueryField::Claim: break;
    default: return std::nullopt;
    }
    if (const auto id = ClaimId::parse(term.text))
        return Way{sqlPart(u"SELECT ? AS id"_s, {id->text}), {highlightsOfClaims}};
    if (!m_place.hasIndex)
        return std::nullopt;
    return Way{idsMatching(*wordMatch(term, QueryField::Claim), IndexKind::Claim), {highlightsOfClaims}};
}

/// Where a way to candidates begins, and the links on which it goes on.
std::optional<QueryCompiler::Way> QueryCompiler::wayTo(const Query &term) const
{
    if (term.kind != Query::Kind::Term)
        return std::nullopt;
    const bool ofClaims = m_scope == QueryScope::Claims;
    if (const auto articles = articleSet(term)) {
        return m_scope == QueryScope::Articles ? Way{*articles, {}}
            : ofClaims                         ? Way{*articles, {highlightsOfArticles, claimsOfHighlights}}
                                               : Way{*articles, {highlightsOfArticles}};
    }
    // Claims have words and a status of their own.
    const bool own = ofClaims && (term.field == QueryField::Claim || term.field == QueryField::Status);
    const auto highlights = own ? std::nullopt : highlightSet(term);
    if (!highlights)
        return std::nullopt;
    Way way = *highlights;
    if (m_scope != QueryScope::Highlights)
        way.links << (ofClaims ? claimsOfHighlights : articlesOfHighlights);
    return way;
}

Result<std::optional<QStringList>> QueryCompiler::candidates(const Query &term, int most) const
{
    const auto way = wayTo(term);
    if (!way)
        return std::nullopt;
    auto found = ids(way->start, most);
    for (const QLatin1StringView link : way->links) {
        if (!found || found->size() >= most)
            break;
        found = ids(idsIn(*found) + sqlPart(link), most);
    }
    if (found && found->size() < most && m_scope == QueryScope::Claims && term.field == QueryField::Author) {
        const auto own = ids(idsMatching(sourceMatch("author"_L1, term), IndexKind::Claim), most);
        found = own ? *found + *own : own;
    }
    if (!found)
        return std::unexpected(found.error());
    return found->size() < most ? std::optional(*std::move(found)) : std::nullopt;
}

} // namespace florilegium
