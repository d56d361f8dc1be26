// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/softwords/softmatching.h"

namespace florilegium {

namespace {

using Elements = std::span<const SoftElement>;

/// '*' stands for any characters; the pattern is folded.
bool fits(QStringView word, QStringView pattern)
{
    qsizetype at = 0;
    qsizetype in = 0;
    qsizetype star = -1;
    qsizetype retry = 0;
    while (at < word.size()) {
        if (in < pattern.size() && pattern[in] == u'*') {
            star = in++;
            retry = at;
        } else if (in < pattern.size() && pattern[in] == foldedForWords(word[at].unicode())) {
            ++in;
            ++at;
        } else if (star >= 0) {
            in = star + 1;
            at = ++retry;
        } else {
            return false;
        }
    }
    while (in < pattern.size() && pattern[in] == u'*')
        ++in;
    return in == pattern.size();
}

/// Reads a line in one direction: of what stands before a place the nearest words come first.
class Walk
{
public:
    Walk(const SoftLine &line, int step, qint64 &steps)
        : m_line(line)
        , m_step(step)
        , m_steps(steps)
    {
    }

    /// The token that follows the elements, which begin at `at`.
    [[nodiscard]] std::optional<int> through(Elements elements, int at) const
    {
        if (elements.empty())
            return at;
        if (--m_steps < 0)
            return std::nullopt;
        const SoftElement &element = elementOf(elements);
        const Elements rest = m_step > 0 ? elements.subspan(1) : elements.first(elements.size() - 1);
        if (element.kind == SoftElement::Kind::Gap)
            return overGap(element.most, rest, at);
        if (element.kind == SoftElement::Kind::Start || element.kind == SoftElement::Kind::End)
            return isEdge(element.kind, at) ? through(rest, at) : std::nullopt;
        if (isThere(at) && stands(element, at)) {
            if (const auto end = through(rest, at + m_step))
                return end;
        }
        return element.optional ? through(rest, at) : std::nullopt;
    }

private:
    [[nodiscard]] const SoftElement &elementOf(Elements elements) const
    {
        return m_step > 0 ? elements.front() : elements.back();
    }
    [[nodiscard]] bool isThere(int at) const { return at >= 0 && at < m_line.size(); }

    /// Signs but for the end of a sentence count for nothing.
    [[nodiscard]] std::optional<int> overGap(int most, Elements rest, int at) const
    {
        for (int words = 0;; at += m_step) {
            if (const auto end = through(rest, at))
                return end;
            if (!isThere(at) || m_line.at(at).kind == SoftToken::Kind::Stop)
                return std::nullopt;
            if (m_line.at(at).isWord() && ++words > most)
                return std::nullopt;
        }
    }

    /// Whether a sentence starts, or ends, between the tokens on both sides of the place.
    [[nodiscard]] bool isEdge(SoftElement::Kind kind, int at) const
    {
        const int behind = m_step > 0 ? at : at + 1;
        if (kind == SoftElement::Kind::Start)
            return behind <= 0 || (isThere(behind) && m_line.at(behind).has(SoftToken::Starts));
        return !isThere(behind) || m_line.at(behind).kind == SoftToken::Kind::Stop;
    }

    [[nodiscard]] bool stands(const SoftElement &element, int at) const
    {
        const SoftToken &token = m_line.at(at);
        switch (token.kind) {
        case SoftToken::Kind::Word:
            return isOneOf(element, token) || ((element.signs & NameSign) && token.has(SoftToken::Capital))
                || ((element.signs & NumberSign) && m_line.has(at, NumberRole));
        case SoftToken::Kind::Number: return element.signs & NumberSign;
        case SoftToken::Kind::Comma:
        case SoftToken::Kind::Dash: return element.signs & CommaSign;
        case SoftToken::Kind::Quote: return element.signs & QuoteSign;
        default: return false;
        }
    }

    [[nodiscard]] bool isOneOf(const SoftElement &element, const SoftToken &token) const
    {
        const bool capital = token.has(SoftToken::Capital);
        const bool anyCase = token.has(SoftToken::Starts) || token.has(SoftToken::AllCapitals) || m_line.isTitle;
        if (token.word >= 0) {
            auto form = std::ranges::lower_bound(element.forms, token.word, {}, &SoftWordForm::word);
            for (; form != element.forms.end() && form->word == token.word; ++form) {
                if (form->capital ? capital : !capital || anyCase)
                    return true;
            }
        }
        m_steps -= element.patterns.size();
        const QStringView word = m_line.text.sliced(token.start, token.end - token.start);
        return std::ranges::any_of(element.patterns, [&](const QString &pattern) {
            const bool rightCase = !capital || anyCase || pattern.startsWith(u'*');
            return rightCase && fits(word, pattern);
        });
    }

    const SoftLine &m_line;
    int m_step;
    qint64 &m_steps;
};

bool holds(const SoftLine &line, const SoftContext &context, int start, int end, qint64 &steps)
{
    const Walk walk(line, context.after ? -1 : 1, steps);
    const int from = context.after ? start - 1 : end;
    const bool found = std::ranges::any_of(
        context.patterns, [&](const SoftPattern &pattern) { return walk.through(pattern, from).has_value(); });
    return found == context.wanted;
}

} // namespace

std::optional<int> matchAt(const SoftLine &line, const SoftRule &rule, int at, qint64 &steps)
{
    const auto end = Walk(line, 1, steps).through(rule.phrase, at);
    if (!end)
        return std::nullopt;
    const bool all = std::ranges::all_of(
        rule.contexts, [&](const SoftContext &context) { return holds(line, context, at, *end, steps); });
    return all && steps >= 0 ? end : std::nullopt;
}

} // namespace florilegium
