// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/metadata.h"

#include "parse/extract/byline.h"
#include "parse/extract/dates.h"

#include <QHash>
#include <QUrl>

namespace florilegium::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

constexpr qsizetype longestExcerpt = 1000;

/// What an element says in its attributes, or in its words, of a date.
QString dateOf(Node node, const QString &language)
{
    for (const QByteArrayView attribute : {"datetime", "content", "title"})
        if (const QString date = isoDate(node.attributeText(attribute), language); !date.isEmpty())
            return date;
    return isoDate(html::textOf(node), language);
}

/// A <time> or a dated line: near the title first. `passed`: hints of parts that are not looked into.
QString dateOnPage(const Analysis &analysis, Node root, Node titleHeading, const QString &language, Hints passed)
{
    constexpr qint32 reach = 60; // nodes before the title
    constexpr qint32 lineWords = 30;
    QString later;
    const qint32 from = titleHeading.isNull()
        ? root.index()
        : std::min(titleHeading.index() - std::min(titleHeading.index(), reach), root.index());
    for (qint32 i = from; i < root.endIndex(); ++i) {
        const Node node = analysis.tree.node(i);
        if (node.isText() || (analysis.around[size_t(i)] & passed))
            continue;
        const QByteArrayView property = node.attribute("itemprop");
        const bool sure = node.tag() == Tag::time || property.contains("datePublished");
        if ((!sure && !(analysis.hint(node) & BylineHint) && !property.contains("date"))
            || analysis.of(node).words > lineWords)
            continue;
        const QString date = dateOf(node, language);
        if (sure && !date.isEmpty())
            return date;
        if (later.isEmpty())
            later = date;
    }
    return later;
}

/// Any meta element whose name speaks of publication and whose content is a date.
QString dateInMeta(const Head &head)
{
    QString found;
    QByteArray name;
    for (auto each = head.meta.cbegin(); each != head.meta.cend(); ++each) {
        const bool published = each.key().contains("publi") || each.key().contains("pubdate")
            || each.key().contains("issued");
        if (!published || each.key().contains("modif") || each.key().contains("publisher"))
            continue;
        if (const QString date = isoDate(each.value()); !date.isEmpty() && (name.isEmpty() || each.key() < name)) {
            found = date;
            name = each.key();
        }
    }
    return found;
}

QString firstDate(std::initializer_list<QString> written)
{
    for (const QString &each : written)
        if (const QString date = isoDate(each); !date.isEmpty())
            return date;
    return {};
}

QString languageTag(QString written)
{
    written = written.trimmed().replace(u'_', u'-');
    const qsizetype comma = written.indexOf(u',');
    return (comma < 0 ? written : written.first(comma)).left(20);
}

/// What is declared to networks, then what the page shows beside its title, then what it declares to machines: the
/// latter two differ where a date is kept up by hand.
QString publishedOf(const Analysis &analysis, Node root, Node titleHeading, const Head &head, const LinkedData &linked,
                    const TopLines &lines, const QString &language)
{
    constexpr Hints elsewhere = CommentsHint | RelatedHint | NavigationHint;
    const bool isShown = lines.dateBelowTitle && !analysis.thread && !titleHeading.isNull();
    QString date = firstDate(
        {head.first({"article:published_time", "og:published_time", "og:article:published_time"}),
         isShown ? lines.date : QString(), linked.published,
         head.first({"citation_publication_date", "citation_date", "dc.date", "dc.date.issued", "dcterms.created",
                     "date", "pubdate", "publishdate", "publish-date", "parsely-pub-date", "sailthru.date",
                     "article.published", "datepublished", "date.created", "pdate"})});
    if (date.isEmpty())
        date = dateInMeta(head);
    if (date.isEmpty())
        date = dateOnPage(analysis, root, titleHeading, language, elsewhere | FooterHint);
    if (date.isEmpty())
        date = lines.date;
    return date.isEmpty() ? dateOnPage(analysis, root, titleHeading, language, elsewhere) : date;
}

/// The first source that names somebody who is not the site itself; the site if nobody else is named.
QString bylineOf(const TopLines &lines, const Head &head, const LinkedData &linked, const QString &site)
{
    QString fallback;
    for (const QString &name : {joinedNames(linked.authors), joinedNames(head.authors),
                                joinedNames({head.first({"author", "parsely-author", "sailthru.author", "dc.creator",
                                                         "dcterms.creator", "byl"})}),
                                lines.author, joinedNames({head.first({"article:author", "og:article:author"})})}) {
        if (name.isEmpty())
            continue;
        const bool isSite = name.compare(site, Qt::CaseInsensitive) == 0;
        const bool isLogin = !name.contains(u' ') && name == name.toLower(); // a name to sign in with
        if (!isSite && !isLogin)
            return name;
        if (fallback.isEmpty())
            fallback = name;
    }
    return fallback;
}

/// Name, property or item property of a meta element; "dc:title" as "dc.title".
QByteArray nameOf(Node meta)
{
    for (const QByteArrayView attribute : {"property", "name", "itemprop"}) {
        const QByteArray name = meta.attribute(attribute).toByteArray().toLower();
        if (!name.isEmpty())
            return name.startsWith("dc:") || name.startsWith("dcterms:") ? QByteArray(name).replace(':', '.') : name;
    }
    return {};
}

} // namespace

QString Head::first(std::initializer_list<QByteArrayView> names) const
{
    for (const QByteArrayView name : names)
        if (const auto found = meta.constFind(name.toByteArray()); found != meta.constEnd() && !found->isEmpty())
            return *found;
    return {};
}

QString Head::address() const
{
    return canonical.isEmpty() ? first({"og:url", "twitter:url"}) : canonical;
}

Head headOf(const html::Tree &tree)
{
    Head head;
    for (qint32 i = 0; i < tree.size(); ++i) {
        const Node node = tree.node(i);
        if (node.tag() == Tag::meta) {
            const QByteArray name = nameOf(node);
            const QString content = node.attributeText("content").simplified();
            if (!name.isEmpty() && !content.isEmpty() && !head.meta.contains(name))
                head.meta.insert(name, content);
            if (!content.isEmpty() && (name == "citation_author" || name == "dc.creator"))
                head.authors.append(content);
        } else if (node.tag() == Tag::title && head.title.isEmpty()) {
            head.title = html::textOf(node).simplified();
        } else if (node.tag() == Tag::link && node.attribute("rel") == QByteArrayView("canonical")
                   && head.canonical.isEmpty()) {
            head.canonical = node.attributeText("href");
        }
    }
    head.language = tree.root().isNull() ? QString() : languageTag(tree.root().attributeText("lang"));
    return head;
}

QString siteOf(const Head &head, const LinkedData &linked)
{
    const QString site = head.first({"og:site_name", "application-name", "citation_journal_title"});
    return site.isEmpty() ? linked.site : site;
}

QStringList declaredTitles(const Head &head, const LinkedData &linked)
{
    QStringList titles;
    for (const QString &title : {linked.headline, head.first({"citation_title", "dc.title", "dcterms.title"}),
                                 head.first({"og:title"}), head.first({"twitter:title"}), head.title})
        if (!title.isEmpty())
            titles.append(title);
    return titles;
}

Metadata metadataOf(const Analysis &analysis, Node root, Node titleHeading, const Head &head, const LinkedData &linked,
                    const QString &url)
{
    Metadata data;
    data.language = head.language.isEmpty() ? languageTag(head.first({"og:locale", "content-language", "dc.language"}))
                                            : head.language;
    if (data.language.isEmpty())
        data.language = languageTag(linked.language);
    const TopLines lines = topLines(analysis, root, titleHeading, data.language);
    data.site = siteOf(head, linked);
    data.byline = bylineOf(lines, head, linked, data.site);
    data.published = publishedOf(analysis, root, titleHeading, head, linked, lines, data.language);
    if (data.published.isEmpty())
        data.published = dateInUrl(url.isEmpty() ? head.address() : url);
    data.modified = firstDate(
        {head.first({"article:modified_time", "og:updated_time", "last-modified", "dcterms.modified"}),
         linked.modified});
    const QUrl base(url);
    for (const QString &address : {head.canonical, head.first({"og:url"}), linked.url, url}) {
        const QUrl full = base.isEmpty() ? QUrl(address) : base.resolved(QUrl(address));
        if (!address.isEmpty() && (full.scheme() == "http"_L1 || full.scheme() == "https"_L1)) {
            data.url = full.toString(QUrl::FullyEncoded);
            break;
        }
    }
    data.excerpt =
        head.first({"og:description", "description", "twitter:description", "dc.description"}).left(longestExcerpt);
    if (data.excerpt.isEmpty())
        data.excerpt = linked.description.left(longestExcerpt);
    return data;
}

} // namespace florilegium::extract
