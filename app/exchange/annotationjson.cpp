// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/annotationjson.h"

#include "exchange/snapshot.h"
#include "text/codepoints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject rangeObject(const CodePointIndex &points, TextRange range)
{
    const TextRange out = points.toCodePoints(range);
    return {{u"start"_s, out.start}, {u"end"_s, out.end}};
}

QJsonObject highlightObject(const ExportHighlight &entry, const CodePointIndex &points)
{
    const Highlight &highlight = entry.highlight;
    const Anchor first = highlight.anchors.value(0);
    QJsonObject object{{u"id"_s, highlight.id.text},
                       {u"quote"_s, quoteOf(highlight)},
                       {u"prefix"_s, first.prefix},
                       {u"suffix"_s, highlight.anchors.isEmpty() ? QString() : highlight.anchors.last().suffix},
                       {u"colour"_s, highlight.colour},
                       {u"note"_s, highlight.note},
                       {u"themes"_s, QJsonArray::fromStringList(entry.themes)},
                       {u"created"_s, timeText(highlight.created)},
                       {u"modified"_s, timeText(highlight.modified)}};
    if (!entry.isOrphan()) {
        const TextRange whole = points.toCodePoints({entry.ranges.front().start, entry.ranges.back().end});
        object[u"start"_s] = whole.start;
        object[u"end"_s] = whole.end;
    }
    if (entry.ranges.size() > 1) {
        QJsonArray ranges;
        for (const TextRange range : entry.ranges)
            ranges << rangeObject(points, range);
        object[u"ranges"_s] = ranges;
    }
    return object;
}

QJsonObject articleObject(const ExportArticle &article)
{
    const Article &about = article.article;
    const CodePointIndex points(article.document->text());
    QJsonArray highlights;
    for (const ExportHighlight &entry : article.highlights)
        highlights << highlightObject(entry, points);
    QJsonObject object{
        {u"id"_s, about.id.text},      {u"title"_s, about.title},
        {u"byline"_s, about.byline},   {u"url"_s, about.canonicalUrl.isEmpty() ? about.url : about.canonicalUrl},
        {u"sha256"_s, article.sha256}, {u"published"_s, about.published},
        {u"highlights"_s, highlights}};
    if (!about.note.isEmpty())
        object[u"note"_s] = about.note;
    return object;
}

QJsonArray themeObjects(const ThemeSet &themes)
{
    QMap<QString, Theme> byPath;
    for (const Theme &theme : themes.all())
        byPath.insert(themes.path(theme.id), theme);
    QJsonArray objects;
    for (auto entry = byPath.cbegin(); entry != byPath.cend(); ++entry) {
        objects << QJsonObject{{u"id"_s, entry->id.text},
                               {u"path"_s, entry.key()},
                               {u"colour"_s, themes.colourOf(entry->id)},
                               {u"definition"_s, entry->definition},
                               {u"shortcut"_s, entry->shortcut}};
    }
    return objects;
}

Result<QJsonArray> historyObjects(LibraryQueries &queries, const ClaimId &id)
{
    return queries.history(id).transform([](const QList<StatusChange> &history) {
        QJsonArray objects;
        for (const StatusChange &change : history) {
            objects << QJsonObject{{u"status"_s, toWord(change.status)},
                                   {u"attributedTo"_s, QJsonArray::fromStringList(change.attributedTo)},
                                   {u"by"_s, change.by},
                                   {u"reason"_s, change.reason},
                                   {u"when"_s, timeText(change.when)}};
        }
        return objects;
    });
}

QJsonArray evidenceObjects(const QList<Evidence> &evidence)
{
    QJsonArray objects;
    for (const Evidence &link : evidence) {
        QJsonObject object{
            {u"id"_s, link.id.text}, {u"relation"_s, toWord(link.relation)}, {u"comment"_s, link.comment}};
        if (link.other.isNull())
            object[u"highlight"_s] = link.highlight.text;
        else
            object[u"claim"_s] = link.other.text;
        objects << object;
    }
    return objects;
}

Result<QJsonArray> claimObjects(LibraryQueries &queries, const ClaimSet &claims, const QSet<HighlightId> &highlights)
{
    QJsonArray objects;
    for (const Claim &claim : claims.all()) {
        const QList<Evidence> evidence = claims.evidenceOf(claim.id);
        const bool bears = std::ranges::any_of(evidence,
                                               [&](const Evidence &e) { return highlights.contains(e.highlight); });
        if (!bears)
            continue;
        const auto history = historyObjects(queries, claim.id);
        if (!history)
            return std::unexpected(history.error());
        objects << QJsonObject{{u"id"_s, claim.id.text},
                               {u"statement"_s, claim.statement},
                               {u"status"_s, toWord(claim.status)},
                               {u"attributedTo"_s, QJsonArray::fromStringList(claim.attributedTo)},
                               {u"kind"_s, toWord(claim.kind)},
                               {u"confidence"_s, toWord(claim.confidence)},
                               {u"openQuestion"_s, claim.openQuestion},
                               {u"changedBy"_s, claim.changedBy},
                               {u"reason"_s, claim.reason},
                               {u"created"_s, timeText(claim.created)},
                               {u"history"_s, *history},
                               {u"evidence"_s, evidenceObjects(evidence)}};
    }
    return objects;
}

} // namespace

Result<QByteArray> annotationJson(LibraryQueries &queries, const QList<ArticleId> &articles)
{
    ExportSets sets;
    if (const auto loaded = sets.load(queries); !loaded)
        return std::unexpected(loaded.error());
    QJsonArray articleObjects;
    QSet<HighlightId> highlights;
    for (const ArticleId &id : articles) {
        const auto article = snapshotOf(queries, id, sets);
        if (!article)
            return std::unexpected(article.error());
        for (const ExportHighlight &entry : article->highlights)
            highlights.insert(entry.highlight.id);
        articleObjects << articleObject(*article);
    }
    return claimObjects(queries, sets.claims, highlights).transform([&](const QJsonArray &objects) {
        const QJsonObject root{{u"version"_s, 1},
                               {u"articles"_s, articleObjects},
                               {u"themes"_s, themeObjects(sets.themes)},
                               {u"claims"_s, objects}};
        return QJsonDocument(root).toJson(QJsonDocument::Indented);
    });
}

} // namespace florilegium
