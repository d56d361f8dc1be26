// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/plaintext/headings.h"

#include <QLatin1StringView>

#include <algorithm>

namespace florilegium::plaintext {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxWords = 15;

bool isClosing(QChar c)
{
    return QStringView(u")]}\"'\u201d\u2019\u00bb\u300d\u300f\uff09").contains(c);
}

bool isOpening(QChar c)
{
    return QStringView(u"([\"'\u201c\u2018\u00ab\u00bf\u00a1\u300c\u300e\uff08").contains(c);
}

QStringView withoutClosing(QStringView line)
{
    while (!line.isEmpty() && isClosing(line.back()))
        line.chop(1);
    return line;
}

qsizetype countWords(QStringView line)
{
    return std::ranges::count(line, QChar(u' ')) + 1;
}

/// "2", "2.1", "2.1.", "IV." before a space: how many parts, 0 without numbering; moves `line` behind it.
int takeNumbering(QStringView &line)
{
    qsizetype i = 0;
    int parts = 0;
    while (i < line.size() && line[i].isDigit()) {
        const qsizetype first = i;
        while (i < line.size() && line[i].isDigit())
            ++i;
        if (i - first > 3)
            return 0; // a year, an amount
        ++parts;
        if (i < line.size() && (line[i] == u'.' || line[i] == u')'))
            ++i;
    }
    if (parts == 0 || i + 1 >= line.size() || line[i] != u' ')
        return 0;
    line = line.sliced(i).trimmed();
    return parts;
}

bool isUpperStart(QStringView line)
{
    if (line.isEmpty())
        return false;
    const QChar c = line.front();
    if (c.isSurrogate())
        return true; // letters without case, and pictures
    return c.isLetter() && !c.isLower();
}

bool isCapitals(QStringView line)
{
    const auto letters = std::ranges::count_if(line, [](QChar c) { return c.isUpper(); });
    return letters >= 4 && std::ranges::none_of(line, [](QChar c) { return c.isLower(); });
}

bool startsWithWord(QStringView line, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView word) {
        return line.startsWith(word, Qt::CaseInsensitive)
            && (line.size() == word.size() || !line[word.size()].isLetterOrNumber());
    });
}

/// The opening and the end of a letter stand alone as headings do.
bool isGreeting(QStringView line)
{
    return startsWithWord(line,
                          {"hi"_L1, "hello"_L1, "hey"_L1, "dear"_L1, "regards"_L1, "best regards"_L1, "kind regards"_L1,
                           "sincerely"_L1, "yours"_L1, "cheers"_L1, "thanks"_L1});
}

/// Addresses, fields of a record ("Name: value" is left to its full stop), tables.
bool isRecord(QStringView line)
{
    return line.contains("://"_L1) || line.contains(u'\t') || line.contains("   "_L1) || line.contains(u'|')
        || line.contains(u'=') || line.contains(u'{') || (line.contains(u'@') && !line.contains(u' '));
}

} // namespace

bool endsSentence(QStringView line)
{
    line = withoutClosing(line);
    return !line.isEmpty() && QStringView(u".!?\u2026\u3002\uff01\uff1f\u0964\u061f").contains(line.back());
}

bool looksLikeHeading(QStringView line, qsizetype maxLength)
{
    if (line.isEmpty() || line.size() > maxLength || countWords(line) > maxWords)
        return false;
    const bool quoted = isOpening(line.front()) && isClosing(line.back());
    const QStringView core = withoutClosing(line);
    if (core.isEmpty() || (quoted && core.size() < line.size() && countWords(line) > 3 && endsSentence(line)))
        return false;
    if (QStringView(u".,;:!\u2026\u3002\uff0c\uff1b\uff1a\u3001\uff01-\u2013\u2014").contains(core.back()))
        return false;
    if (core.back() == u'?' && (quoted || countWords(line) < 3))
        return false;
    QStringView rest = line;
    const bool numbered = takeNumbering(rest) > 0;
    while (!rest.isEmpty() && isOpening(rest.front()))
        rest = rest.sliced(1);
    return isUpperStart(rest) && (!numbered || countWords(rest) <= 10) && !isRecord(line) && !isGreeting(line);
}

bool saysItIsHeading(QStringView line)
{
    if (line.size() > 80 || countWords(line) > 12 || isRecord(line))
        return false;
    QStringView rest = line;
    if (takeNumbering(rest) >= 2 && looksLikeHeading(line))
        return true;
    const bool division = startsWithWord(line,
                                         {"chapter"_L1, "part"_L1, "book"_L1, "section"_L1, "appendix"_L1, "kapitel"_L1,
                                          "chapitre"_L1, "cap\xedtulo"_L1});
    return (division && countWords(line) <= 3 && !endsSentence(line.chopped(1)))
        || (isCapitals(line) && looksLikeHeading(line));
}

int levelOfHeading(QStringView line)
{
    return std::clamp(takeNumbering(line) + 1, 2, 6);
}

bool isRule(QStringView line)
{
    if (line.size() < 3 || !QStringView(u"=-~*_#").contains(line.front()))
        return false;
    const QChar mark = line.front();
    return std::ranges::count(line, mark) >= 3
        && std::ranges::all_of(line, [&](QChar c) { return c == mark || c == u' '; });
}

bool isUnderline(QStringView line, qsizetype lengthAbove)
{
    if (line.size() < 3 || (line.front() != u'=' && line.front() != u'-'))
        return false;
    return std::ranges::all_of(line, [&](QChar c) { return c == line.front(); }) && line.size() * 2 >= lengthAbove
        && line.size() <= lengthAbove * 3 && lengthAbove <= 160;
}

} // namespace florilegium::plaintext
