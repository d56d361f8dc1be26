// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntax/papercolours.h"

namespace florilegium {

PaperColours::PaperColours()
    : m_inks(codeInks(paletteFor(Look::Light)))
{
}

void PaperColours::setDocument(const DocumentPtr &document)
{
    m_document = document;
    m_stretch = {};
}

void PaperColours::setLook(const Palette &palette)
{
    m_inks = codeInks(palette);
}

QList<QTextLayout::FormatRange> PaperColours::formatsOf(qint32 block, qint32 line) const
{
    if (!m_stretch.has(block, line)) {
        CodeLines *lines = m_document ? m_blocks.linesOf(m_document, block) : nullptr;
        if (!lines || line >= lines->count())
            return {};
        const qint32 first = line - line % CodeLines::checkpointEvery;
        while (lines->reached() < first)
            lines->advance();
        const qint32 end = std::min(first + CodeLines::checkpointEvery, lines->count());
        m_stretch = {.block = block, .first = first, .lines = lines->runsOf(first, end)};
    }
    return formatsFor(m_stretch.lines[std::size_t(line - m_stretch.first)], m_inks);
}

} // namespace florilegium
