// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/markdown/footnotes.h"

namespace florilegium::markdown {

namespace {

QByteArrayView lineAt(QByteArrayView text, qsizetype at)
{
    const qsizetype newline = text.indexOf('\n', at);
    return text.sliced(at, (newline < 0 ? text.size() : newline + 1) - at);
}

/// Where the label ends in "[^label]:", or -1.
qsizetype labelEnd(QByteArrayView line)
{
    const qsizetype close = line.startsWith("[^") ? line.indexOf("]:") : -1;
    if (close < 3 || close > 100)
        return -1;
    const QByteArrayView label = line.sliced(2, close - 2);
    return label.contains(' ') || label.contains('[') ? -1 : close;
}

bool isFence(QByteArrayView line)
{
    return line.startsWith("```") || line.startsWith("~~~");
}

} // namespace

QList<FootnoteDefinition> takeFootnotes(QByteArray &markdown)
{
    QList<FootnoteDefinition> notes;
    if (!markdown.contains("[^"))
        return notes;
    QByteArray rest;
    rest.reserve(markdown.size());
    char fence = 0; // of the code block that is open
    bool inNote = false;
    for (qsizetype at = 0; at < markdown.size();) {
        const QByteArrayView line = lineAt(markdown, at);
        at += line.size();
        const QByteArrayView content = line.trimmed();
        if (isFence(content))
            fence = fence == 0 ? content[0] : fence == content[0] ? '\0' : fence;
        const qsizetype label = fence == 0 ? labelEnd(line) : -1;
        if (label > 0) {
            notes.append(
                {line.sliced(2, label - 2).toByteArray(), line.sliced(label + 2).trimmed().toByteArray() + '\n'});
            inNote = true;
        } else if (inNote && fence == 0 && (line.startsWith("    ") || line.startsWith('\t'))) {
            notes.last().text += line.sliced(line.startsWith('\t') ? 1 : 4).toByteArray();
        } else if (inNote && fence == 0 && content.isEmpty()) {
            notes.last().text += '\n';
            rest += '\n';
        } else {
            inNote = false;
            rest += line;
        }
    }
    markdown = rest;
    return notes;
}

} // namespace florilegium::markdown
