// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/queryworld.h"

#include <QTimeZone>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

const QStringList &vocabulary()
{
    static const QStringList words{u"open"_s,   u"openness"_s, u"secret"_s, u"Sécret"_s, u"state"_s,  u"door"_s,
                                   u"doors"_s,  u"漢字学"_s,   u"字かな"_s, u"ไทยคำ"_s,  u"e-mail"_s, u"paper"_s,
                                   u"2024年"_s, u"law"_s,      u"court"_s,  u"judge"_s};
    return words;
}

const QStringList &authors()
{
    static const QStringList names{u""_s, u"Jane Smith"_s, u"José Pérez"_s, u"Smithson, A."_s};
    return names;
}

const QStringList &sites()
{
    static const QStringList names{u""_s, u"Example News"_s, u"The Paper"_s};
    return names;
}

constexpr int articleCount = 40;
constexpr int highlightCount = 120;
constexpr int claimCount = 30;

} // namespace

QueryWorld::QueryWorld(quint32 seed)
    : random(seed)
{
    for (int i = 0; i < articleCount; ++i)
        addArticle(i);
    addThemes();
    colours = {
        {.key = u"claim"_s}, {.key = u"question"_s}, {.key = u"evidence"_s}, {.key = u"own"_s, .label = u"Doubtful"_s}};
    for (int i = 0; i < highlightCount; ++i)
        addHighlight();
    for (int i = 0; i < claimCount; ++i)
        addClaim();
    addCollections();
}

QString QueryWorld::someWords(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << vocabulary()[below(vocabulary().size())];
    return list.join(u' ');
}

QDateTime QueryWorld::someTime()
{
    return QDateTime(QDate(2019, 1, 1), QTime(0, 0), QTimeZone::UTC).addSecs(qint64(below(220'000)) * 1000);
}

QString QueryWorld::someDate()
{
    const QString day = someTime().toString(u"yyyy-MM-dd"_s);
    const QStringList dates{QString(), day, day.first(7), day.first(4), day + u"T10:00:00Z"_s, u"last week"_s};
    return dates[below(dates.size())];
}

void QueryWorld::addArticle(int number)
{
    static const QStringList hosts{u""_s, u"https://www.example.org/a%1"_s, u"http://court.example/x%1"_s};
    Article article{.id = ArticleId::make(),
                    .title = someWords(below(4)),
                    .byline = authors()[below(authors().size())],
                    .site = sites()[below(sites().size())],
                    .state = ReadingState(below(4)),
                    .note = below(3) == 0 ? someWords(2) : QString(),
                    .added = someTime()};
    const QString host = hosts[below(hosts.size())];
    article.url = host.isEmpty() ? host : host.arg(number);
    article.published = someDate();
    if (below(8) == 0)
        article.deleted = someTime();
    texts.insert(article.id.text, below(8) == 0 ? QString() : someWords(3 + below(6)));
    articles << article;
}

void QueryWorld::addThemes()
{
    const auto add = [this](const QString &name, const ThemeId &parent, bool deleted = false) {
        themes << Theme{.id = ThemeId::make(), .parent = parent, .name = name};
        if (deleted)
            themes.back().deleted = someTime();
        return themes.back().id;
    };
    const ThemeId openness = add(u"openness"_s, {});
    const ThemeId law = add(u"Law"_s, {});
    const ThemeId secrecy = add(u"state secrets"_s, openness);
    add(u"leaks"_s, secrecy);
    add(u"leaks"_s, law);
    add(u"gone"_s, law, true);
    add(u"Ödland"_s, {});
}

void QueryWorld::addHighlight()
{
    static const QStringList keys{u"claim"_s, u"question"_s, u"own"_s};
    const Article &article = articles[below(articles.size())];
    Highlight highlight{.id = HighlightId::make(),
                        .article = article.id,
                        .anchors = {Anchor{.position = {0, 1}, .exact = someWords(1 + below(3))}},
                        .colour = keys[below(keys.size())],
                        .note = below(2) == 0 ? someWords(2) : QString(),
                        .created = someTime()};
    if (below(4) == 0)
        highlight.anchors << Anchor{.position = {2, 3}, .exact = someWords(1)};
    for (const Theme &theme : std::as_const(themes)) {
        if (below(6) == 0)
            highlight.themes << theme.id;
    }
    if (below(8) == 0)
        highlight.deleted = someTime();
    if (below(4) == 0 && !texts.value(article.id.text).isEmpty())
        orphans.insert(highlight.id.text);
    highlights << highlight;
}

void QueryWorld::addClaim()
{
    static const QStringList people{u"Ministry"_s, u"Jane Smith"_s};
    Claim claim{.id = ClaimId::make(),
                .statement = someWords(3),
                .status = allStatuses[std::size_t(below(allStatuses.size()))],
                .created = someTime()};
    for (const QString &name : people) {
        if (below(4) == 0)
            claim.attributedTo << name;
    }
    if (below(3) == 0)
        claim.openQuestion = someWords(2);
    if (below(6) == 0)
        claim.deleted = someTime();
    for (int i = below(4); i > 0; --i) {
        evidence << Evidence{.id = EvidenceId::make(),
                             .claim = claim.id,
                             .relation = allRelations[std::size_t(below(allRelations.size()))],
                             .highlight = highlights[below(highlights.size())].id,
                             .created = someTime()};
    }
    claims << claim;
}

void QueryWorld::addCollections()
{
    const auto add = [this](const QString &id, const QString &name, const QString &parent) {
        collections << Collection{.id = {id}, .parent = {parent}, .name = name};
        for (const Article &article : std::as_const(articles)) {
            if (below(4) == 0)
                members << Member{{id}, article.id};
        }
    };
    add(u"k-one"_s, u"To read"_s, {});
    add(u"k-two"_s, u"Court"_s, u"k-one"_s);
}

Change QueryWorld::rest(const QHash<QString, TextId> &textIds) const
{
    Change change{u"all"_s, {}};
    for (const Theme &theme : themes)
        change.records << record(std::nullopt, theme);
    change.records << record(std::nullopt, colours.back());
    for (Highlight highlight : highlights) {
        highlight.text = textIds.value(highlight.article.text);
        change.records << record(std::nullopt, highlight);
        if (highlight.text == 0)
            continue;
        const Places places{.highlight = highlight.id,
                            .article = highlight.article,
                            .text = highlight.text,
                            .found = orphans.contains(highlight.id.text)
                                ? QList<Placement>()
                                : QList<Placement>{{.range = {0, 1}, .score = 1}}};
        change.records << record(std::nullopt, places);
    }
    for (const Claim &claim : claims)
        change.records << record(std::nullopt, claim);
    for (const Evidence &link : evidence)
        change.records << record(std::nullopt, link);
    for (const Collection &collection : collections)
        change.records << record(std::nullopt, collection);
    for (const Member &member : members)
        change.records << memberRecord(member, true);
    return change;
}

void QueryWorld::putInto(SqliteLibrary &library)
{
    QHash<QString, TextId> textIds;
    Change bare{u"articles"_s, {}};
    for (const Article &article : std::as_const(articles)) {
        const QString text = texts.value(article.id.text);
        if (text.isEmpty()) {
            bare.records << record(std::nullopt, article);
            continue;
        }
        NewVersion version = sampleArticle(article.title, text, article.added).version;
        texts.insert(article.id.text, version.document->text());
        textIds.insert(article.id.text, wait(library.addVersion(article, version))->text);
    }
    if (!wait(library.apply(bare)) || !wait(library.apply(rest(textIds))) || !wait(library.indexed()))
        qFatal("cannot furnish the library");
}

void QueryWorld::changeSome(SqliteLibrary &library)
{
    Change change{u"some"_s, {}};
    for (Article &article : articles) {
        const Article before = article;
        if (below(4) == 0)
            article.published = someDate();
        if (below(8) == 0)
            article.site = sites()[below(sites().size())];
        if (below(8) == 0)
            article.byline = authors()[below(authors().size())];
        if (below(8) == 0)
            article.added = someTime();
        change.records << record(before, article);
    }
    for (Claim &claim : claims) {
        const Claim before = claim;
        if (below(3) == 0)
            claim.status = allStatuses[std::size_t(below(allStatuses.size()))];
        if (below(6) == 0)
            claim.deleted = claim.isDeleted() ? QDateTime() : someTime();
        change.records << record(before, claim);
    }
    for (Evidence &link : evidence) {
        const Evidence before = link;
        if (below(4) == 0)
            link.relation = allRelations[std::size_t(below(allRelations.size()))];
        if (below(4) == 0)
            link.highlight = highlights[below(highlights.size())].id;
        change.records << record(before, link);
    }
    if (!evidence.isEmpty())
        change.records << record(evidence.takeLast(), std::nullopt);
    if (!wait(library.apply(change)) || !wait(library.indexed()))
        qFatal("cannot change the library");
}

QDateTime QueryWorld::madeOf(const SearchHit &hit) const
{
    if (!hit.claim.isNull())
        return std::ranges::find(claims, hit.claim, &Claim::id)->created;
    return !hit.highlight.isNull() ? std::ranges::find(highlights, hit.highlight, &Highlight::id)->created
                                   : std::ranges::find(articles, hit.article, &Article::id)->added;
}

QueryWords QueryWorld::words() const
{
    QStringList ids;
    for (const Claim &claim : claims)
        ids << claim.id.text;
    QStringList words = vocabulary();
    words << u"op"_s << u"字"_s << u"absent"_s << u"漢字"_s << u"secret state"_s;
    const auto names = [ids, words](QueryField field) -> QStringList {
        switch (field) {
        case QueryField::Theme:
            return {u"openness"_s,      u"law"_s,  u"leaks"_s, u"law/leaks"_s,
                    u"state secrets"_s, u"gone"_s, u"Öd"_s,    u"l"_s};
        case QueryField::Colour: return {u"claim"_s, u"Question"_s, u"doubtful"_s, u"own"_s, u"blue"_s, u"e"_s};
        case QueryField::In: return {u"to read"_s, u"court"_s, u"t"_s, u"none"_s};
        case QueryField::Author: return {u"Jane Smith"_s, u"smith"_s, u"perez"_s, u"ministry"_s};
        case QueryField::Site: return {u"example"_s, u"example.org"_s, u"the paper"_s, u"court"_s};
        case QueryField::Claim: return words + ids.first(3);
        default: return {};
        }
    };
    return {.words = words, .names = names};
}

} // namespace florilegium::testing
