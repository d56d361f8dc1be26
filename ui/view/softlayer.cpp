// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/softlayer.h"

#include "annotate/softwords/softoffer.h"

namespace florilegium {

namespace {

constexpr qsizetype mostRows = 600; // kept; more than any screen shows

} // namespace

void SoftLayer::setDocument(const DocumentPtr &document)
{
    m_document = document;
    m_rows.clear();
}

void SoftLayer::setWords(const SoftWords &words)
{
    m_words = words;
    m_rows.clear();
}

const QList<SoftSpan> &SoftLayer::inRow(TextRange row)
{
    const auto known = m_rows.constFind(row.start);
    if (known != m_rows.constEnd() && known->row == row)
        return known->spans;
    if (m_rows.size() >= mostRows)
        m_rows.clear();
    return m_rows.insert(row.start, {row, in(row)})->spans;
}

std::optional<SoftSpan> SoftLayer::at(qsizetype offset) const
{
    const QList<SoftSpan> here = in({offset, offset + 1});
    return here.isEmpty() ? std::nullopt : std::optional(here.front());
}

QList<SoftSpan> SoftLayer::in(TextRange range) const
{
    return isOn() ? softWordsIn(*m_document, m_words, range) : QList<SoftSpan>();
}

} // namespace florilegium
