// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/merging.h"

#include <QSet>

#include <numeric>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// What one of the others has and it lacks.
void complete(Article &kept, const Article &other)
{
    for (const auto field : {&Article::byline, &Article::site, &Article::url, &Article::canonicalUrl,
                             &Article::published, &Article::language, &Article::excerpt, &Article::path}) {
        if ((kept.*field).isEmpty())
            kept.*field = other.*field;
    }
    kept.rating = std::max(kept.rating, other.rating);
    if (kept.state == ReadingState::Inbox)
        kept.state = other.state;
    const QString note = other.note.trimmed();
    if (!note.isEmpty() && !kept.note.contains(note))
        kept.note = kept.note.trimmed().isEmpty() ? other.note : kept.note.trimmed() + u"\n\n"_s + note;
}

void putIntoTheirCollections(const MergeInput &input, Change &change)
{
    for (auto each = input.members.cbegin(); each != input.members.cend(); ++each) {
        if (!each->contains(input.kept.id))
            change.records << memberRecord({each.key(), input.kept.id}, true);
    }
}

/// For each merge the first one that it overlaps with, through others too.
QList<qsizetype> firstOverlapping(const QList<ArticleMerge> &merges)
{
    QList<qsizetype> first(merges.size());
    std::iota(first.begin(), first.end(), 0);
    const auto find = [&first](qsizetype at) {
        while (first.at(at) != at)
            at = first[at] = first.at(first.at(at));
        return at;
    };
    QHash<ArticleId, qsizetype> named;
    for (qsizetype at = 0; at < merges.size(); ++at) {
        for (const ArticleId &id : merges.at(at).others + QList{merges.at(at).kept}) {
            const qsizetype one = find(at);
            const qsizetype other = find(named.value(id, at));
            first[std::max(one, other)] = std::min(one, other);
            named.insert(id, at);
        }
    }
    for (qsizetype at = 0; at < merges.size(); ++at)
        first[at] = find(at);
    return first;
}

/// Each once, without the one that is kept.
void nameOnce(ArticleMerge &merge)
{
    QSet<ArticleId> named{merge.kept};
    merge.others.removeIf([&named](const ArticleId &id) {
        const bool known = named.contains(id);
        named.insert(id);
        return known;
    });
}

} // namespace

QList<ArticleMerge> joinedMerges(const QList<ArticleMerge> &merges)
{
    QSet<ArticleId> going;
    for (const ArticleMerge &merge : merges) {
        for (const ArticleId &id : merge.others) {
            if (id != merge.kept)
                going.insert(id);
        }
    }
    const QList<qsizetype> first = firstOverlapping(merges);
    QList<ArticleMerge> joined;
    QHash<qsizetype, qsizetype> places; // in `joined`, by the first of those that overlap
    for (qsizetype at = 0; at < merges.size(); ++at) {
        const ArticleMerge &merge = merges.at(at);
        if (first.at(at) == at) {
            places.insert(at, joined.size());
            joined << ArticleMerge{.kept = merge.kept, .others = {}};
        }
        ArticleMerge &whole = joined[places.value(first.at(at))];
        if (going.contains(whole.kept) && !going.contains(merge.kept))
            whole.kept = merge.kept;
        whole.others << merge.kept << merge.others;
    }
    std::ranges::for_each(joined, nameOnce);
    return joined;
}

Result<MergeInput> readForMerging(LibraryQueries &queries, const ArticleMerge &merge)
{
    const auto kept = queries.article(merge.kept);
    if (!kept)
        return std::unexpected(kept.error());
    MergeInput input{.kept = *kept, .others = {}, .highlights = {}, .carrying = {}, .members = {}};
    const auto text = queries.newestText(merge.kept); // one that was imported has none
    for (const ArticleId &id : merge.others) {
        const auto other = queries.article(id);
        const auto highlights = queries.highlightsOf(id);
        if (!highlights)
            return std::unexpected(highlights.error());
        if (!other || other->isDeleted() || id == merge.kept)
            continue;
        input.others << *other;
        input.highlights << *highlights;
        if (!text)
            continue;
        auto carrying = readForCarrying(queries, id, text->first, text->second, CarryScope::NotDecided);
        if (!carrying)
            return std::unexpected(carrying.error());
        carrying->article = merge.kept;
        input.carrying << *std::move(carrying);
    }
    const auto members = queries.members(merge.others + QList{merge.kept});
    if (!members)
        return std::unexpected(members.error());
    input.members = *members;
    return input;
}

Change mergeArticles(const QList<MergeInput> &inputs, const QDateTime &now)
{
    Change change{u"article.merge"_s, {}};
    for (const MergeInput &input : inputs) {
        if (input.others.isEmpty())
            continue;
        Article kept = input.kept;
        for (const Article &other : input.others)
            complete(kept, other);
        if (kept != input.kept)
            change.records << record(input.kept, kept);
        putIntoTheirCollections(input, change);
        for (const Highlight &highlight : input.highlights) {
            Highlight moved = highlight;
            moved.article = kept.id;
            change.records << record(highlight, moved);
        }
        for (const Article &other : input.others) {
            Article gone = other;
            gone.deleted = now;
            change.records << record(other, gone);
        }
    }
    return change;
}

Change tellApart(const QList<ArticleId> &articles)
{
    QStringList ids;
    for (const ArticleId &id : articles)
        ids << id.text;
    ids.sort();
    Change change{u"duplicates.apart"_s, {}};
    for (qsizetype one = 0; one < ids.size(); ++one) {
        for (qsizetype other = one + 1; other < ids.size(); ++other) {
            const QString key = apartPrefix + ids[one] + u'/' + ids[other];
            change.records << Record{Table::Settings, key, {}, {{u"key"_s, key}, {u"value"_s, u"1"_s}}};
        }
    }
    return change;
}

} // namespace florilegium
