// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/hyphenpatterns.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace florilegium {

namespace {

constexpr qsizetype mostOfALine = MAX_CHARS - 1; // with its end: libhyphen takes what is left for a line of its own

/// Without their ends.
std::vector<QByteArrayView> linesOf(QByteArrayView text)
{
    std::vector<QByteArrayView> lines;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const qsizetype whole = end < 0 ? text.size() : end + 1;
        const qsizetype taken = std::min(whole, mostOfALine);
        lines.push_back(text.first(taken == end + 1 ? end : taken));
        text = text.sliced(taken);
    }
    return lines;
}

/// The number that a text begins with, as atoi() has it; 0 without one.
int leadingNumber(QByteArrayView text)
{
    return std::atoi(text.toByteArray().constData());
}

bool isContinuation(char byte)
{
    return (quint8(byte) & 0xC0) == 0x80;
}

/// A line that is a pattern: letters with points between them, and what changes at a break.
struct Pattern
{
    QByteArray letters;
    QByteArray points; ///< one more than letters
    bool changes = false;
    QByteArray change; ///< "ff=f"
    qint8 changeAt = 0; ///< bytes from the first letter
    qint8 changed = 0; ///< bytes
};

void readChange(Pattern &pattern, QByteArrayView before, QByteArrayView change)
{
    pattern.changes = true;
    const qsizetype comma = change.indexOf(',');
    pattern.change = change.first(comma < 0 ? change.size() : comma).toByteArray();
    if (comma < 0) {
        pattern.changed = qint8(before.size());
        return;
    }
    const QByteArrayView numbers = change.sliced(comma + 1);
    const qsizetype second = numbers.indexOf(',');
    if (second < 0)
        return;
    pattern.changeAt = qint8(leadingNumber(numbers) - 1);
    pattern.changed = qint8(leadingNumber(numbers.sliced(second + 1)));
}

/// Files count characters, libhyphen bytes.
void countBytes(Pattern &pattern)
{
    const bool isStart = pattern.letters.startsWith('.');
    int character = -1;
    int start = -1; // in characters, once it was met
    for (qsizetype at = isStart ? 1 : 0; at <= pattern.letters.size(); ++at) {
        if (at == pattern.letters.size() || !isContinuation(pattern.letters[at]))
            ++character;
        if (start < 0 && pattern.changeAt == character) {
            start = pattern.changeAt;
            pattern.changeAt = qint8(at);
        }
        if (start >= 0 && character - start == pattern.changed) {
            pattern.changed = qint8(at - pattern.changeAt);
            break;
        }
    }
    if (isStart)
        --pattern.changeAt;
}

Pattern readPattern(QByteArrayView line, bool isUtf8)
{
    Pattern pattern;
    const qsizetype slash = line.indexOf('/');
    const QByteArrayView before = slash < 0 ? line : line.first(slash);
    if (slash >= 0)
        readChange(pattern, before, line.sliced(slash + 1));
    pattern.points = "0";
    for (const char c : before) {
        if (quint8(c) <= ' ')
            break;
        if (c >= '0' && c <= '9') {
            pattern.points.back() = c;
        } else {
            pattern.letters += c;
            pattern.points += '0';
        }
    }
    qsizetype zeros = 0; // that stand for nothing
    if (pattern.changes) {
        zeros = pattern.letters.startsWith('.') ? 1 : 0;
        if (isUtf8)
            countBytes(pattern);
    } else {
        while (zeros < pattern.points.size() && pattern.points[zeros] == '0')
            ++zeros;
    }
    pattern.points.remove(0, zeros);
    if (pattern.changed == 0)
        pattern.changed = qint8(pattern.letters.size());
    return pattern;
}

} // namespace

/// The tree of all beginnings of patterns, while it grows.
class HyphenPatterns::Builder
{
public:
    explicit Builder(bool isUtf8)
        : m_isUtf8(isUtf8)
    {
    }

    void add(QByteArrayView line)
    {
        if (!line.startsWith('%') && !isSetting(line))
            addPattern(readPattern(line, m_isUtf8));
    }
    void finish(Level &level);

private:
    struct Node
    {
        int firstChild = -1;
        int next = -1; ///< of the same parent
        char letter = 0;
        qint8 changeAt = 0;
        qint8 changed = 0;
        qsizetype points = -1; ///< place in the strings; -1: no pattern ends here
        qsizetype change = -1;
    };

    bool isSetting(QByteArrayView line);
    void addPattern(const Pattern &pattern);
    [[nodiscard]] int child(int node, char letter) const
    {
        int at = m_nodes[std::size_t(node)].firstChild;
        while (at >= 0 && m_nodes[std::size_t(at)].letter != letter)
            at = m_nodes[std::size_t(at)].next;
        return at;
    }
    [[nodiscard]] qsizetype kept(const QByteArray &string)
    {
        const qsizetype place = m_strings.size();
        m_strings.append(string).append('\0');
        return place;
    }
    void addTransitions(Level &level) const;
    void linkSuffixes(Level &level) const;

    bool m_isUtf8;
    HyphenDict m_settings = {};
    QByteArray m_whole;
    std::vector<Node> m_nodes{Node()};
    QByteArray m_strings;
};

bool HyphenPatterns::Builder::isSetting(QByteArrayView line)
{
    const std::array<std::pair<QByteArrayView, char HyphenDict::*>, 4> numbers{{
        {"LEFTHYPHENMIN", &HyphenDict::lhmin},
        {"RIGHTHYPHENMIN", &HyphenDict::rhmin},
        {"COMPOUNDLEFTHYPHENMIN", &HyphenDict::clhmin},
        {"COMPOUNDRIGHTHYPHENMIN", &HyphenDict::crhmin},
    }};
    for (const auto &[name, number] : numbers) {
        if (line.startsWith(name)) {
            m_settings.*number = char(leadingNumber(line.sliced(name.size())));
            return true;
        }
    }
    constexpr QByteArrayView whole = "NOHYPHEN";
    if (!line.startsWith(whole))
        return false;
    m_whole = line.sliced(whole.size()).toByteArray();
    while (m_whole.startsWith(' ') || m_whole.startsWith('\t'))
        m_whole.remove(0, 1);
    return true;
}

void HyphenPatterns::Builder::addPattern(const Pattern &pattern)
{
    if (pattern.letters.isEmpty())
        return; // it would end where nothing begins
    int node = 0;
    for (const char letter : pattern.letters) {
        int next = child(node, letter);
        if (next < 0) {
            next = int(m_nodes.size());
            m_nodes.push_back({.next = m_nodes[std::size_t(node)].firstChild, .letter = letter});
            m_nodes[std::size_t(node)].firstChild = next;
        }
        node = next;
    }
    Node &end = m_nodes[std::size_t(node)]; // of two like ones the later counts
    end.points = kept(pattern.points);
    end.change = pattern.changes ? kept(pattern.change) : -1;
    end.changeAt = pattern.changeAt;
    end.changed = pattern.changed;
}

void HyphenPatterns::Builder::finish(Level &level)
{
    level.strings = std::move(m_strings);
    level.whole = std::move(m_whole);
    char *strings = level.strings.data();
    level.states.resize(m_nodes.size());
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const Node &node = m_nodes[i];
        level.states[i] = {.match = node.points < 0 ? nullptr : strings + node.points,
                           .repl = node.change < 0 ? nullptr : strings + node.change,
                           .replindex = node.changeAt,
                           .replcut = node.changed,
                           .fallback_state = -1,
                           .num_trans = 0,
                           .trans = nullptr};
    }
    addTransitions(level);
    linkSuffixes(level);
    level.dictionary = m_settings;
    level.dictionary.num_states = int(m_nodes.size());
    level.dictionary.states = level.states.data();
    level.dictionary.utf8 = m_isUtf8;
    if (level.whole.isEmpty())
        return;
    for (qsizetype at = 1; at < level.whole.size(); ++at) {
        if (level.whole[at] != ',')
            continue;
        level.whole[at] = '\0';
        ++level.dictionary.nohyphenl;
    }
    level.dictionary.nohyphen = level.whole.data();
}

void HyphenPatterns::Builder::addTransitions(Level &level) const
{
    level.transitions.reserve(m_nodes.size()); // and never moved
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        HyphenTrans *first = level.transitions.data() + level.transitions.size();
        for (int at = m_nodes[i].firstChild; at >= 0; at = m_nodes[std::size_t(at)].next)
            level.transitions.push_back({.ch = m_nodes[std::size_t(at)].letter, .new_state = at});
        level.states[i].num_trans = int(level.transitions.data() + level.transitions.size() - first);
        level.states[i].trans = first;
    }
}

void HyphenPatterns::Builder::linkSuffixes(Level &level) const
{
    std::vector<int> nodes{0}; // level by level
    nodes.reserve(m_nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const int parent = nodes[i];
        for (int at = m_nodes[std::size_t(parent)].firstChild; at >= 0; at = m_nodes[std::size_t(at)].next) {
            int suffix = level.states[std::size_t(parent)].fallback_state;
            while (suffix >= 0 && child(suffix, m_nodes[std::size_t(at)].letter) < 0)
                suffix = level.states[std::size_t(suffix)].fallback_state;
            level.states[std::size_t(at)].fallback_state = suffix < 0 ? 0
                                                                      : child(suffix, m_nodes[std::size_t(at)].letter);
            nodes.push_back(at);
        }
    }
}

HyphenPatterns::HyphenPatterns(const QByteArray &file)
{
    const qsizetype firstEnd = file.indexOf('\n') < 0 ? file.size() : file.indexOf('\n');
    const QByteArray encoding = file.first(firstEnd).trimmed();
    if (encoding.isEmpty() || encoding.size() >= MAX_NAME)
        return;
    const bool isUtf8 = encoding == "UTF-8";
    Builder first(isUtf8);
    Builder second(isUtf8);
    bool hasTwo = false;
    for (const QByteArrayView line : linesOf(QByteArrayView(file).sliced(firstEnd))) {
        if (line.startsWith("NEXTLEVEL") && std::exchange(hasTwo, true))
            break;
        if (!line.startsWith("NEXTLEVEL"))
            (hasTwo ? second : first).add(line);
    }
    if (!hasTwo) {
        // One level parts words; a first one of its own parts what hyphens and apostrophes connect.
        std::swap(first, second);
        first.add(isUtf8 ? "NOHYPHEN ',\xe2\x80\x93,\xe2\x80\x99,-" : "NOHYPHEN ',-");
        first.add("1-1");
        first.add("1'1");
        if (isUtf8) {
            first.add("1\xe2\x80\x93"
                      "1");
            first.add("1\xe2\x80\x99"
                      "1");
        }
    }
    first.finish(m_first);
    second.finish(m_second);
    m_first.dictionary.nextlevel = &m_second.dictionary;
    for (Level *level : {&m_first, &m_second})
        std::memcpy(level->dictionary.cset, encoding.constData(), std::size_t(encoding.size()));
    if (hasTwo)
        return;
    HyphenDict &own = m_first.dictionary;
    const HyphenDict &words = m_second.dictionary;
    const auto orElse = [](char a, char b) { return a ? a : b ? b : char(3); };
    own.lhmin = words.lhmin;
    own.rhmin = words.rhmin;
    own.clhmin = orElse(words.clhmin, words.lhmin);
    own.crhmin = orElse(words.crhmin, words.rhmin);
}

} // namespace florilegium
