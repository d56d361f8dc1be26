// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/wordlist.h"

#include "store/searchwords.h"
#include "store/statement.h"

#include <algorithm>
#include <optional>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype indexedBeginning = 3; ///< characters
constexpr std::size_t mostKnown = 500'000; ///< some 40 MB
constexpr int mostAlternatives = 200;
constexpr char16_t firstUnspaced = 0x0e00; ///< scripts without spaces between words come behind; theirs are pairs

bool isListed(QStringView word)
{
    return word.size() > indexedBeginning
        && std::ranges::all_of(word, [](QChar c) { return c.unicode() < firstUnspaced; });
}

/// The beginning that a term asks for, when it is one of a listed word.
std::optional<QString> beginningOf(const Query &query)
{
    if (query.kind != Query::Kind::Term || query.field != QueryField::Words || !query.prefix)
        return std::nullopt;
    const SearchTerm term = searchTerm(query.text, true);
    if (term.words.size() != 1 || !isListed(term.words.front()))
        return std::nullopt;
    return term.words.front();
}

} // namespace

Result<void> WordList::add(Connection &index, QStringView words)
{
    std::optional<Statement> statement;
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (!isListed(word) || m_known.contains(word))
            continue;
        if (m_known.size() >= mostKnown)
            m_known.clear();
        if (!statement)
            statement.emplace(index, u"INSERT OR IGNORE INTO words (word) VALUES (?)"_s);
        if (auto done = statement->bind(word.toString()).run(); !done)
            return done;
        m_known.insert(word.toString());
    }
    return {};
}

Result<Query> withWholeWords(const QueryPlace &place, Query query)
{
    for (Query &part : query.parts) {
        auto whole = withWholeWords(place, std::move(part));
        if (!whole)
            return whole;
        part = *std::move(whole);
    }
    const auto beginning = place.hasIndex ? beginningOf(query) : std::nullopt;
    if (!beginning)
        return query.kind == Query::Kind::Or ? joined(Query::Kind::Or, std::move(query.parts)) : query;
    Statement statement(place.connection, u"SELECT word FROM words WHERE word >= ? AND word < ? LIMIT ?"_s);
    statement.bind(*beginning).bind(*beginning + QChar(0xffee)).bind(qint64(mostAlternatives));
    std::vector<Query> words;
    while (statement.next())
        words.push_back(term(QueryField::Words, statement.text(0)));
    if (!statement.result())
        return std::unexpected(statement.result().error());
    const bool few = !words.empty() && words.size() < std::size_t(mostAlternatives);
    return few ? joined(Query::Kind::Or, std::move(words)) : query;
}

} // namespace florilegium
