// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/markdownsigns.h"

#include <algorithm>

namespace florilegium {

namespace {

struct Signs
{
    int headings = 0;
    int fences = 0;
    int links = 0;
    int tables = 0;
    int strong = 0;
    int lines = 0;
};

bool isHeading(QByteArrayView line)
{
    const auto marks = std::ranges::find_if(line, [](char c) { return c != '#'; }) - line.begin();
    return marks >= 1 && marks <= 6 && marks + 1 < line.size() && line[marks] == ' ' && line[marks + 1] != '!';
}

bool isTableRule(QByteArrayView line)
{
    return line.size() >= 5 && line.contains('|') && line.contains("---")
        && std::ranges::all_of(line, [](char c) { return c == '|' || c == '-' || c == ':' || c == ' '; });
}

/// "](target)" with a '[' before it.
int countLinks(QByteArrayView line)
{
    int count = 0;
    for (qsizetype at = line.indexOf("]("); at >= 0; at = line.indexOf("](", at + 2)) {
        const qsizetype close = line.indexOf(')', at);
        if (close > at + 2 && line.first(at).contains('['))
            ++count;
        if (close < 0)
            break;
    }
    return count;
}

bool hasStrong(QByteArrayView line)
{
    const qsizetype open = line.indexOf("**");
    return open >= 0 && line.indexOf("**", open + 3) > open + 2;
}

void count(QByteArrayView line, Signs &signs)
{
    ++signs.lines;
    signs.headings += isHeading(line);
    signs.fences += line.startsWith("```") || line.startsWith("~~~~");
    signs.tables += isTableRule(line);
    signs.links += countLinks(line.first(std::min<qsizetype>(line.size(), 4096)));
    signs.strong += hasStrong(line.first(std::min<qsizetype>(line.size(), 4096)));
}

} // namespace

bool hasMarkdownSigns(QByteArrayView head)
{
    Signs signs;
    for (qsizetype at = 0; at < head.size();) {
        const qsizetype end = head.indexOf('\n', at);
        count(head.sliced(at, (end < 0 ? head.size() : end) - at).trimmed(), signs);
        if (end < 0)
            break;
        at = end + 1;
    }
    const bool fenced = signs.fences >= 2;
    const int kinds = (signs.headings > 0) + fenced + (signs.links > 0) + (signs.tables > 0) + (signs.strong > 0);
    const int marks = signs.headings + signs.fences + signs.links + 2 * signs.tables + signs.strong;
    // '#' lines alone may be the comments of a script or a settings file.
    const bool many = (signs.headings >= 2 && signs.headings * 3 <= signs.lines) || signs.links >= 3
        || signs.tables > 0;
    return (kinds >= 2 && marks * 50 >= signs.lines) || (many && marks * 20 >= signs.lines);
}

} // namespace florilegium
