// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/query/query.h"

namespace florilegium {

namespace {

void visit(const Query &query, bool wanted, const std::function<void(const Query &, bool)> &use)
{
    if (query.kind == Query::Kind::Term)
        use(query, wanted);
    for (const Query &part : query.parts)
        visit(part, query.kind == Query::Kind::Not ? !wanted : wanted, use);
}

} // namespace

bool operator==(const Query &a, const Query &b)
{
    return a.kind == b.kind && a.field == b.field && a.prefix == b.prefix && a.text == b.text && a.parts == b.parts;
}

Query term(QueryField field, const QString &text, bool prefix)
{
    return {.kind = Query::Kind::Term, .field = field, .text = text, .prefix = prefix, .parts = {}, .where = {}};
}

Query joined(Query::Kind kind, std::vector<Query> parts)
{
    Query result{.kind = kind};
    for (Query &part : parts) {
        if (part.kind == kind)
            std::ranges::move(part.parts, std::back_inserter(result.parts));
        else if (!part.isEmpty())
            result.parts.push_back(std::move(part));
    }
    if (result.parts.empty())
        return {};
    if (result.parts.size() == 1) {
        Query only = std::move(result.parts.front());
        return only;
    }
    result.where = {result.parts.front().where.start, result.parts.back().where.end};
    return result;
}

Query negated(Query query)
{
    if (query.isEmpty())
        return query;
    Query result{.kind = Query::Kind::Not, .where = query.where};
    result.parts.push_back(std::move(query));
    return result;
}

void eachTerm(const Query &query, const std::function<void(const Query &, bool)> &use)
{
    visit(query, true, use);
}

bool mentions(const Query &query, QueryField field)
{
    bool found = false;
    eachTerm(query, [&](const Query &term, bool) { found = found || term.field == field; });
    return found;
}

} // namespace florilegium
