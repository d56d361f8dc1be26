// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/sources.h"

#include "anchor/likeness.h"
#include "anchor/nearquote.h"
#include "text/normalise.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace florilegium {

namespace {

/// What is shorter than a sentence of some seven words, two may say of their own accord.
constexpr qsizetype fewest = 40;

/// Length in Latin letters: a Chinese or Japanese character says as much as three.
qsizetype weightOf(QStringView text)
{
    constexpr char16_t firstWide = 0x2e80;
    return text.size() + 2 * std::ranges::count_if(text, [](QChar c) { return c.unicode() >= firstWide; });
}

/// Articles of one side; those that share text come together (union-find with halved paths).
class Sources
{
public:
    explicit Sources(const SharesText &sharesText)
        : m_sharesText(sharesText)
    {
    }

    void add(const ArticleId &article, QStringView quote)
    {
        const auto known = m_numbers.constFind(article);
        const qsizetype number = known == m_numbers.cend() ? m_roots.size() : *known;
        if (known == m_numbers.cend()) {
            m_numbers.insert(article, number);
            m_roots << number;
        }
        for (const auto &[other, text] : std::as_const(m_quotes)) {
            if (rootOf(other) != rootOf(number) && m_sharesText(text, quote))
                m_roots[rootOf(number)] = rootOf(other);
        }
        m_quotes.append({number, quote});
    }

    [[nodiscard]] int count() const
    {
        int roots = 0;
        for (qsizetype i = 0; i < m_roots.size(); ++i)
            roots += m_roots[i] == i;
        return roots;
    }

private:
    [[nodiscard]] qsizetype rootOf(qsizetype number)
    {
        while (m_roots[number] != number)
            number = m_roots[number] = m_roots[m_roots[number]];
        return number;
    }

    const SharesText &m_sharesText;
    QHash<ArticleId, qsizetype> m_numbers;
    QList<qsizetype> m_roots;
    QList<std::pair<qsizetype, QStringView>> m_quotes;
};

} // namespace

SourceCount independentSources(const QList<SourcePassage> &passages, const SharesText &sharesText)
{
    Sources supporting(sharesText);
    Sources contradicting(sharesText);
    bool isRepeated = false;
    for (const SourcePassage &passage : passages) {
        switch (passage.relation) {
        case Relation::States:
        case Relation::Supports: supporting.add(passage.article, passage.quote); break;
        case Relation::Contradicts: contradicting.add(passage.article, passage.quote); break;
        case Relation::Repeats: isRepeated = true; break;
        case Relation::Qualifies: break;
        }
    }
    const int own = supporting.count();
    return {.supporting = own > 0 ? own : int(isRepeated), .contradicting = contradicting.count()};
}

SourceCount independentSources(const QList<SourcePassage> &passages)
{
    return independentSources(passages, sharesWords);
}

bool sharesWords(QStringView a, QStringView b)
{
    constexpr double most = 0.5; // of the runs of five words of the shorter one
    if (std::min(weightOf(a), weightOf(b)) < fewest)
        return false;
    const double shared = likenessOf(a, b).containment;
    // One run in common says that a closer look is worth its while: typos may have broken the others.
    return shared >= most || (shared > 0 && likeness(a, b) >= nearQuoteFrom)
        || NormalisedText(a).text() == NormalisedText(b).text();
}

} // namespace florilegium
