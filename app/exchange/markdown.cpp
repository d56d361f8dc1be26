// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/markdown.h"

#include "exchange/escaping.h"
#include "exchange/passagelist.h"
#include "exchange/passages.h"
#include "text/boundaries.h"

#include <QRegularExpression>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// How the five standard colours look, for people; the label says what they mean.
QString hueOf(const QString &key)
{
    static const QHash<QString, QString> hues{{u"claim"_s, u"yellow"_s},
                                              {u"evidence"_s, u"green"_s},
                                              {u"question"_s, u"blue"_s},
                                              {u"contradiction"_s, u"red"_s},
                                              {u"definition"_s, u"purple"_s}};
    return hues.value(key);
}

QString claimLine(const ExportClaim &link)
{
    const Claim &claim = link.claim;
    const QString statement = u"**"_s + escapedInline(claim.statement.simplified()) + u"**"_s;
    if (link.relation != Relation::States) {
        const QString comment = link.comment.isEmpty() ? QString()
                                                       : u" — "_s + escapedInline(link.comment.simplified());
        return u"- %1: %2 · status: %3%4"_s.arg(toWord(link.relation), statement, toWord(claim.status), comment);
    }
    QStringList said = claim.attributedTo;
    if (claim.status != Status::Asserted && link.statusSet.isValid())
        said << link.statusSet.toUTC().date().toString(Qt::ISODate);
    const QString by = said.isEmpty() ? QString() : u" ("_s + escapedInline(said.join(u", "_s)) + u')';
    return u"- claim: %1 · status: %2%3"_s.arg(statement, toWord(claim.status), by);
}

QString contradictionLine(const ExportArticle &article, const ExportContradiction &other)
{
    const QString file = other.article == article.article.id ? QString()
        : other.file.isEmpty()                               ? fileNameFor({.id = other.article, .title = other.title})
                                                             : other.file;
    const QString comment = other.comment.isEmpty() ? QString() : u" — "_s + escapedInline(other.comment.simplified());
    return u"- contradicts (through this claim): [[%1#^%2]]%3"_s.arg(file, other.highlight.text, comment);
}

QStringList details(const ExportArticle &article, const ExportHighlight &entry)
{
    QStringList lines;
    if (!entry.themes.isEmpty()) {
        QStringList tags;
        for (const QString &path : entry.themes)
            tags << themeTag(path);
        lines << u"- theme: "_s + tags.join(u' ');
    }
    for (const ExportClaim &link : entry.claims)
        lines << claimLine(link);
    for (const ExportContradiction &other : entry.contradictions)
        lines << contradictionLine(article, other);
    const QString address = addressOf(article.article.id, entry.highlight.id);
    const QString where = whereabouts(*article.document, entry);
    lines << u"- where: %1[open](%2)"_s.arg(where.isEmpty() ? QString() : where + u" · "_s, address);
    const QString key = entry.highlight.colour;
    const QString hue = hueOf(key);
    lines << u"- colour: %1“%2”"_s.arg(hue.isEmpty() ? QString() : hue + u' ',
                                       escapedInline(article.colourLabels.value(key, key)));
    return lines;
}

QString sectionOf(const ExportArticle &article, const ExportHighlight &entry)
{
    if (entry.isOrphan())
        return u"Passages not found in the present text"_s;
    QStringList path = article.document->headingPath(entry.ranges.front().start);
    for (QString &heading : path)
        heading = escapedInline(heading.simplified());
    return path.join(u" › "_s);
}

QString blockText(const ExportArticle &article, const ExportHighlight &entry, const MarkdownOptions &options)
{
    QStringList parts;
    if (!options.plain)
        parts << beginMark(entry.highlight.id) + u'\n' + quotation(article, entry, options.context);
    else
        parts << quotation(article, entry, options.context);
    if (!options.plain)
        parts << u"^"_s + entry.highlight.id.text;
    parts << details(article, entry).join(u'\n');
    const QString note = withoutMarkers(entry.highlight.note).trimmed();
    if (!note.isEmpty())
        parts << note;
    return parts.join(u"\n\n"_s) + (options.plain ? QString() : u'\n' + endMark(entry.highlight.id));
}

QString frontMatter(const ExportArticle &article)
{
    const auto own = ownKeys(article);
    const Article &about = article.article;
    QStringList lines{u"---"_s, own.front().first + u": "_s + own.front().second,
                      u"title: "_s + yamlQuoted(about.title)};
    if (!about.byline.isEmpty()) {
        QStringList authors;
        for (const QString &author : about.byline.split(u", "_s, Qt::SkipEmptyParts))
            authors << yamlQuoted(author);
        lines << u"author: ["_s + authors.join(u", "_s) + u']';
    }
    const QString address = about.canonicalUrl.isEmpty() ? about.url : about.canonicalUrl;
    if (!address.isEmpty())
        lines << u"source: "_s + yamlQuoted(address);
    if (!about.published.isEmpty())
        lines << u"published: "_s + yamlQuoted(about.published);
    if (article.captured.isValid())
        lines << u"captured: "_s + article.captured.toUTC().toString(Qt::ISODate);
    lines << u"sha256: "_s + yamlQuoted(article.sha256);
    for (const auto &[key, value] : own.sliced(1))
        lines << key + u": "_s + value;
    lines << u"---"_s;
    return lines.join(u'\n');
}

constexpr qsizetype longestName = 120; // UTF-16 units
// File systems take 255 of UTF-8. An id may come behind the name, then the ending, and that of a file being written.
constexpr qsizetype mostNameBytes = 200;

/// The longest beginning that a file system takes, not cut within what a reader sees as one letter.
QString shortened(const QString &name)
{
    qsizetype end = 0;
    qsizetype bytes = 0;
    while (end < name.size()) {
        const bool isPair = name[end].isHighSurrogate() && end + 1 < name.size() && name[end + 1].isLowSurrogate();
        const qsizetype units = isPair ? 2 : 1;
        bytes += QStringView(name).sliced(end, units).toUtf8().size();
        if (end + units > longestName || bytes > mostNameBytes)
            break;
        end += units;
    }
    if (end == name.size())
        return name;
    const qsizetype letter = previousGrapheme(name, end + 1);
    return name.first(letter > 0 ? letter : end); // marks without end on a single letter are cut
}

} // namespace

QList<std::pair<QString, QString>> ownKeys(const ExportArticle &article)
{
    QStringList themes;
    for (const ExportHighlight &entry : article.highlights)
        themes << entry.themes;
    themes.sort();
    themes.removeDuplicates();
    for (QString &theme : themes)
        theme = yamlScalar(theme);
    return {{u"florilegium-id"_s, article.article.id.text},
            {u"florilegium-themes"_s, u'[' + themes.join(u", "_s) + u']'}};
}

QList<MarkdownBlock> markdownBlocks(const ExportArticle &article, const MarkdownOptions &options)
{
    QList<MarkdownBlock> blocks;
    const BlockId own(article.article.id);
    if (const QString note = withoutMarkers(article.article.note).trimmed(); !note.isEmpty())
        blocks << MarkdownBlock{own, {}, options.plain ? note : beginMark(own) + u'\n' + note + u'\n' + endMark(own)};
    for (const ExportHighlight &entry : article.highlights)
        blocks << MarkdownBlock{entry.highlight.id, sectionOf(article, entry), blockText(article, entry, options)};
    return blocks;
}

QString highlightMarkdown(const ExportArticle &article, const ExportHighlight &highlight)
{
    const QString address = article.article.canonicalUrl.isEmpty() ? article.article.url : article.article.canonicalUrl;
    const QString title = escapedInline(article.article.title);
    const QString source = address.isEmpty() ? title : u"[%1](<%2>)"_s.arg(title, address);
    return blockText(article, highlight, {.plain = true}) + u"\n\n— "_s + source + u'\n';
}

QString markdownFile(const ExportArticle &article, const MarkdownOptions &options)
{
    QStringList parts{frontMatter(article), u"# "_s + escapedInline(article.article.title.simplified())};
    QList<MarkdownBlock> blocks = markdownBlocks(article, options);
    if (!blocks.isEmpty() && blocks.front().id.isArticle())
        parts << blocks.takeFirst().text;
    parts << u"## Highlights"_s;
    QString section;
    for (const MarkdownBlock &block : std::as_const(blocks)) {
        if (block.section != section && !block.section.isEmpty())
            parts << u"### "_s + block.section;
        section = block.section;
        parts << block.text;
    }
    parts << u"## My notes"_s;
    return parts.join(u"\n\n"_s) + u'\n';
}

QString fileNameFor(const Article &article)
{
    return fileNameFor(article.title, article.id.text);
}

QString fileNameFor(const QString &title, const QString &id)
{
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|#^\\[\\]\\p{Cc}\\p{Cf}]+"_s);
    QString name = shortened(title.normalized(QString::NormalizationForm_C).replace(unfit, u" "_s).simplified());
    while (name.startsWith(u'.') || name.startsWith(u'-') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    name = name.trimmed();
    return name.isEmpty() ? id : name;
}

} // namespace florilegium
