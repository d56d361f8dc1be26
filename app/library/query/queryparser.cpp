// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/query/queryparser.h"

#include "library/query/querytokens.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

using Kind = QueryToken::Kind;

/// Reads tokens by recursive descent. A part that says nothing is Everything, and joined() drops it.
class Parser
{
public:
    Parser(QStringView text, QueryInput input)
        : m_size(text.size())
        , m_input(input)
        , m_tokens(queryTokens(text))
    {
    }

    ParsedQuery parse()
    {
        std::vector<Query> parts;
        while (m_at < m_tokens.size()) {
            parts.push_back(alternatives());
            if (m_at < m_tokens.size()) { // only a closing parenthesis ends the alternatives early
                add(QueryIssueCode::StrayParenthesis, m_tokens[m_at].where);
                ++m_at;
            }
        }
        if (m_terms > mostTerms)
            return {.query = {}, .issues = {{.code = QueryIssueCode::TooLong, .where = {0, m_size}}}};
        if (m_tooDeep)
            return {.query = {}, .issues = {{.code = QueryIssueCode::TooDeep, .where = {0, m_size}}}};
        std::ranges::stable_sort(m_issues, {}, [](const QueryIssue &issue) { return issue.where.start; });
        return {.query = joined(Query::Kind::And, std::move(parts)), .issues = m_issues};
    }

private:
    [[nodiscard]] bool at(Kind kind) const { return m_at < m_tokens.size() && m_tokens[m_at].kind == kind; }
    [[nodiscard]] bool atOperand() const { return m_at < m_tokens.size() && !at(Kind::Or) && !at(Kind::Close); }
    [[nodiscard]] bool atEnd() const { return m_at >= m_tokens.size(); }
    [[nodiscard]] bool isLast(const QueryToken &token) const { return token.where.end == m_size; }

    void add(QueryIssueCode code, TextRange where, bool unfinished = false, const QString &detail = {},
             QueryField field = QueryField::Words)
    {
        m_issues.append({.code = code, .where = where, .field = field, .detail = detail, .unfinished = unfinished});
    }

    void missingBeside(const QueryToken &token, bool unfinished)
    {
        const QString word = token.kind == Kind::And ? u"AND"_s
            : token.kind == Kind::Or                 ? u"OR"_s
            : token.kind == Kind::Not                ? u"NOT"_s
                                                     : u"-"_s;
        add(QueryIssueCode::MissingOperand, token.where, unfinished, word);
    }

    Query alternatives()
    {
        std::vector<Query> parts;
        parts.push_back(conjunction());
        bool before = m_took;
        while (at(Kind::Or)) {
            const QueryToken &token = m_tokens[m_at++];
            parts.push_back(conjunction());
            if (!before || !m_took)
                missingBeside(token, before && atEnd());
            before = m_took;
        }
        m_took = true;
        return joined(Query::Kind::Or, std::move(parts));
    }

    /// Sets m_took: whether there was anything at all.
    Query conjunction()
    {
        std::vector<Query> parts;
        bool took = false;
        while (atOperand()) {
            if (!at(Kind::And)) {
                parts.push_back(operand());
                took = true;
                continue;
            }
            const QueryToken &token = m_tokens[m_at++];
            if (!took || !atOperand() || at(Kind::And))
                missingBeside(token, took && atEnd());
        }
        m_took = took;
        return joined(Query::Kind::And, std::move(parts));
    }

    Query operand()
    {
        const QueryToken &token = m_tokens[m_at++];
        if (token.kind == Kind::Open)
            return group(token);
        if (token.kind != Kind::Not && token.kind != Kind::Minus)
            return termOf(token, false);
        if (!atOperand() || at(Kind::And)) {
            missingBeside(token, atEnd());
            return {};
        }
        if (++m_depth > deepestNesting)
            m_tooDeep = true;
        Query query;
        if (at(Kind::Term))
            query = termOf(m_tokens[m_at++], true);
        else if (!m_tooDeep)
            query = operand();
        else
            ++m_at;
        --m_depth;
        return negated(std::move(query));
    }

    Query group(const QueryToken &open)
    {
        if (++m_depth > deepestNesting) {
            m_tooDeep = true;
            --m_depth;
            return {};
        }
        Query query = alternatives();
        --m_depth;
        if (at(Kind::Close))
            ++m_at;
        else
            add(QueryIssueCode::OpenParenthesis, open.where, true);
        return query;
    }

    Query termOf(const QueryToken &token, bool left)
    {
        ++m_terms;
        const QueryField field = token.field.value_or(QueryField::Words);
        if (!token.closed)
            add(QueryIssueCode::OpenQuote, token.value, true);
        if (!token.unknownField.isEmpty()) {
            add(QueryIssueCode::UnknownField, {token.where.start, token.where.start + token.unknownField.size()}, false,
                token.unknownField);
        }
        const bool takesWords = valueOf(field) == QueryValue::Words;
        if (takesWords ? !hasWords(token.text) : token.text.isEmpty()) {
            if (token.field)
                add(QueryIssueCode::MissingValue, token.where, isLast(token), {}, field);
            return {};
        }
        Query result = term(field, token.text, token.prefix && (takesWords || valueOf(field) == QueryValue::Name));
        result.where = token.where;
        const bool typing = m_input == QueryInput::Typing && isLast(token) && !(token.quoted && token.closed);
        if (typing && !left && (takesWords || valueOf(field) == QueryValue::Name))
            result.prefix = true;
        return isValid(token, result) ? result : Query();
    }

    /// Fixed words become lower case.
    bool isValid(const QueryToken &token, Query &term)
    {
        const bool typing = m_input == QueryInput::Typing && isLast(token);
        if (const QueryValue value = valueOf(term.field); value == QueryValue::OneOf) {
            const QStringList words = fixedValues(term.field);
            term.text = term.text.toLower();
            if (words.contains(term.text))
                return true;
            const bool begun = std::ranges::any_of(words, [&](const QString &w) { return w.startsWith(term.text); });
            add(QueryIssueCode::UnknownValue, token.value, typing && begun, token.text, term.field);
            return false;
        } else if (value == QueryValue::Date || value == QueryValue::Dates) {
            const bool single = value == QueryValue::Date && term.text.contains(".."_L1);
            if (!single && dateSpan(term.text))
                return true;
            const auto fits = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'-' || c == u'.'; };
            const bool begun = term.text.size() < 10 && std::ranges::all_of(term.text, fits);
            add(QueryIssueCode::BadDate, token.value, typing && begun, token.text, term.field);
            return false;
        }
        return true;
    }

    qsizetype m_size;
    QueryInput m_input;
    QList<QueryToken> m_tokens;
    qsizetype m_at = 0;
    QList<QueryIssue> m_issues;
    int m_terms = 0;
    int m_depth = 0;
    bool m_tooDeep = false;
    bool m_took = false;
};

/// Whether a text would be read as something else without quotation marks.
bool needsQuotes(QStringView text)
{
    const auto isSpecial = [](QChar c) {
        return c.isSpace() || c == u'(' || c == u')' || c == u':' || c == u'\\' || isQuotationMark(c);
    };
    return text.startsWith(u'-') || text.endsWith(u'*') || text == u"AND" || text == u"OR" || text == u"NOT"
        || std::ranges::any_of(text, isSpecial);
}

QString printedTerm(const Query &term)
{
    QString text = term.text;
    if (needsQuotes(text)) {
        QString escaped = u"\""_s;
        for (const QChar c : std::as_const(text)) {
            if (isQuotationMark(c) || c == u'\\')
                escaped += u'\\';
            escaped += c;
        }
        text = escaped + u'"';
    }
    const QString field = toWord(term.field);
    return (field.isEmpty() ? QString() : field + u':') + text + (term.prefix ? u"*"_s : u""_s);
}

} // namespace

ParsedQuery parseQuery(QStringView text, QueryInput input)
{
    if (text.size() > longestQuery)
        return {.query = {}, .issues = {{.code = QueryIssueCode::TooLong, .where = {0, text.size()}}}};
    return Parser(text, input).parse();
}

QString printed(const Query &query)
{
    const auto grouped = [](const Query &part) {
        const bool isGroup = part.kind == Query::Kind::And || part.kind == Query::Kind::Or;
        return isGroup ? u'(' + printed(part) + u')' : printed(part);
    };
    switch (query.kind) {
    case Query::Kind::Everything: return {};
    case Query::Kind::Term: return printedTerm(query);
    case Query::Kind::Not: return u'-' + grouped(query.parts.front());
    case Query::Kind::And:
    case Query::Kind::Or: break;
    }
    QStringList parts;
    for (const Query &part : query.parts)
        parts << grouped(part);
    return parts.join(query.kind == Query::Kind::And ? u" "_s : u" OR "_s);
}

QString toWord(QueryIssueCode code)
{
    switch (code) {
    case QueryIssueCode::OpenQuote: return u"open-quote"_s;
    case QueryIssueCode::OpenParenthesis: return u"open-parenthesis"_s;
    case QueryIssueCode::StrayParenthesis: return u"stray-parenthesis"_s;
    case QueryIssueCode::MissingOperand: return u"missing-operand"_s;
    case QueryIssueCode::MissingValue: return u"missing-value"_s;
    case QueryIssueCode::UnknownField: return u"unknown-field"_s;
    case QueryIssueCode::UnknownValue: return u"unknown-value"_s;
    case QueryIssueCode::UnknownName: return u"unknown-name"_s;
    case QueryIssueCode::BadDate: return u"bad-date"_s;
    case QueryIssueCode::TooLong: return u"too-long"_s;
    case QueryIssueCode::TooDeep: return u"too-deep"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace florilegium
