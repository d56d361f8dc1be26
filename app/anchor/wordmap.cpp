// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/wordmap.h"

#include <algorithm>
#include <limits>

namespace florilegium {

namespace {

/// A longer run of letters is cut: lengths are kept in 16 bits.
constexpr qsizetype longestWord = 4096;

enum class Kind : quint8 { Other, Letter, Single };

/// Scripts without spaces between words.
bool isUnspaced(char32_t c)
{
    return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF)
        || (c >= 0x3040 && c <= 0x30FF) || (c >= 0x31F0 && c <= 0x31FF) || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

Kind kindOf(char32_t c)
{
    if (c < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ? Kind::Letter : Kind::Other;
    if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c))
        return Kind::Other;
    return isUnspaced(c) ? Kind::Single : Kind::Letter;
}

char32_t codePointAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

quint64 hashOf(QStringView word)
{
    quint64 hash = 0xCBF29CE484222325; // FNV-1a, finished by a multiplication so that the high bits reach the low ones
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 0x100000001B3;
    return (hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9;
}

} // namespace

WordId Vocabulary::idOf(QStringView word)
{
    const quint64 hash = hashOf(word);
    if (const auto known = m_ids.constFind(hash); known != m_ids.cend())
        return *known;
    return *m_ids.insert(hash, WordId(m_ids.size()));
}

WordMap::WordMap(QStringView source, Vocabulary &vocabulary)
    : m_source(source)
    , m_normalised(source)
{
    const QStringView all = text();
    m_ids.reserve(size_t(all.size() / 5));
    m_starts.reserve(size_t(all.size() / 5));
    qsizetype start = -1; // of the word that is being read
    qsizetype at = 0;
    while (at < all.size()) {
        const char32_t c = codePointAt(all, at);
        const qsizetype next = at + QChar::requiresSurrogates(c) + 1;
        const Kind kind = kindOf(c);
        if (start >= 0 && (kind != Kind::Letter || at - start >= longestWord)) {
            addWord(start, at, vocabulary);
            start = -1;
        }
        if (kind == Kind::Single)
            addWord(at, next, vocabulary);
        else if (kind == Kind::Letter && start < 0)
            start = at;
        at = next;
    }
    if (start >= 0)
        addWord(start, all.size(), vocabulary);
    m_breaks.push_back(Break::Line);
}

void WordMap::addWord(qsizetype start, qsizetype end, Vocabulary &vocabulary)
{
    m_breaks.push_back(m_starts.empty() ? Break::Line : breakAt(this->end(size() - 1), start));
    m_ids.push_back(vocabulary.idOf(text().sliced(start, end - start)));
    m_starts.push_back(qint32(start));
    m_lengths.push_back(quint16(end - start));
}

/// What the characters between two words say; most often it is one space, which says nothing.
Break WordMap::breakAt(qsizetype gapStart, qsizetype gapEnd) const
{
    Break result = Break::None;
    for (qsizetype i = gapStart; i < gapEnd; ++i) {
        static constexpr QStringView full = u".!?\u3002\uFF01\uFF1F\u0964\u061F";
        static constexpr QStringView clause = u",;:()[]{}\"-\u3001\uFF0C\uFF1A\uFF1B";
        const QChar c = text()[i];
        if (c == u' ') {
            const qsizetype from = m_normalised.toSource(i);
            const qsizetype to = m_normalised.toSource(i + 1);
            if (m_source.sliced(from, to - from).contains(u'\n'))
                return Break::Line;
        } else if (full.contains(c) && (c.unicode() > 0x7F || i + 1 == gapEnd || text()[i + 1] != u'.')) {
            const bool ends = c.unicode() > 0x7F || gapEnd - i > 1; // not the point of 3.5 or example.org
            result = std::max(result, ends ? Break::Sentence : Break::None);
        } else if (clause.contains(c)) {
            result = std::max(result, Break::Clause);
        }
    }
    return result;
}

TextRange WordMap::wordsIn(TextRange range) const
{
    const auto first = std::ranges::upper_bound(m_starts, range.start) - m_starts.begin();
    const bool inside = first > 0 && end(qint32(first - 1)) > range.start; // the range starts within a word
    const auto last = std::ranges::lower_bound(m_starts, range.end) - m_starts.begin();
    const qsizetype from = inside ? first - 1 : first;
    return {from, std::max<qsizetype>(from, last)};
}

TextRange WordMap::rangeOf(TextRange words) const
{
    return {start(qint32(words.start)), end(qint32(words.end - 1))};
}

} // namespace florilegium
