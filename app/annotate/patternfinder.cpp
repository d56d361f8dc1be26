// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/patternfinder.h"

namespace florilegium {

using namespace Qt::StringLiterals;

PatternFinder::PatternFinder(const PassagePattern &pattern)
    : m_pattern(pattern)
{
    m_pattern.text = pattern.isExpression ? pattern.text : pattern.text.simplified();
    if (!pattern.isExpression)
        return;
    m_expression.setPattern(pattern.text);
    m_expression.setPatternOptions(
        QRegularExpression::UseUnicodePropertiesOption
        | (pattern.matchCase ? QRegularExpression::NoPatternOption : QRegularExpression::CaseInsensitiveOption));
}

Result<PatternFinder> PatternFinder::make(const PassagePattern &pattern)
{
    PatternFinder finder(pattern);
    if (finder.m_pattern.text.isEmpty())
        return failure(ErrorCode::InvalidArgument);
    if (pattern.isExpression && !finder.m_expression.isValid())
        return failure(
            ErrorCode::InvalidArgument,
            u"%1 (%2)"_s.arg(finder.m_expression.errorString()).arg(finder.m_expression.patternErrorOffset()));
    return finder;
}

void PatternFinder::findIn(const Document &document, TextRange block, size_t most, std::vector<TextRange> &found) const
{
    if (!m_pattern.isExpression) {
        const FindQuery query{.text = m_pattern.text, .matchCase = m_pattern.matchCase, .wholeWords = true};
        findMatches(document.text(), block, query, m_fold, most, found);
        return;
    }
    auto matches = m_expression.globalMatchView(document.text(block));
    while (matches.hasNext() && found.size() < most) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0)
            found.push_back({block.start + match.capturedStart(), block.start + match.capturedEnd()});
    }
}

QList<TextRange> PatternFinder::in(const Document &document, qsizetype most, const std::stop_token &stop) const
{
    std::vector<TextRange> found;
    for (const Block &block : document.blocks()) {
        if (stop.stop_requested() || qsizetype(found.size()) >= most)
            break;
        findIn(document, block.range(), size_t(most), found);
    }
    return {found.begin(), found.end()};
}

} // namespace florilegium
