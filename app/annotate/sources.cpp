// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/sources.h"

#include "anchor/grams.h"
#include "anchor/nearquote.h"

#include <QHash>

#include <algorithm>

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

/// Whether two of the passages, by their numbers, share text.
using Shares = std::function<bool(qsizetype a, qsizetype b)>;

/// Articles of one side; those that share text come together (union-find with halved paths).
class Sources
{
public:
    explicit Sources(const Shares &shares)
        : m_shares(shares)
    {
    }

    void add(const ArticleId &article, qsizetype passage)
    {
        const auto known = m_numbers.constFind(article);
        const qsizetype number = known == m_numbers.cend() ? m_roots.size() : *known;
        if (known == m_numbers.cend()) {
            m_numbers.insert(article, number);
            m_roots << number;
        }
        for (const auto &[other, earlier] : std::as_const(m_passages)) {
            if (rootOf(other) != rootOf(number) && m_shares(earlier, passage))
                m_roots[rootOf(number)] = rootOf(other);
        }
        m_passages.append({number, passage});
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

    const Shares &m_shares;
    QHash<ArticleId, qsizetype> m_numbers;
    QList<qsizetype> m_roots;
    QList<std::pair<qsizetype, qsizetype>> m_passages; ///< number of the article, and of the passage
};

SourceCount counted(const QList<SourcePassage> &passages, const Shares &shares)
{
    Sources supporting(shares);
    Sources contradicting(shares);
    bool isRepeated = false;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        switch (passages[i].relation) {
        case Relation::States:
        case Relation::Supports: supporting.add(passages[i].article, i); break;
        case Relation::Contradicts: contradicting.add(passages[i].article, i); break;
        case Relation::Repeats: isRepeated = true; break;
        case Relation::Qualifies: break;
        }
    }
    const int own = supporting.count();
    return {.supporting = own > 0 ? own : int(isRepeated), .contradicting = contradicting.count()};
}

/// Hashes of the runs of three words of a passage, ascending.
using Runs = std::vector<quint64>;

Runs runsOf(QStringView quote, Vocabulary &vocabulary)
{
    constexpr qsizetype length = 3;
    const WordMap words(quote, vocabulary);
    const GramHashes hashes(words.ids());
    Runs runs;
    for (qsizetype at = 0; at + length <= words.size(); ++at)
        runs.push_back(hashes.at(at, length));
    std::ranges::sort(runs);
    return runs;
}

bool meet(const Runs &a, const Runs &b)
{
    auto in = a.begin();
    for (const quint64 run : b) {
        in = std::lower_bound(in, a.end(), run);
        if (in == a.end() || *in == run)
            return in != a.end();
    }
    return false;
}

} // namespace

SourceCount independentSources(const QList<SourcePassage> &passages, const SharesText &sharesText)
{
    return counted(passages,
                   [&](qsizetype a, qsizetype b) { return sharesText(passages[a].quote, passages[b].quote); });
}

SourceCount independentSources(const QList<SourcePassage> &passages)
{
    // Of the many pairs few have three words in a row in common; only those are looked at closely.
    Vocabulary vocabulary;
    std::vector<Runs> runs;
    for (const SourcePassage &passage : passages)
        runs.push_back(runsOf(passage.quote, vocabulary));
    return counted(passages, [&](qsizetype a, qsizetype b) {
        return meet(runs[size_t(a)], runs[size_t(b)]) && sharesWords(passages[a].quote, passages[b].quote);
    });
}

bool sharesWords(QStringView a, QStringView b)
{
    return std::min(weightOf(a), weightOf(b)) >= fewest && likeness(a, b) >= nearQuoteFrom;
}

} // namespace florilegium
