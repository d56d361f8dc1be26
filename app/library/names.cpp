// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/names.h"

#include "annotate/themetree.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype askedEvery = 512; ///< names between two looks at the stop token

/// Themes from the top of the tree down.
void addThemes(QList<NamedThing> &names, const QList<Theme> &themes)
{
    const QList<ThemeInTree> tree = themesInTree(themes);
    for (const ThemeInTree &theme : tree)
        names << NamedThing::make(NameKind::Theme, theme.id.text, theme.path.join(u" › "_s), {});
}

struct Scored
{
    int score = 0;
    qsizetype at = 0;
    bool operator<(const Scored &other) const { return score != other.score ? score > other.score : at < other.at; }
};

/// The best so far, at most so many, sorted.
class Best
{
public:
    explicit Best(int most)
        : m_most(most)
    {
    }

    void offer(Scored scored)
    {
        if (m_list.size() >= m_most && (m_list.isEmpty() || !(scored < m_list.back())))
            return;
        m_list.insert(std::ranges::upper_bound(m_list, scored, std::less()), scored);
        if (m_list.size() > m_most)
            m_list.removeLast();
    }
    [[nodiscard]] const QList<Scored> &list() const { return m_list; }

private:
    qsizetype m_most;
    QList<Scored> m_list;
};

QString searched(NameKind kind, const QString &name, const QString &detail)
{
    return kind == NameKind::Article && !detail.isEmpty() ? name + u' ' + detail : name;
}

/// What a name is worth beside its letters: a site behind it must not hide that nothing else was asked for.
int bonus(const NamedThing &thing, const FuzzyPattern &pattern, QStringView typed)
{
    const bool isWhole = typed.size() == thing.nameEnd && !typed.isEmpty() && thing.folded.startsWith(typed);
    const bool isKnown = pattern.words().size() == 1 && thing.nameEnd == thing.folded.size(); // to fuzzyScore()
    return isWhole && !isKnown ? fuzzy::wholeName : 0;
}

/// The letters, where the thing shows them.
FoundName shown(const NamedThing &thing, const FuzzyPattern &pattern, int score)
{
    FoundName found{.thing = thing, .score = score, .inName = {}, .inDetail = {}};
    const auto match = fuzzyMatch(pattern, searched(thing.kind, thing.name, thing.detail));
    const qsizetype end = thing.name.size();
    for (const TextRange range : match ? match->ranges : QList<TextRange>()) {
        if (range.start < end)
            found.inName << TextRange{range.start, std::min(range.end, end)};
        if (range.end > end + 1)
            found.inDetail << TextRange{std::max(range.start - end - 1, qsizetype(0)), range.end - end - 1};
    }
    return found;
}

} // namespace

NamedThing NamedThing::make(NameKind kind, const QString &id, const QString &name, const QString &detail)
{
    const QString own = foldedName(name.left(fuzzy::longestName));
    const bool hasMore = kind == NameKind::Article && !detail.isEmpty();
    return {.kind = kind,
            .id = id,
            .name = name,
            .detail = detail,
            .folded = hasMore ? own + u' ' + foldedName(detail) : own,
            .nameEnd = own.size()};
}

Result<QList<NamedThing>> readNames(LibraryQueries &queries)
{
    const auto articles = queries.articleNames();
    const auto themes = queries.themes();
    const auto claims = queries.claims();
    if (!articles || !themes || !claims)
        return std::unexpected(!articles ? articles.error() : !themes ? themes.error() : claims.error());
    QList<NamedThing> names;
    names.reserve(articles->size() + themes->size() + claims->size());
    for (const ArticleName &article : *articles)
        names << NamedThing::make(NameKind::Article, article.id.text, article.title, article.site);
    addThemes(names, *themes);
    for (auto claim = claims->crbegin(); claim != claims->crend(); ++claim)
        names << NamedThing::make(NameKind::Claim, claim->id.text, claim->statement.simplified(),
                                  toWord(claim->status));
    return names;
}

int NamesWanted::of(NameKind kind) const
{
    switch (kind) {
    case NameKind::Article: return articles;
    case NameKind::Theme: return themes;
    case NameKind::Claim: return claims;
    }
    Q_UNREACHABLE_RETURN(0);
}

QList<FoundName> bestNames(const QList<NamedThing> &names, const FuzzyPattern &pattern, const NamesWanted &wanted,
                           const std::stop_token &stop)
{
    const QString typed = pattern.words().join(u' ');
    std::array<Best, allNameKinds.size()> best{Best(wanted.articles), Best(wanted.themes), Best(wanted.claims)};
    for (qsizetype at = 0; at < names.size(); ++at) {
        if (at % askedEvery == 0 && stop.stop_requested())
            break;
        const NamedThing &thing = names[at];
        if (wanted.of(thing.kind) == 0)
            continue;
        if (const auto score = fuzzyScore(pattern, thing.folded))
            best[size_t(thing.kind)].offer({*score + bonus(thing, pattern, typed), at});
    }
    QList<FoundName> found;
    for (const Best &ofKind : best) {
        for (const Scored &scored : ofKind.list())
            found << shown(names[scored.at], pattern, scored.score);
    }
    return found;
}

} // namespace florilegium
