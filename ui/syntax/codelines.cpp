// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntax/codelines.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

namespace florilegium {

CodeLines::CodeLines(QStringView text, const KSyntaxHighlighting::Definition &definition)
    : m_text(text)
{
    setDefinition(definition);
    m_starts.push_back(0);
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        m_starts.push_back(qint32(at + 1));
    m_checkpoints.emplace_back();
}

QStringView CodeLines::line(qint32 number) const
{
    const qsizetype start = m_starts[std::size_t(number)];
    const qsizetype end = number + 1 < count() ? m_starts[std::size_t(number + 1)] - 1 : m_text.size();
    return m_text.sliced(start, end - start);
}

KSyntaxHighlighting::State CodeLines::highlight(qint32 number, const KSyntaxHighlighting::State &state)
{
    const QStringView text = line(number);
    return text.size() > longestLine ? state : highlightLine(text, state);
}

bool CodeLines::advance()
{
    const qint32 from = reached();
    if (from + checkpointEvery >= count())
        return false;
    KSyntaxHighlighting::State state = m_checkpoints.back();
    for (qint32 number = from; number < from + checkpointEvery; ++number)
        state = highlight(number, state);
    m_checkpoints.push_back(std::move(state));
    return true;
}

std::vector<CodeRuns> CodeLines::runsOf(qint32 first, qint32 last)
{
    Q_ASSERT(first >= 0 && last <= std::min(count(), reached() + checkpointEvery));
    std::vector<CodeRuns> result(std::size_t(std::max(0, last - first)));
    qint32 number = first - first % checkpointEvery;
    KSyntaxHighlighting::State state = m_checkpoints[std::size_t(number / checkpointEvery)];
    for (; number < last; ++number) {
        m_collected = number >= first ? &result[std::size_t(number - first)] : nullptr;
        state = highlight(number, state);
    }
    m_collected = nullptr;
    return result;
}

void CodeLines::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    const auto style = quint8(format.textStyle());
    if (!m_collected || length <= 0 || style == KSyntaxHighlighting::Theme::Normal)
        return;
    // Equal neighbours are merged: a layout pays for each range.
    if (!m_collected->empty()) {
        CodeRun &before = m_collected->back();
        if (before.style == style && before.start + before.length == offset) {
            before.length += length;
            return;
        }
    }
    m_collected->push_back({offset, length, style});
}

} // namespace florilegium
