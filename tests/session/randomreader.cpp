// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/randomreader.h"

#include "annotate/edits.h"
#include "annotate/themeedits.h"
#include "library/articleedits.h"

namespace florilegium::testing {

using namespace Qt::StringLiterals;

RandomReader::RandomReader(quint32 seed, QList<ArticleId> articles)
    : m_random(seed)
    , m_articles(std::move(articles))
{
}

QList<RandomReader::Kind> RandomReader::kinds()
{
    return {{u"mark"_s, &RandomReader::mark},
            {u"claimPassage"_s, &RandomReader::claimPassage},
            {u"colour"_s, &RandomReader::colour},
            {u"resize"_s, &RandomReader::resize},
            {u"note"_s, &RandomReader::note},
            {u"tag"_s, &RandomReader::tag},
            {u"deletePassages"_s, &RandomReader::deletePassages},
            {u"restorePassages"_s, &RandomReader::restorePassages},
            {u"tagMany"_s, &RandomReader::tagMany},
            {u"makeClaim"_s, &RandomReader::makeClaim},
            {u"statement"_s, &RandomReader::statement},
            {u"status"_s, &RandomReader::status},
            {u"deleteClaim"_s, &RandomReader::deleteClaim},
            {u"addEvidence"_s, &RandomReader::addEvidence},
            {u"removeEvidence"_s, &RandomReader::removeEvidence},
            {u"newTheme"_s, &RandomReader::newTheme},
            {u"changeTheme"_s, &RandomReader::changeTheme},
            {u"moveTheme"_s, &RandomReader::moveTheme},
            {u"mergeThemes"_s, &RandomReader::mergeThemes},
            {u"deleteTheme"_s, &RandomReader::deleteTheme},
            {u"splitTheme"_s, &RandomReader::splitTheme},
            {u"labelColour"_s, &RandomReader::labelColour},
            {u"state"_s, &RandomReader::state},
            {u"rate"_s, &RandomReader::rate},
            {u"noteOnArticle"_s, &RandomReader::noteOnArticle},
            {u"deleteArticle"_s, &RandomReader::deleteArticle},
            {u"restoreArticle"_s, &RandomReader::restoreArticle},
            {u"mergeArticles"_s, &RandomReader::mergeArticles},
            {u"tellApart"_s, &RandomReader::tellApart},
            {u"newCollection"_s, &RandomReader::newCollection},
            {u"changeCollection"_s, &RandomReader::changeCollection},
            {u"deleteCollection"_s, &RandomReader::deleteCollection},
            {u"put"_s, &RandomReader::put},
            {u"take"_s, &RandomReader::take},
            {u"restoreThings"_s, &RandomReader::restoreThings}};
}

QStringList RandomReader::unused() const
{
    QStringList names;
    for (const Kind &kind : kinds()) {
        if (!m_used.contains(kind.name))
            names << kind.name;
    }
    return names;
}

/// Marks are made more often than the rest, so that there is something to work on.
bool RandomReader::step(Reader &reader)
{
    const QList<Kind> all = kinds();
    constexpr int mostTries = 400;
    for (int tries = 0; tries < mostTries; ++tries) {
        const Kind &kind = below(6) == 0 ? all.front() : all[below(all.size())];
        m_last = kind.name;
        ++m_second;
        const quint64 before = reader.session.shared()->applied();
        (this->*kind.act)(reader);
        if (!reader.saved())
            return false;
        if (reader.session.shared()->applied() == before)
            continue; // there was nothing to do it with
        m_used.insert(kind.name);
        return true;
    }
    return false;
}

QString RandomReader::words()
{
    static const QStringList some{u"open"_s, u"shut"_s, u"Türen"_s, u"säfe"_s, u"门"_s, u"next"_s, u"half"_s};
    QStringList chosen;
    for (int count = 1 + below(3); count > 0; --count)
        chosen << some[below(some.size())];
    return chosen.join(u' ') + u' ' + QString::number(m_second);
}

QDateTime RandomReader::now()
{
    return QDateTime({2026, 11, 20}, {9, 14}, QTimeZone::UTC).addSecs(m_second);
}

QList<Article> RandomReader::living(Reader &reader) const
{
    QList<Article> articles;
    for (const ArticleId &id : m_articles) {
        const auto article = reader.session.library().queries().article(id);
        if (article && !article->isDeleted())
            articles << *article;
    }
    return articles;
}

OpenArticlePtr RandomReader::openOne(Reader &reader)
{
    const auto article = any(living(reader));
    return article && reader.open(article->id) ? reader.article : nullptr;
}

std::optional<HighlightId> RandomReader::anyHighlight(const OpenArticlePtr &article)
{
    QList<HighlightId> ids;
    if (article) {
        for (const PlacedHighlight &placed : article->highlights->all())
            ids << placed.highlight.id;
    }
    return any(ids);
}

QList<TextRange> RandomReader::someRanges(const OpenArticlePtr &article)
{
    const qsizetype length = article->document->text().size();
    const qsizetype start = below(length - 40);
    QList<TextRange> ranges{{start, start + 3 + below(30)}};
    if (below(4) == 0 && ranges.front().end + 20 < length)
        ranges.append({ranges.front().end + 5, ranges.front().end + 15});
    return ranges;
}

std::optional<ThemeId> RandomReader::anyTheme(Reader &reader)
{
    const auto theme = any(reader.session.themes().all());
    return theme ? std::optional(theme->id) : std::nullopt;
}

template<typename Future>
void RandomReader::wait(const Future &future)
{
    QVERIFY(QTest::qWaitFor([&future] { return future.isFinished(); }));
    QVERIFY(future.result());
}

// Passages ----------------------------------------------------------------------------------------------------------

void RandomReader::mark(Reader &reader)
{
    const OpenArticlePtr article = openOne(reader);
    const auto theme = anyTheme(reader);
    if (article)
        reader.session.highlight(article, someRanges(article), u"question"_s,
                                 theme && below(2) == 0 ? QList{*theme} : QList<ThemeId>());
}

void RandomReader::claimPassage(Reader &reader)
{
    if (const OpenArticlePtr article = openOne(reader))
        reader.session.claimPassage(article, someRanges(article));
}

void RandomReader::colour(Reader &reader)
{
    const OpenArticlePtr article = openOne(reader);
    if (const auto id = anyHighlight(article))
        reader.session.setColour(article, *id, below(2) == 0 ? u"evidence"_s : u"definition"_s);
}

void RandomReader::resize(Reader &reader)
{
    const OpenArticlePtr article = openOne(reader);
    if (const auto id = anyHighlight(article))
        reader.session.setRanges(article, *id, someRanges(article));
}

void RandomReader::note(Reader &reader)
{
    const OpenArticlePtr article = openOne(reader);
    if (const auto id = anyHighlight(article))
        reader.session.setNote(article, *id, words());
}

void RandomReader::tag(Reader &reader)
{
    const OpenArticlePtr article = openOne(reader);
    const auto id = anyHighlight(article);
    const auto theme = anyTheme(reader);
    if (id && theme)
        reader.session.toggleTheme(article, *id, *theme);
}

void RandomReader::deletePassages(Reader &reader)
{
    const OpenArticlePtr article = openOne(reader);
    const auto one = anyHighlight(article);
    const auto other = anyHighlight(article);
    if (one && other)
        reader.session.deleteHighlights(article, *one == *other ? QList{*one} : QList{*one, *other});
}

void RandomReader::restorePassages(Reader &reader)
{
    QList<Highlight> deleted;
    const QList<HighlightRow> rows = *reader.session.library().queries().highlights({.deleted = true}, 0, 3);
    for (const HighlightRow &row : rows)
        deleted << row.highlight;
    reader.session.perform(restoreHighlights(deleted));
}

/// One change of several passages, perhaps of articles that are not open.
void RandomReader::tagMany(Reader &reader)
{
    const auto theme = anyTheme(reader);
    Change many{u"tag"_s, {}};
    const QList<HighlightRow> rows = *reader.session.library().queries().highlights({}, 0, 8);
    for (const HighlightRow &row : theme ? rows : QList<HighlightRow>())
        many.records << florilegium::addTheme(row.highlight, *theme, now()).records;
    reader.session.perform(many);
}

// Claims ------------------------------------------------------------------------------------------------------------

void RandomReader::makeClaim(Reader &reader)
{
    const OpenArticlePtr article = openOne(reader);
    if (const auto id = anyHighlight(article))
        reader.session.makeClaim(article, *id);
}

void RandomReader::statement(Reader &reader)
{
    if (const auto claim = any(reader.session.claims().all()))
        reader.session.perform(setStatement(*claim, words(), now()));
}

void RandomReader::status(Reader &reader)
{
    const auto claim = any(reader.session.claims().all());
    const Status status = allStatuses[std::size_t(below(qsizetype(allStatuses.size())))];
    if (claim)
        reader.session.perform(
            setStatus(*claim, status, below(2) == 0 ? QStringList() : QStringList{u"M. Alder"_s, words()}, now()));
}

void RandomReader::deleteClaim(Reader &reader)
{
    if (const auto claim = any(reader.session.claims().all()))
        reader.session.perform(florilegium::deleteClaim(*claim, now()));
}

void RandomReader::addEvidence(Reader &reader)
{
    const auto claim = any(reader.session.claims().all());
    const auto other = any(reader.session.claims().all());
    const auto id = anyHighlight(openOne(reader));
    if (!claim || !other || (!id && other->id == claim->id))
        return;
    Evidence link{.id = EvidenceId::make(),
                  .claim = claim->id,
                  .relation = below(2) == 0 ? Relation::Supports : Relation::Contradicts,
                  .comment = words(),
                  .created = now()};
    if (id && (other->id == claim->id || below(2) == 0))
        link.highlight = *id;
    else
        link.other = other->id;
    reader.session.perform(florilegium::addEvidence(link));
}

void RandomReader::removeEvidence(Reader &reader)
{
    const auto claim = any(reader.session.claims().all());
    const auto link = claim ? any(reader.session.claims().evidenceOf(claim->id)) : std::nullopt;
    if (link)
        reader.session.perform(florilegium::removeEvidence(*link));
}

// Themes ------------------------------------------------------------------------------------------------------------

void RandomReader::newTheme(Reader &reader)
{
    const auto above = anyTheme(reader);
    const QString name = u"theme %1"_s.arg(m_second);
    reader.session.themeAt(above && below(2) == 0 ? reader.session.themes().path(*above) + u'/' + name : name);
}

void RandomReader::changeTheme(Reader &reader)
{
    const auto id = anyTheme(reader);
    if (!id)
        return;
    const ThemeSet &themes = reader.session.themes();
    switch (below(4)) {
    case 0: reader.session.perform(renameTheme(themes, *id, words())); return;
    case 1: reader.session.perform(defineTheme(themes, *id, words())); return;
    case 2: reader.session.perform(colourTheme(themes, *id, u"evidence"_s)); return;
    default: reader.session.perform(keyTheme(themes, *id, 1 + below(9))); return;
    }
}

void RandomReader::moveTheme(Reader &reader)
{
    const auto id = anyTheme(reader);
    const auto above = anyTheme(reader);
    if (id)
        reader.session.perform(
            florilegium::moveTheme(reader.session.themes(), *id, below(3) == 0 ? ThemeId{} : *above, below(3)));
}

void RandomReader::mergeThemes(Reader &reader)
{
    const auto from = anyTheme(reader);
    const auto into = anyTheme(reader);
    if (from && *from != *into)
        wait(reader.session.mergeThemes(*from, *into));
}

void RandomReader::deleteTheme(Reader &reader)
{
    const auto id = anyTheme(reader);
    const auto heir = anyTheme(reader);
    if (!id)
        return;
    const bool inherits = below(2) == 0 && !reader.session.themes().subtree(*id).contains(*heir);
    wait(reader.session.deleteTheme(*id, inherits ? *heir : ThemeId{}));
}

void RandomReader::splitTheme(Reader &reader)
{
    const auto from = anyTheme(reader);
    const auto into = anyTheme(reader);
    if (!from || *from == *into)
        return;
    QHash<HighlightId, ThemeId> dealt;
    const QList<TaggedHighlight> tagged = *reader.session.library().queries().tagged({*from});
    for (const TaggedHighlight &each : tagged) {
        if (below(2) == 0)
            dealt.insert(each.id, *into);
    }
    if (!dealt.isEmpty())
        wait(reader.session.splitTheme(*from, dealt, {}));
}

void RandomReader::labelColour(Reader &reader)
{
    const auto colour = any(reader.session.themes().colours());
    if (!colour)
        return;
    Colour after = *colour;
    after.label = words();
    reader.session.perform({u"colour.label"_s, {record(*colour, after)}});
}

// Articles ----------------------------------------------------------------------------------------------------------

void RandomReader::state(Reader &reader)
{
    reader.session.perform(setState(living(reader), ReadingState(below(4)))); // of all
}

void RandomReader::rate(Reader &reader)
{
    if (const auto article = any(living(reader)))
        reader.session.perform(setRating({*article}, below(6)));
}

void RandomReader::noteOnArticle(Reader &reader)
{
    if (const auto article = any(living(reader)))
        reader.session.perform(setArticleNote(*article, words()));
}

void RandomReader::deleteArticle(Reader &reader)
{
    if (const QList<Article> all = living(reader); all.size() > 1)
        reader.session.perform(deleteArticles({*any(all)}, now()));
}

void RandomReader::restoreArticle(Reader &reader)
{
    QList<Article> deleted;
    const QList<ArticleRow> rows = *reader.session.library().queries().articles({.deleted = true}, 0, 1);
    for (const ArticleRow &row : rows)
        deleted << row.article;
    reader.session.perform(restoreArticles(deleted));
}

void RandomReader::mergeArticles(Reader &reader)
{
    const QList<Article> all = living(reader);
    const auto kept = any(all);
    const auto other = any(all);
    if (kept && kept->id != other->id)
        wait(reader.session.mergeArticles({{kept->id, {other->id}}}));
}

void RandomReader::tellApart(Reader &reader)
{
    const QList<Article> all = living(reader);
    const auto one = any(all);
    const auto other = any(all);
    if (one && one->id != other->id)
        reader.session.perform(florilegium::tellApart({one->id, other->id}));
}

// Collections -------------------------------------------------------------------------------------------------------

namespace {

QList<Collection> collections(Reader &reader)
{
    QList<Collection> all;
    const QList<CollectionRow> rows = *reader.session.library().queries().collections();
    for (const CollectionRow &row : rows)
        all << row.collection;
    return all;
}

} // namespace

void RandomReader::newCollection(Reader &reader)
{
    reader.session.perform(addCollection(
        {.id = CollectionId::make(), .name = words(), .filter = below(3) == 0 ? u"open"_s : QString()}));
}

void RandomReader::changeCollection(Reader &reader)
{
    if (const auto collection = any(collections(reader)))
        reader.session.perform(renameCollection(*collection, words()));
}

void RandomReader::deleteCollection(Reader &reader)
{
    if (const auto collection = any(collections(reader)))
        reader.session.perform(florilegium::deleteCollection(*collection, now()));
}

void RandomReader::put(Reader &reader)
{
    const auto collection = any(collections(reader));
    const auto article = any(living(reader));
    if (!collection || !article)
        return;
    const auto members = *reader.session.library().queries().members({article->id});
    if (!members.contains(collection->id))
        reader.session.perform(putInto(collection->id, {article->id}));
}

void RandomReader::take(Reader &reader)
{
    const auto article = any(living(reader));
    const auto members = article ? *reader.session.library().queries().members({article->id})
                                 : QHash<CollectionId, QList<ArticleId>>();
    if (const auto collection = any(members.keys()))
        reader.session.perform(takeOut(*collection, {article->id}));
}

void RandomReader::restoreThings(Reader &reader)
{
    DeletedThings things = *reader.session.library().queries().deletedThings();
    things.claims = things.claims.mid(0, 1);
    things.collections = things.collections.mid(0, 1);
    things.themes.removeIf([&reader](const Theme &theme) { // below one that is there, as the tree wants it
        return !theme.parent.isNull() && !reader.session.themes().find(theme.parent);
    });
    reader.session.perform(florilegium::restoreThings(things));
}

} // namespace florilegium::testing
