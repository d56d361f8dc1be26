// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/querywords.h"

#include "library/query/queryfields.h"

#include <QCoreApplication>
#include <QLocale>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

struct QueryWords
{
    Q_DECLARE_TR_FUNCTIONS(QueryWords)
};

QString unknownName(const QueryIssue &issue)
{
    switch (issue.field) {
    case QueryField::Theme: return QueryWords::tr("There is no theme “%1”.").arg(issue.detail);
    case QueryField::In: return QueryWords::tr("There is no collection “%1”.").arg(issue.detail);
    default: return QueryWords::tr("There is no colour “%1”.").arg(issue.detail);
    }
}

QString missingOperand(const QueryIssue &issue)
{
    if (issue.unfinished)
        return QueryWords::tr("A word is missing after “%1”.").arg(issue.detail);
    return QueryWords::tr("A word is missing beside “%1”.").arg(issue.detail);
}

} // namespace

QString sentence(const QueryIssue &issue)
{
    const QString field = toWord(issue.field) + u':';
    switch (issue.code) {
    case QueryIssueCode::OpenQuote: return QueryWords::tr("The quotation mark is not closed yet.");
    case QueryIssueCode::OpenParenthesis: return QueryWords::tr("The parenthesis is not closed yet.");
    case QueryIssueCode::StrayParenthesis: return QueryWords::tr("There is one closing parenthesis too many.");
    case QueryIssueCode::MissingOperand: return missingOperand(issue);
    case QueryIssueCode::MissingValue:
        if (valueOf(issue.field) == QueryValue::OneOf)
            return QueryWords::tr("“%1” wants one of: %2.", "field of a query, list of words")
                .arg(field, QLocale().createSeparatedList(fixedValues(issue.field)));
        if (valueOf(issue.field) == QueryValue::Date || valueOf(issue.field) == QueryValue::Dates)
            return QueryWords::tr("“%1” wants a date, such as 2024, 2024-05 or 2024-05-17.").arg(field);
        return QueryWords::tr("“%1” wants a word behind it.").arg(field);
    case QueryIssueCode::UnknownField:
        return QueryWords::tr("“%1:” is not known here and is searched for as a word.").arg(issue.detail);
    case QueryIssueCode::UnknownValue:
        return QueryWords::tr("“%1” does not know “%2”; it takes one of: %3.", "field of a query, word, list of words")
            .arg(field, issue.detail, QLocale().createSeparatedList(fixedValues(issue.field)));
    case QueryIssueCode::UnknownName: return unknownName(issue);
    case QueryIssueCode::BadDate:
        return QueryWords::tr("“%1” is not a date; write it as 2024, 2024-05 or 2024-05-17.").arg(issue.detail);
    case QueryIssueCode::TooLong: return QueryWords::tr("This is too long to search for.");
    case QueryIssueCode::TooDeep: return QueryWords::tr("There are too many parentheses within each other.");
    }
    Q_UNREACHABLE_RETURN({});
}

const QueryIssue *foremost(const QList<QueryIssue> &issues)
{
    const auto wrong = std::ranges::find(issues, false, &QueryIssue::unfinished);
    return wrong != issues.end() ? &*wrong : issues.isEmpty() ? nullptr : &issues.front();
}

} // namespace florilegium
