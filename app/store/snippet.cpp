// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/snippet.h"

#include "library/queries.h"

#include <deque>
#include <vector>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsBefore = 60; // UTF-16 units
constexpr qsizetype wordsAfter = 100;

/// Finds where terms occur, word by word.
class Matcher
{
public:
    explicit Matcher(const QList<SearchTerm> &terms)
        : m_terms(terms)
        , m_seen(std::size_t(terms.size()), false)
    {
        for (const SearchTerm &term : terms)
            m_longest = std::max(m_longest, term.words.size());
    }

    void take(QStringView word, TextRange range)
    {
        for (qsizetype i = 0; i < m_terms.size(); ++i) {
            if (const auto match = endingHere(m_terms[i], word, range)) {
                m_matches.append(*match);
                m_seen[std::size_t(i)] = true;
            }
        }
        if (m_longest > 1) {
            m_before.push_back({word.toString(), range});
            if (qsizetype(m_before.size()) >= m_longest)
                m_before.pop_front();
        }
    }

    [[nodiscard]] const QList<TextRange> &matches() const { return m_matches; }
    [[nodiscard]] int seen() const { return int(std::ranges::count(m_seen, true)); }

private:
    struct Seen
    {
        QString word;
        TextRange range;
    };

    [[nodiscard]] std::optional<TextRange> endingHere(const SearchTerm &term, QStringView word, TextRange range) const
    {
        const QString &last = term.words.back();
        if (term.prefix ? !word.startsWith(last) : word != last)
            return std::nullopt;
        const qsizetype before = term.words.size() - 1;
        if (before > qsizetype(m_before.size()))
            return std::nullopt;
        const std::size_t first = m_before.size() - std::size_t(before);
        for (qsizetype i = 0; i < before; ++i) {
            if (m_before[first + std::size_t(i)].word != term.words[i])
                return std::nullopt;
        }
        TextRange match{before > 0 ? m_before[first].range.start : range.start, range.end};
        // Of a pair of characters only the first may be meant.
        if (range.length() == 2 && last.size() == 1 && word.size() == 2 && word.front().unicode() > 0xe00)
            --match.end;
        return match;
    }

    const QList<SearchTerm> &m_terms;
    std::vector<bool> m_seen;
    qsizetype m_longest = 1;
    std::deque<Seen> m_before;
    QList<TextRange> m_matches;
};

struct Found
{
    TextRange window;
    QList<TextRange> matches; ///< within the window, merged
    int terms = 0;
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
constexpr qsizetype sliceSize = 4096; // UTF-16 units

/// The end of a slice, where no word is cut in two.
qsizetype sliceEnd(QStringView text, qsizetype start)
{
    qsizetype end = std::min(start + sliceSize, text.size());
    while (end < text.size() && !text[end].isSpace() && !text[end].isPunct())
        ++end;
    return end;
}

Found find(QStringView text, const QList<SearchTerm> &terms)
{
    Matcher matcher(terms);
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = sliceEnd(text, start);
        eachWord(text.sliced(start, end - start), [&matcher, start](QStringView word, TextRange range) {
            matcher.take(word, {range.start + start, range.end + start});
        });
        start = end;
        const bool all = matcher.seen() == terms.size();
        if (all && (terms.isEmpty() || start > matcher.matches().front().end + wordsAfter))
            break;
    }
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
    return {window, matches, matcher.seen()};
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

Excerpt excerptOf(QStringView text, const QList<SearchTerm> &terms)
{
    const Found found = find(text, terms);
    QString result;
    if (found.window.start > 0)
        result += u'…';
    qsizetype at = found.window.start;
    for (const TextRange &match : found.matches) {
        result += plain(text.sliced(at, match.start - at));
        result += SearchHit::matchBegins + plain(text.sliced(match.start, match.length())) + SearchHit::matchEnds;
        at = match.end;
    }
    result += plain(text.sliced(at, found.window.end - at));
    if (found.window.end < text.size())
        result += u'…';
    return {result.simplified(), found.terms};
}

} // namespace florilegium
