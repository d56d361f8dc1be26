// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/querytext.h"

#include "cli/output.h"
#include "library/query/queryfields.h"
#include "text/codepoints.h"

namespace florilegium::cli {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

QString kindOfName(QueryField field)
{
    return field == QueryField::In ? u"collection"_s : toWord(field);
}

QString sentence(const QueryIssue &issue)
{
    switch (issue.code) {
    case QueryIssueCode::OpenQuote: return u"the quotation mark is not closed"_s;
    case QueryIssueCode::OpenParenthesis: return u"the parenthesis is not closed"_s;
    case QueryIssueCode::StrayParenthesis: return u"this parenthesis closes nothing"_s;
    case QueryIssueCode::MissingOperand: return u"something is missing beside "_s + quoted(issue.detail);
    case QueryIssueCode::MissingValue: return u"something is missing behind "_s + quoted(toWord(issue.field) + u':');
    case QueryIssueCode::UnknownField:
        return u"there is no field "_s + quoted(issue.detail + u':') + u"; it is searched for as a word"_s;
    case QueryIssueCode::UnknownValue:
        return quoted(toWord(issue.field) + u':') + u" does not know "_s + quoted(issue.detail) + u", only "_s
            + fixedValues(issue.field).join(u", "_s);
    case QueryIssueCode::UnknownName: return u"there is no "_s + kindOfName(issue.field) + u' ' + quoted(issue.detail);
    case QueryIssueCode::BadDate:
        return quoted(issue.detail) + u" is no date; write it as 2024, 2024-05 or 2024-05-17"_s;
    case QueryIssueCode::TooLong: return u"the query is too long"_s;
    case QueryIssueCode::TooDeep: return u"too many parentheses stand within each other"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

void printIssue(const QString &text, const QueryIssue &issue)
{
    printLine(stderr, u"florilegium-cli: query: "_s + queryIssueLine(text, issue));
}

} // namespace

QString queryIssueLine(const QString &text, const QueryIssue &issue)
{
    return u"character %1: "_s.arg(CodePointIndex(text).toCodePoints(issue.where.start) + 1) + sentence(issue);
}

std::optional<Query> queryFromText(const QString &text)
{
    const ParsedQuery parsed = parseQuery(text);
    bool whole = true;
    for (const QueryIssue &issue : parsed.issues) {
        printIssue(text, issue);
        whole = whole && issue.code == QueryIssueCode::UnknownField;
    }
    if (whole && parsed.query.isEmpty() && !text.trimmed().isEmpty()) {
        printLine(stderr, u"florilegium-cli: query: there is nothing to look for in "_s + quoted(text));
        whole = false;
    }
    return whole ? std::optional(parsed.query) : std::nullopt;
}

Result<bool> hasNamesOf(LibraryQueries &queries, const QString &text, const Query &query)
{
    return queries.vocabulary().transform([&](const QueryVocabulary &vocabulary) {
        const QList<QueryIssue> unknown = unknownNames(query, vocabulary);
        for (const QueryIssue &issue : unknown)
            printIssue(text, issue);
        return unknown.isEmpty();
    });
}

QString queryHelp()
{
    QString help =
        u"A query holds words, \"words in a row\", beginnings* and fields; AND (also implied), OR, NOT or -\n"
        "before a term, and parentheses join them. Fields:\n"_s;
    for (const QueryField field : namedFields()) {
        const QStringList values = fixedValues(field);
        help += u"  "_s + toWord(field) + u':' + (values.isEmpty() ? u""_s : values.join(u'|')) + u'\n';
    }
    return help;
}

} // namespace florilegium::cli
