// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/markupsigns.h"

#include <algorithm>

namespace florilegium {

namespace {

/// ".. name::" with a name in small letters.
bool isDirective(QByteArrayView line)
{
    const qsizetype end = line.startsWith(".. ") ? line.indexOf("::") : -1;
    return end > 3
        && std::ranges::all_of(line.sliced(3, end - 3), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

bool isKeyword(QByteArrayView line)
{
    if (!line.startsWith("#+"))
        return false;
    const QByteArray lower = line.first(std::min<qsizetype>(line.size(), 16)).toByteArray().toLower();
    return lower.startsWith("#+title:") || lower.startsWith("#+begin_") || lower.startsWith("#+author:");
}

bool isAttribute(QByteArrayView line)
{
    const qsizetype end = line.startsWith(':') ? line.indexOf(':', 1) : -1;
    return end > 1 && !line.first(end).contains(' ') && (end + 1 == line.size() || line[end + 1] == ' ');
}

} // namespace

std::optional<Format> formatOfMarkupSigns(QByteArrayView head)
{
    bool first = true;
    bool titled = false; // as AsciiDoc has it
    for (qsizetype at = 0; at < head.size();) {
        const qsizetype newline = head.indexOf('\n', at);
        const qsizetype end = newline < 0 ? head.size() : newline;
        QByteArrayView line = head.sliced(at, end - at);
        if (line.endsWith('\r'))
            line.chop(1);
        at = end + 1;
        if (isDirective(line))
            return Format::ReStructuredText;
        if (isKeyword(line))
            return Format::Org;
        if (titled && (line.startsWith("== ") || isAttribute(line)))
            return Format::AsciiDoc;
        titled = titled || (first && line.startsWith("= ") && line.size() > 2);
        first = first && line.isEmpty();
    }
    return std::nullopt;
}

} // namespace florilegium
