// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/firstpart.h"

#include "parse/parser.h"

namespace florilegium {

namespace {

/// What stands before the last empty line, or where there is none, before the last line.
QByteArray wholeParagraphs(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min(bytes.size(), firstPartBytes));
    const qsizetype end = std::max(head.lastIndexOf("\n\n"), head.lastIndexOf("\n\r\n"));
    return head.first(std::max<qsizetype>(end >= 0 ? end : head.lastIndexOf('\n'), 0));
}

} // namespace

DocumentPtr firstPart(const Source &head)
{
    const Format format = detectFormat(head.bytes, head.name);
    if (format != Format::PlainText && format != Format::Markdown)
        return nullptr;
    Source part = head;
    part.bytes = wholeParagraphs(head.bytes);
    if (part.bytes.isEmpty() || !part.bytes.isValidUtf8())
        return nullptr;
    const Result<Parsed> parsed = parsePlain(part);
    return parsed && parsed->format == format ? parsed->document : nullptr;
}

} // namespace florilegium
