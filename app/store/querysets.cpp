// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/querycompiler.h"
#include "store/searchwords.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// A statement of ids, read into another one that goes on from them (alias s).
SqlPart from(const QString &head, const SqlPart &set, const QString &tail)
{
    return sqlPart(head + u" FROM ("_s) + set + sqlPart(u") s "_s + tail);
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
    case QueryField::Title: return idsMatching("entries"_L1, matchIn("title"_L1, term), IndexKind::Article);
    case QueryField::Author: return idsMatching("sources"_L1, matchIn("author"_L1, term), IndexKind::Article);
    case QueryField::Site: return idsMatching("sources"_L1, matchIn("site"_L1, term), IndexKind::Article);
    default: return std::nullopt;
    }
}

/// Highlights among which a term about highlights holds.
std::optional<SqlPart> QueryCompiler::highlightSet(const Query &term) const
{
    if (term.field == QueryField::Theme) {
        return sqlPart(u"SELECT l.highlight AS id FROM highlight_themes l WHERE "_s)
            + oneOf(u"l.theme"_s, m_place.names.themes(term));
    }
    if (term.field != QueryField::Claim || !m_place.hasIndex)
        return std::nullopt;
    const auto words = matchExpression(term, QueryField::Claim);
    return from(u"SELECT v.highlight AS id"_s,
                words ? idsMatching("entries"_L1, *words, IndexKind::Claim) : sqlPart(u"SELECT ? AS id"_s, {term.text}),
                u"CROSS JOIN evidence v ON v.claim = s.id WHERE v.highlight IS NOT NULL"_s);
}

std::optional<SqlPart> QueryCompiler::candidates(const Query &term) const
{
    if (term.kind != Query::Kind::Term)
        return std::nullopt;
    const bool ofClaims = m_scope == QueryScope::Claims;
    if (const auto articles = articleSet(term)) {
        if (m_scope == QueryScope::Articles)
            return articles;
        const SqlPart highlights = from(u"SELECT h.id AS id"_s, *articles,
                                        u"CROSS JOIN highlights h ON h.article = s.id"_s);
        if (!ofClaims)
            return highlights;
        SqlPart claims = from(u"SELECT e.claim AS id"_s, highlights, u"CROSS JOIN evidence e ON e.highlight = s.id"_s);
        if (term.field == QueryField::Author)
            claims += sqlPart(u" UNION ALL "_s)
                + idsMatching("sources"_L1, matchIn("author"_L1, term), IndexKind::Claim);
        return claims;
    }
    const auto highlights = ofClaims && term.field == QueryField::Claim ? std::nullopt : highlightSet(term);
    if (!highlights || m_scope == QueryScope::Highlights)
        return highlights;
    return ofClaims ? from(u"SELECT e.claim AS id"_s, *highlights, u"CROSS JOIN evidence e ON e.highlight = s.id"_s)
                    : from(u"SELECT h.article AS id"_s, *highlights, u"CROSS JOIN highlights h ON h.id = s.id"_s);
}

} // namespace florilegium
