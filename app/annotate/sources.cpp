// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/sources.h"

#include "anchor/grams.h"
#include "anchor/nearquote.h"

#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

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

/// Articles of one side, by numbers; those that share text come together (union-find with halved paths).
class Articles
{
public:
    /// A new one stands alone.
    [[nodiscard]] qsizetype numberOf(const ArticleId &article)
    {
        const auto known = m_numbers.constFind(article);
        if (known != m_numbers.cend())
            return *known;
        const qsizetype number = m_roots.size();
        m_numbers.insert(article, number);
        m_roots << number;
        return number;
    }
    [[nodiscard]] bool areTogether(qsizetype one, qsizetype other) { return rootOf(one) == rootOf(other); }
    void join(qsizetype one, qsizetype other)
    {
        const qsizetype root = rootOf(other);
        m_roots[rootOf(one)] = root;
    }
    /// Of those that did not come together.
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

    QHash<ArticleId, qsizetype> m_numbers;
    QList<qsizetype> m_roots;
};

/// One side, where each passage is held against all before it. Passages go by their numbers in the list.
class EachPair
{
public:
    EachPair(const QList<SourcePassage> &passages, const SharesText &sharesText)
        : m_passages(passages)
        , m_sharesText(sharesText)
    {
    }

    void add(qsizetype passage)
    {
        const qsizetype article = m_articles.numberOf(m_passages[passage].article);
        for (const auto &[other, earlier] : std::as_const(m_added)) {
            if (!m_articles.areTogether(other, article)
                && m_sharesText(m_passages[earlier].quote, m_passages[passage].quote))
                m_articles.join(article, other);
        }
        m_added.append({article, passage});
    }
    [[nodiscard]] int count() const { return m_articles.count(); }

private:
    const QList<SourcePassage> &m_passages;
    const SharesText &m_sharesText;
    Articles m_articles;
    QList<std::pair<qsizetype, qsizetype>> m_added; ///< number of the article, and of the passage
};

/// Hashes of the runs of three words of a passage, each once.
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
    const auto again = std::ranges::unique(runs);
    runs.erase(again.begin(), again.end());
    return runs;
}

/// Passages with a run, of articles that came together.
struct Group
{
    qsizetype article = 0; ///< one of them
    std::vector<qsizetype> passages;
};

/// One side, where a passage is looked for under its runs: it is held against those before it that have one of them,
/// and not against all of those either. Whose articles came together are passed over as one.
class SameRuns
{
public:
    explicit SameRuns(const QList<SourcePassage> &passages)
        : m_passages(passages)
        , m_heldAgainst(size_t(passages.size()), -1)
    {
    }

    void add(qsizetype passage)
    {
        const SourcePassage &added = m_passages[passage];
        const qsizetype article = m_articles.numberOf(added.article);
        if (weightOf(added.quote) < fewest) // it shares with none
            return;
        for (const quint64 run : runsOf(added.quote, m_vocabulary))
            addTo(m_groups[run], article, passage);
    }
    [[nodiscard]] int count() const { return m_articles.count(); }

private:
    void addTo(std::vector<Group> &groups, qsizetype article, qsizetype passage)
    {
        Group own{.article = article, .passages = {passage}};
        for (Group &group : groups) {
            if (!comesTogether(group, article, passage))
                continue;
            if (own.passages.size() < group.passages.size()) // the shorter list is copied
                own.passages.swap(group.passages);
            own.passages.insert(own.passages.end(), group.passages.begin(), group.passages.end());
            group.passages.clear();
        }
        std::erase_if(groups, [](const Group &group) { return group.passages.empty(); });
        groups.push_back(std::move(own));
    }

    /// Whether the passage's article is together with those of the group, or comes to them now.
    bool comesTogether(const Group &group, qsizetype article, qsizetype passage)
    {
        if (m_articles.areTogether(group.article, article))
            return true;
        for (const qsizetype earlier : group.passages) {
            if (std::exchange(m_heldAgainst[size_t(earlier)], passage) == passage) // in vain, for another run
                continue;
            if (sharesWords(m_passages[earlier].quote, m_passages[passage].quote)) {
                m_articles.join(article, group.article);
                return true;
            }
        }
        return false;
    }

    const QList<SourcePassage> &m_passages;
    Articles m_articles;
    Vocabulary m_vocabulary;
    QHash<quint64, std::vector<Group>> m_groups; ///< by run
    std::vector<qsizetype> m_heldAgainst; ///< by passage: the last one that it was compared with
};

template<typename Side>
SourceCount counted(const QList<SourcePassage> &passages, Side supporting, Side contradicting)
{
    bool isRepeated = false;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        switch (passages[i].relation) {
        case Relation::States:
        case Relation::Supports: supporting.add(i); break;
        case Relation::Contradicts: contradicting.add(i); break;
        case Relation::Repeats: isRepeated = true; break;
        case Relation::Qualifies: break;
        }
    }
    const int own = supporting.count();
    return {.supporting = own > 0 ? own : int(isRepeated), .contradicting = contradicting.count()};
}

} // namespace

SourceCount independentSources(const QList<SourcePassage> &passages, const SharesText &sharesText)
{
    return counted(passages, EachPair(passages, sharesText), EachPair(passages, sharesText));
}

SourceCount independentSources(const QList<SourcePassage> &passages)
{
    return counted(passages, SameRuns(passages), SameRuns(passages));
}

bool sharesWords(QStringView a, QStringView b)
{
    return std::min(weightOf(a), weightOf(b)) >= fewest && likeness(a, b) >= nearQuoteFrom;
}

} // namespace florilegium
