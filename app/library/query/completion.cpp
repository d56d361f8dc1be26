// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/query/completion.h"

#include "library/query/querytokens.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

QStringList valuesFor(QueryField field, const QueryVocabulary &vocabulary)
{
    switch (field) {
    case QueryField::Theme: return vocabulary.themes;
    case QueryField::Colour: return vocabulary.colours;
    case QueryField::In: return vocabulary.collections;
    case QueryField::Site: return vocabulary.sites;
    case QueryField::Author: return vocabulary.authors;
    default: return fixedValues(field);
    }
}

/// Those that begin with the word, then those of which a later name or word does.
QStringList matching(const QStringList &values, const QString &word)
{
    QStringList first;
    QStringList later;
    for (const QString &value : values) {
        if (value.startsWith(word, Qt::CaseInsensitive)) {
            first << value;
            continue;
        }
        for (qsizetype at = value.indexOf(word, 1, Qt::CaseInsensitive); at > 0;
             at = value.indexOf(word, at + 1, Qt::CaseInsensitive)) {
            if (!value[at - 1].isLetterOrNumber()) {
                later << value;
                break;
            }
        }
    }
    return (first + later).first(std::min<qsizetype>(first.size() + later.size(), mostCompletions));
}

QString quotedValue(QueryField field, const QString &value)
{
    return printed(term(field, value.simplified())).sliced(toWord(field).size() + 1);
}

/// The token that the cursor stands in or behind, and whether the cursor may complete it.
std::optional<QueryToken> tokenAt(QStringView text, qsizetype cursor)
{
    for (const QueryToken &token : queryTokens(text)) {
        if (token.kind != QueryToken::Kind::Term || token.where.start >= cursor || token.where.end < cursor)
            continue;
        // What stands behind the cursor belongs to what is replaced, but not to what is looked for.
        return token;
    }
    return std::nullopt;
}

Completions valuesAt(const QueryToken &token, QStringView text, qsizetype cursor, const QueryVocabulary &vocabulary)
{
    const QueryField field = *token.field;
    const bool finished = token.quoted && token.closed && cursor == token.where.end;
    if (cursor < token.value.start || finished)
        return {};
    QString word = text.sliced(token.value.start, cursor - token.value.start).toString();
    if (token.quoted && !word.isEmpty())
        word.removeFirst();
    Completions result{.replaced = token.value};
    for (const QString &value : matching(valuesFor(field, vocabulary), word)) {
        if (value.compare(word, Qt::CaseInsensitive) == 0)
            result.isWhole = true;
        else
            result.list.append({.text = quotedValue(field, value), .shown = value});
    }
    return result;
}

Completions fieldsAt(TextRange replaced, QStringView word)
{
    Completions result{.replaced = replaced, .list = {}};
    for (const QueryField field : namedFields()) {
        const QString name = toWord(field);
        if (name.startsWith(word, Qt::CaseInsensitive))
            result.list.append({.text = name + u':', .shown = name + u':', .isField = true});
    }
    return result;
}

bool knowsPath(const QStringList &paths, const Query &term)
{
    const QString wanted = foldedPath(term.text);
    return std::ranges::any_of(
        paths, [&](const QString &path) { return foldedPathMatches(foldedPath(path), wanted, term.prefix); });
}

bool isKnown(const QueryVocabulary &vocabulary, const Query &term)
{
    switch (term.field) {
    case QueryField::Theme: return knowsPath(vocabulary.themes, term);
    case QueryField::In: return knowsPath(vocabulary.collections, term);
    case QueryField::Colour:
        return std::ranges::any_of(vocabulary.colours,
                                   [&](const QString &name) { return nameMatches(name, term.text, term.prefix); });
    default: return true;
    }
}

} // namespace

Completions completions(QStringView text, qsizetype cursor, const QueryVocabulary &vocabulary)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    const auto token = tokenAt(text, cursor);
    if (!token) {
        const bool free = cursor == 0 || text[cursor - 1].isSpace() || text[cursor - 1] == u'('
            || (text[cursor - 1] == u'-' && (cursor == 1 || !text[cursor - 2].isLetterOrNumber()));
        const bool atEnd = cursor == text.size() || text[cursor].isSpace() || text[cursor] == u')';
        return free && atEnd ? fieldsAt({cursor, cursor}, {}) : Completions();
    }
    if (token->field)
        return valuesAt(*token, text, cursor, vocabulary);
    if (token->quoted || token->prefix || cursor != token->where.end)
        return {};
    return fieldsAt(token->where, text.sliced(token->where.start, cursor - token->where.start));
}

CompletedText withCompletion(const QString &text, TextRange replaced, const Completion &completion)
{
    QString added = completion.text;
    const bool spaced = replaced.end < text.size() && text[replaced.end].isSpace();
    const bool closes = replaced.end < text.size() && text[replaced.end] == u')';
    if (!completion.isField && !spaced && !closes)
        added += u' ';
    CompletedText result{.text = text.first(replaced.start) + added + text.sliced(replaced.end)};
    result.cursor = replaced.start + added.size() + (!completion.isField && spaced ? 1 : 0);
    return result;
}

QList<QueryIssue> unknownNames(const Query &query, const QueryVocabulary &vocabulary)
{
    QList<QueryIssue> issues;
    eachTerm(query, [&](const Query &term, bool) {
        if (!isKnown(vocabulary, term)) {
            issues.append(
                {.code = QueryIssueCode::UnknownName, .where = term.where, .field = term.field, .detail = term.text});
        }
    });
    return issues;
}

} // namespace florilegium
