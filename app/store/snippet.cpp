// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/snippet.h"

#include <deque>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsBefore = 60; // UTF-16 units
constexpr qsizetype wordsAfter = 100;
constexpr QChar matchStart = QChar(0x02);
constexpr QChar matchEnd = QChar(0x03);

/// Finds where terms occur, word by word.
class Matcher
{
public:
    explicit Matcher(const QList<SearchTerm> &terms)
        : m_terms(terms)
    {
        for (const SearchTerm &term : terms)
            m_longest = std::max(m_longest, term.words.size());
    }

    void take(QStringView word, TextRange range)
    {
        m_last.push_back({word.toString(), range});
        if (qsizetype(m_last.size()) > m_longest)
            m_last.pop_front();
        for (const SearchTerm &term : m_terms) {
            if (const auto match = endingHere(term))
                m_matches.append(*match);
        }
    }

    [[nodiscard]] const QList<TextRange> &matches() const { return m_matches; }

private:
    struct Seen
    {
        QString word;
        TextRange range;
    };

    [[nodiscard]] std::optional<TextRange> endingHere(const SearchTerm &term) const
    {
        const qsizetype count = term.words.size();
        if (count > qsizetype(m_last.size()))
            return std::nullopt;
        const std::size_t first = m_last.size() - std::size_t(count);
        for (qsizetype i = 0; i < count; ++i) {
            const QString &word = m_last[first + std::size_t(i)].word;
            const bool prefix = term.prefix && i + 1 == count;
            if (prefix ? !word.startsWith(term.words[i]) : word != term.words[i])
                return std::nullopt;
        }
        TextRange range{m_last[first].range.start, m_last.back().range.end};
        // Of a pair of characters only the first may be meant.
        if (m_last.back().range.length() == 2 && term.words.back().size() == 1 && m_last.back().word.size() == 2
            && m_last.back().word.front().unicode() > 0xe00)
            --range.end;
        return range;
    }

    const QList<SearchTerm> &m_terms;
    qsizetype m_longest = 1;
    std::deque<Seen> m_last;
    QList<TextRange> m_matches;
};

struct Found
{
    TextRange window;
    QList<TextRange> matches; ///< within the window, merged
};

QList<TextRange> merged(QList<TextRange> ranges)
{
    std::ranges::sort(ranges);
    QList<TextRange> result;
    for (const TextRange &range : std::as_const(ranges)) {
        if (!result.isEmpty() && range.start <= result.back().end)
            result.back().end = std::max(result.back().end, range.end);
        else
            result.append(range);
    }
    return result;
}

/// Moves a cut to a space nearby, so that no word is cut in two; leaves it where there is none.
qsizetype atSpace(QStringView text, qsizetype cut, qsizetype step, qsizetype end)
{
    for (qsizetype i = cut; i != end && std::abs(i - cut) < 20; i += step) {
        if (text[i].isSpace())
            return i;
    }
    return cut > 0 && cut < text.size() && text[cut].isLowSurrogate() ? cut + 1 : cut;
}

/// What is read of a long text at a time: a match is seldom far into it.
Found find(QStringView text, const QList<SearchTerm> &terms)
{
    Matcher matcher(terms);
    eachWord(text, [&matcher](QStringView word, TextRange range) { matcher.take(word, range); });
    QList<TextRange> matches = merged(matcher.matches());
    const TextRange first = matches.isEmpty() ? TextRange() : matches.front();
    TextRange window{std::max<qsizetype>(0, first.start - wordsBefore), std::min(text.size(), first.end + wordsAfter)};
    if (window.start > 0)
        window.start = atSpace(text, window.start, 1, first.start);
    if (window.start > 0 && text[window.start].isSpace())
        ++window.start;
    if (window.end < text.size())
        window.end = atSpace(text, window.end - 1, -1, first.end);
    erase_if(matches, [window](TextRange match) { return !window.contains(match); });
    return {window, matches};
}

QString plain(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text)
        result += c.isSpace() || c.unicode() < 0x20 ? u' ' : c;
    return result;
}

} // namespace

QString snippet(QStringView text, const QList<SearchTerm> &terms)
{
    const Found found = find(text, terms);
    QString result;
    if (found.window.start > 0)
        result += u'…';
    qsizetype at = found.window.start;
    for (const TextRange &match : found.matches) {
        result += plain(text.sliced(at, match.start - at));
        result += matchStart + plain(text.sliced(match.start, match.length())) + matchEnd;
        at = match.end;
    }
    result += plain(text.sliced(at, found.window.end - at));
    if (found.window.end < text.size())
        result += u'…';
    return result.simplified();
}

} // namespace florilegium
