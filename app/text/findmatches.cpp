// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/findmatches.h"

#include <QChar>

namespace florilegium {

namespace {

/// Marks that a reader leaves out when typing. Vowel signs of Indic and Thai scripts are not among them.
bool isLeftOutMark(char16_t unit)
{
    const auto in = [unit](char16_t from, char16_t to) { return unit >= from && unit <= to; };
    if (in(0x0300, 0x036F) || in(0x1AB0, 0x1AFF) || in(0x1DC0, 0x1DFF) || in(0x20D0, 0x20FF) || in(0xFE20, 0xFE2F))
        return true;
    const bool pointed = in(0x0591, 0x05C7) || in(0x064B, 0x065F) || unit == 0x0670 || in(0x06D6, 0x06ED);
    return pointed && QChar(unit).category() == QChar::Mark_NonSpacing;
}

bool isInvisible(char16_t unit)
{
    return unit == 0x00AD || (unit >= 0x200B && unit <= 0x200F) || unit == 0x2060 || unit == 0xFEFF;
}

/// Typographic signs and the key that stands for them; 0 for all others.
char16_t keyboardSign(char16_t unit)
{
    switch (unit) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x02BC:
    case 0x2032: return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033: return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212: return u'-';
    case 0x2028: return u' ';
    default: return QChar(unit).category() == QChar::Separator_Space ? u' ' : u'\0';
    }
}

/// The letter under its diacritics; the unit itself where taking it apart loses more than marks.
char16_t baseOf(char16_t unit)
{
    QChar base(unit);
    while (base.decompositionTag() == QChar::Canonical) {
        const QString parts = base.decomposition();
        const bool onlyMarks = std::all_of(parts.cbegin() + 1, parts.cend(),
                                           [](QChar part) { return isLeftOutMark(part.unicode()); });
        if (parts.isEmpty() || !onlyMarks || parts.front() == base)
            break;
        base = parts.front();
    }
    return base.unicode();
}

bool isWordUnit(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isSurrogate());
}

bool isWholeWord(QStringView text, TextRange range)
{
    return !(isWordUnit(text, range.start - 1) && isWordUnit(text, range.start))
        && !(isWordUnit(text, range.end) && isWordUnit(text, range.end - 1));
}

struct Exactly
{
    char16_t operator()(char16_t unit) const { return unit; }
};

/// End of the match of `needle` (folded, not empty) at `start`, or -1.
template<typename Fold>
qsizetype matchEnd(QStringView text, qsizetype start, QStringView needle, const Fold &fold)
{
    qsizetype at = start;
    qsizetype found = 0;
    while (found < needle.size() && at < text.size()) {
        const char16_t unit = fold(text[at].unicode());
        if (unit != u'\0' && unit != needle[found].unicode())
            return -1;
        found += unit != u'\0' ? 1 : 0;
        ++at;
    }
    if (found < needle.size())
        return -1;
    while (at < text.size() && fold(text[at].unicode()) == u'\0')
        ++at; // marks that belong to the last letter
    return at;
}

template<typename Fold>
qsizetype collect(QStringView text, TextRange starts, QStringView needle, bool wholeWords, const Fold &fold, size_t cap,
                  std::vector<TextRange> &matches)
{
    const char16_t first = needle.front().unicode();
    qsizetype at = starts.start;
    while (at < starts.end && matches.size() < cap) {
        if (fold(text[at].unicode()) != first) {
            ++at;
            continue;
        }
        const qsizetype end = matchEnd(text, at, needle, fold);
        if (end < 0 || (wholeWords && !isWholeWord(text, {at, end}))) {
            ++at;
            continue;
        }
        matches.push_back({at, end});
        at = end;
    }
    return at;
}

} // namespace

FindFold::FindFold()
{
    for (size_t unit = 0; unit < m_table.size(); ++unit)
        m_table[unit] = foldOf(char16_t(unit));
}

char16_t FindFold::foldOf(char16_t unit)
{
    if (isLeftOutMark(unit) || isInvisible(unit))
        return u'\0';
    if (const char16_t sign = keyboardSign(unit))
        return sign;
    return char16_t(QChar::toCaseFolded(char32_t(baseOf(unit))));
}

qsizetype findMatches(QStringView text, TextRange starts, const FindQuery &query, const FindFold &fold, size_t cap,
                      std::vector<TextRange> &matches)
{
    const TextRange within = starts.intersected({0, text.size()});
    if (query.text.isEmpty())
        return within.end;
    if (query.matchCase)
        return collect(text, within, query.text, query.wholeWords, Exactly{}, cap, matches);
    QString needle;
    for (const QChar unit : query.text) {
        if (const char16_t folded = fold(unit.unicode()))
            needle.append(QChar(folded));
    }
    return needle.isEmpty() ? within.end : collect(text, within, needle, query.wholeWords, fold, cap, matches);
}

} // namespace florilegium
