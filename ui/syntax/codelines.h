// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>

#include <QStringView>

#include <vector>

namespace florilegium {

/// A run of a line in one style (KSyntaxHighlighting::Theme::TextStyle), in UTF-16 units from the line's start.
struct CodeRun
{
    qint32 start = 0;
    qint32 length = 0;
    quint8 style = 0;
    bool operator==(const CodeRun &) const = default;
};
using CodeRuns = std::vector<CodeRun>;

/// The lines of one code block, highlighted in any order at the price of the way from the nearest checkpoint: the
/// state is kept every 64 lines. Lines over 16 K units get no colours. One thread.
class CodeLines : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    static constexpr qint32 checkpointEvery = 64;
    static constexpr qsizetype longestLine = 16 * 1024;

    /// `text` outlives this.
    CodeLines(QStringView text, const KSyntaxHighlighting::Definition &definition);

    [[nodiscard]] qint32 count() const { return qint32(m_starts.size()); }
    /// How far checkpoints reach: highlighting a line up to here looks at 64 others at most.
    [[nodiscard]] qint32 reached() const { return qint32(m_checkpoints.size() - 1) * checkpointEvery; }
    /// Goes one stretch of 64 lines on with the checkpoints. False at the end.
    bool advance();
    /// Runs of the lines [first, last), last <= reached() + 64.
    [[nodiscard]] std::vector<CodeRuns> runsOf(qint32 first, qint32 last);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    [[nodiscard]] QStringView line(qint32 number) const;
    KSyntaxHighlighting::State highlight(qint32 number, const KSyntaxHighlighting::State &state);

    QStringView m_text;
    std::vector<qint32> m_starts;
    std::vector<KSyntaxHighlighting::State> m_checkpoints; // before line 64 i
    CodeRuns *m_collected = nullptr;
};

} // namespace florilegium
