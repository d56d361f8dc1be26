// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/query/queryfields.h"
#include "store/querycompiler.h"
#include "store/rows.h"
#include "store/searchwords.h"
#include "store/sqlitequeries.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView livingClaimOf("EXISTS (SELECT 1 FROM evidence v JOIN claims k ON k.id = v.claim "
                                          "WHERE v.highlight = h.id AND k.deleted IS NULL");
constexpr QLatin1StringView hasTheme("EXISTS (SELECT 1 FROM highlight_themes l JOIN themes m ON m.id = l.theme "
                                     "WHERE l.highlight = h.id AND m.deleted IS NULL)");
// What a test of a highlight is put into; two brackets close it.
constexpr QLatin1StringView highlightsOfArticle(
    "EXISTS (SELECT 1 FROM highlights h WHERE h.article = a.id AND h.deleted IS NULL AND (");
constexpr QLatin1StringView highlightsOfClaim(
    "EXISTS (SELECT 1 FROM evidence e JOIN highlights h ON h.id = e.highlight JOIN articles a ON a.id = h.article "
    "WHERE e.claim = c.id AND h.deleted IS NULL AND a.deleted IS NULL AND (");
/// The same for all claims at once: SQLite may begin with the few highlights or articles of which the test holds.
constexpr QLatin1StringView claimsOfHighlights(
    "c.id IN (SELECT e.claim FROM evidence e JOIN highlights h ON h.id = e.highlight "
    "JOIN articles a ON a.id = h.article WHERE h.deleted IS NULL AND a.deleted IS NULL AND (");
constexpr QLatin1StringView hasText("EXISTS (SELECT 1 FROM versions v JOIN texts x ON x.version = v.id "
                                    "WHERE v.article = a.id)");

SqlPart inSpan(const QString &column, const DateSpan &span)
{
    SqlPart part = sqlPart(column + u" <> ''"_s);
    if (span.from.isValid())
        part += sqlPart(u" AND "_s + column + u" >= ?"_s, {span.from.toString(Qt::ISODate)});
    if (span.to.isValid())
        part += sqlPart(u" AND "_s + column + u" < ?"_s, {span.to.toString(Qt::ISODate)});
    return part;
}

} // namespace

SqlPart oneOf(const QString &column, const QStringList &values)
{
    return values.isEmpty() ? sqlPart(u"0"_s)
                            : sqlPart(column + u" IN (SELECT value FROM json_each(?))"_s, {jsonList(values)});
}

SqlPart QueryCompiler::ofArticle(const SqlPart &test) const
{
    return m_scope == QueryScope::Claims ? ofHighlight(test) : test;
}

SqlPart QueryCompiler::ofHighlight(const SqlPart &test) const
{
    if (test.isNever() || m_scope == QueryScope::Highlights)
        return test;
    const QLatin1StringView rows = m_scope != QueryScope::Claims ? highlightsOfArticle
        : m_forLists                                             ? claimsOfHighlights
                                                                 : highlightsOfClaim;
    return sqlPart(rows) + test + sqlPart(u"))"_s);
}

SqlPart QueryCompiler::termPart(const Query &term)
{
    switch (term.field) {
    case QueryField::Words:
        if (m_scope == QueryScope::Shelf)
            return shelfWords(term);
        return matching(idColumn(m_scope), *wordMatch(term), indexKind(m_scope));
    case QueryField::Title:
    case QueryField::Author:
    case QueryField::Site: return sourcePart(term);
    case QueryField::Claim:
    case QueryField::Status: return claimPart(term);
    case QueryField::Theme: {
        if (m_forLists && m_scope == QueryScope::Claims) {
            const SqlPart tagged = oneOf(u"l.theme"_s, m_place.names.themes(term));
            return tagged.isNever()
                ? tagged
                : ofHighlight(sqlPart(u"h.id IN (SELECT l.highlight FROM highlight_themes l WHERE "_s) + tagged
                              + sqlPart(u")"_s));
        }
        // The plus: the few themes of a highlight are looked through, not the many of a subtree.
        const SqlPart among = oneOf(u"+l.theme"_s, m_place.names.themes(term));
        if (among.isNever())
            return among;
        return ofHighlight(sqlPart(u"EXISTS (SELECT 1 FROM highlight_themes l WHERE l.highlight = h.id AND "_s) + among
                           + sqlPart(u")"_s));
    }
    case QueryField::Relation:
        if (m_scope == QueryScope::Claims)
            return ofHighlight(sqlPart(u"e.relation = ?"_s, {term.text}));
        return ofHighlight(sqlPart(livingClaimOf + u" AND v.relation = ?)"_s, {term.text}));
    case QueryField::Colour: return ofHighlight(oneOf(u"h.colour"_s, m_place.names.colours(term)));
    case QueryField::Has: return hasPart(term.text);
    case QueryField::State: return ofArticle(sqlPart(u"a.state = ?"_s, {term.text}));
    case QueryField::In: {
        const SqlPart among = oneOf(u"+m.collection"_s, m_place.names.collections(term));
        if (among.isNever())
            return among;
        return ofArticle(sqlPart(u"EXISTS (SELECT 1 FROM collection_members m WHERE m.article = a.id AND "_s) + among
                         + sqlPart(u")"_s));
    }
    case QueryField::Kind: {
        const QString own = m_scope == QueryScope::Highlights ? u"highlight"_s
            : m_scope == QueryScope::Claims                   ? u"claim"_s
                                                              : u"article"_s;
        return sqlPart(term.text == own ? u"1"_s : u"0"_s);
    }
    case QueryField::Before:
    case QueryField::After:
    case QueryField::On:
    case QueryField::Published:
    case QueryField::Added: return datePart(term);
    }
    Q_UNREACHABLE_RETURN({});
}

/// Title, author, site.
SqlPart QueryCompiler::sourcePart(const Query &term)
{
    const auto column = term.field == QueryField::Title ? "title"_L1
        : term.field == QueryField::Author              ? "author"_L1
                                                        : "site"_L1;
    const WordMatch words = sourceMatch(column, term);
    const SqlPart part = ofArticle(matching("a.id"_L1, words, IndexKind::Article));
    if (m_scope != QueryScope::Claims || term.field != QueryField::Author)
        return part;
    const SqlPart own = matching("c.id"_L1, words, IndexKind::Claim);
    if (part.isNever() || own.isNever())
        return part.isNever() ? own : part;
    return part + sqlPart(u" OR "_s) + own;
}

SqlPart QueryCompiler::claimPart(const Query &term)
{
    const bool ofClaims = m_scope == QueryScope::Claims;
    const auto column = ofClaims ? "c.id"_L1 : "k.id"_L1;
    SqlPart test;
    if (term.field == QueryField::Status)
        test = sqlPart((ofClaims ? u"c.status = ?"_s : u"v.relation = 'states' AND k.status = ?"_s), {term.text});
    else if (const auto id = ClaimId::parse(term.text))
        test = sqlPart(column + u" = ?"_s, {id->text});
    else
        test = matching(column, *wordMatch(term, QueryField::Claim), IndexKind::Claim);
    if (ofClaims || test.isNever())
        return test;
    return ofHighlight(sqlPart(livingClaimOf + u" AND "_s) + test + sqlPart(u")"_s));
}

SqlPart QueryCompiler::hasPart(const QString &what) const
{
    const bool ofClaims = m_scope == QueryScope::Claims;
    const bool ofArticles = m_scope == QueryScope::Articles || m_scope == QueryScope::Shelf;
    if (what == "note"_L1) {
        const SqlPart noted = ofHighlight(sqlPart(u"h.note <> ''"_s));
        return ofArticles ? sqlPart(u"a.note <> '' OR "_s) + noted : noted;
    }
    if (what == "theme"_L1)
        return ofHighlight(sqlPart(hasTheme));
    if (what == "claim"_L1)
        return ofClaims ? sqlPart(u"1"_s) : ofHighlight(sqlPart(livingClaimOf + u")"_s));
    if (what == "question"_L1) {
        return ofClaims ? sqlPart(u"c.open_question <> ''"_s)
                        : ofHighlight(sqlPart(livingClaimOf + u" AND k.open_question <> '')"_s));
    }
    if (what == "highlight"_L1)
        return ofHighlight(sqlPart(u"1"_s));
    if (what == "orphan"_L1)
        return ofHighlight(sqlPart(u"ifnull("_s + isOrphan + u", 0)"_s));
    Q_ASSERT(what == "text"_L1);
    return ofArticle(sqlPart(hasText));
}

std::optional<DayTest> dayTest(const Query &term)
{
    const auto span = dateSpan(term.text);
    if (term.kind != Query::Kind::Term || !span)
        return std::nullopt;
    switch (term.field) {
    case QueryField::Published: return DayTest{.published = true, .span = *span};
    case QueryField::On: return DayTest{.published = false, .span = *span};
    case QueryField::Before: return DayTest{.published = false, .span = {.from = {}, .to = span->from}};
    case QueryField::After: return DayTest{.published = false, .span = {.from = span->to, .to = {}}};
    default: return std::nullopt;
    }
}

SqlPart QueryCompiler::datePart(const Query &term) const
{
    if (const auto test = dayTest(term))
        return ofArticle(inSpan(test->published ? publishedDay : knownDay, test->span));
    const auto span = dateSpan(term.text);
    return span ? inSpan(madeColumn(m_scope), *span) : sqlPart(u"0"_s);
}

} // namespace florilegium
