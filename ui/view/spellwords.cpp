// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/spellwords.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// What is no prose, in one expression; the first alternative that fits at a place takes it. Lengths are bounded so
/// that no text takes more than linear time.
const QRegularExpression &notProse()
{
    static const QRegularExpression expression(uR"((`+)(?!`).*?(?<!`)\1(?!`))" // code
                                               uR"(|\[\[[^\]]{0,500}\]\])"
                                               uR"(|(?<=\])\([^)]{0,2000}\))" // where a link leads
                                               uR"(|</?[a-zA-Z][^<>]{0,2000}>)"
                                               uR"(|\b[a-zA-Z][a-zA-Z0-9+.-]{0,20}://[^\s<>]+)"
                                               uR"(|\bwww\.[^\s<>]+)"
                                               uR"(|(?<![^\s<>(])[^\s<>@(]{1,64}@[^\s<>@]{1,255}\.[^\s<>@)]+)"
                                               uR"(|(?<![\w&])#[\w/-]+)"
                                               uR"(|&#?\w+;)"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

std::vector<TextRange> passedOver(const QString &paragraph)
{
    std::vector<TextRange> ranges;
    for (auto matches = notProse().globalMatch(paragraph); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        ranges.push_back({match.capturedStart(), match.capturedEnd()});
    }
    return ranges;
}

bool isSpelled(QStringView word)
{
    qsizetype letters = 0;
    bool hasSmall = false;
    for (const QChar c : word) {
        if (c.isDigit() || c == u'_')
            return false;
        letters += c.isLetter() || c.isSurrogate() ? 1 : 0;
        // What has no case (Hebrew) counts as small.
        hasSmall = hasSmall || (c.isLetter() && !c.isUpper());
    }
    return letters > 1 && hasSmall;
}

} // namespace

bool isCodeFence(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.startsWith(u"```") || text.startsWith(u"~~~");
}

std::vector<TextRange> spelledWords(const QString &paragraph)
{
    std::vector<TextRange> words;
    const std::vector<TextRange> skipped = passedOver(paragraph);
    auto skip = skipped.begin();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, paragraph);
    for (qsizetype start = 0; start < paragraph.size();) {
        const bool isWord = finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem;
        const qsizetype end = finder.toNextBoundary();
        if (end < 0)
            break;
        while (skip != skipped.end() && skip->end <= start)
            ++skip;
        const bool isSkipped = skip != skipped.end() && skip->start < end;
        if (isWord && !isSkipped && isSpelled(QStringView(paragraph).sliced(start, end - start)))
            words.push_back({start, end});
        start = end;
    }
    return words;
}

} // namespace florilegium
