// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/title.h"

#include <QSet>
#include <QUrl>

#include <vector>

namespace florilegium::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

constexpr double agreement = 0.5; // shared words, as an F score, with one of the declared titles
constexpr int longestTitle = 60; // words; what is longer is a paragraph in large letters
constexpr int longestSite = 5; // words of a site's name after a separator

constexpr QStringView separators[] = {u" | ",      u" \u2013 ", u" \u2014 ", u" - ", u" :: ",
                                      u" \u00bb ", u" \u00b7 ", u" \u2022 ", u" // "};

using Words = QSet<QString>;

Words wordsOf(const QString &text)
{
    Words words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            word += c.toCaseFolded();
        } else if (!word.isEmpty()) {
            words.insert(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.insert(word);
    return words;
}

double likeness(const Words &one, const Words &other)
{
    if (one.isEmpty() || other.isEmpty())
        return 0;
    qsizetype shared = 0;
    for (const QString &word : one)
        shared += other.contains(word) ? 1 : 0;
    return 2.0 * double(shared) / double(one.size() + other.size());
}

double likeness(const QString &one, const QString &other)
{
    return likeness(wordsOf(one), wordsOf(other));
}

QString headingText(const Analysis &analysis, Node heading)
{
    QString text;
    for (qint32 i = heading.index(); i < heading.endIndex(); ++i) {
        const Node node = analysis.tree.node(i);
        if (node.isText() && !analysis.gone[size_t(i)])
            text += node.text();
        else if (!node.isText() && (node.tag() == Tag::br || !html::isInline(node.tag())))
            text += u' ';
    }
    text = text.simplified();
    while (text.endsWith(u'\u00b6')) // the link to itself that documentation puts behind each heading
        text = text.chopped(1).trimmed();
    return text;
}

/// A heading that is a link to the front page.
bool isHomeLink(Node heading)
{
    for (qint32 i = heading.index(); i < heading.endIndex(); ++i) {
        const Node node(heading.tree(), i);
        if (node.tag() != Tag::a)
            continue;
        const QUrl address(node.attributeText("href"));
        return node.hasAttribute("href") && address.path().size() <= 1 && !address.hasFragment() && !address.hasQuery();
    }
    return false;
}

/// A declared title's parts, as the separators cut it.
QStringList partsOf(const QString &title)
{
    QStringList parts{title};
    for (const QStringView separator : separators) {
        QStringList finer;
        for (const QString &part : std::as_const(parts))
            finer += part.split(separator.toString(), Qt::SkipEmptyParts);
        parts = finer;
    }
    return parts;
}

/// A title that the page declares, in words.
struct DeclaredTitle
{
    Words bare; ///< without the site
    std::vector<Words> parts;
};

/// What headings are compared with.
struct Declared
{
    std::vector<DeclaredTitle> titles;
    Words site;
};

Declared inWords(const QStringList &titles, const QString &site)
{
    Declared declared{{}, wordsOf(site)};
    for (const QString &title : titles) {
        DeclaredTitle &made = declared.titles.emplace_back(wordsOf(withoutSite(title, site)));
        for (const QString &part : partsOf(title))
            made.parts.push_back(wordsOf(part));
    }
    return declared;
}

/// How much a heading is like a declared title: the first part of it is the article, the others name the section, the
/// book, the site.
double agreementWith(const Words &heading, const DeclaredTitle &title)
{
    constexpr double laterPart = 0.4;
    for (size_t i = title.parts.size(); title.parts.size() > 1 && i-- > 0;)
        if (title.parts[i].size() > 1 && likeness(heading, title.parts[i]) == 1)
            return i == 0 ? 1 : laterPart;
    const double like = likeness(heading, title.bare);
    return like < agreement ? 0 : like;
}

/// A heading may begin with a kicker, or end with the site: then the title is what is declared of it.
QString withoutKicker(const QString &heading, const QStringList &declared, const QString &site)
{
    constexpr qsizetype fewestWords = 3;
    constexpr QStringView tails = u"|/\u2013\u2014\u00b7";
    for (const QString &title : declared) {
        const QString bare = withoutSite(title, site);
        if (bare.size() >= heading.size())
            continue;
        const bool within = heading.endsWith(bare, Qt::CaseInsensitive)
            || (bare == title && heading.startsWith(bare, Qt::CaseInsensitive)
                && tails.contains(QStringView(heading).sliced(bare.size()).trimmed().front()));
        if (within && wordsOf(bare).size() >= fewestWords)
            return bare;
    }
    return heading;
}

/// How well a heading fits as the title; negative when it does not.
double fitOf(const Analysis &analysis, Node heading, Node root, const QString &text, const Declared &declared)
{
    if (analysis.of(heading).words > longestTitle || text.isEmpty())
        return -1;
    const Words words = wordsOf(text);
    double fit = 0;
    for (const DeclaredTitle &title : declared.titles)
        fit = std::max(fit, agreementWith(words, title));
    if (isHomeLink(heading))
        fit -= 0.6; // the site's name or logo
    if (fit < 1 && likeness(words, declared.site) > 0.8)
        return -1; // the site's name as a heading
    if (root.contains(heading))
        fit += 0.3;
    else if (heading.index() < root.index())
        fit += 0.2;
    if (analysis.around[size_t(heading.index())]
        & (NavigationHint | FooterHint | AsideHint | RelatedHint | CommentsHint | OverlayHint))
        fit -= 0.5;
    return fit;
}

} // namespace

QString withoutSite(const QString &title, const QString &site)
{
    for (const QStringView separator : separators) {
        const qsizetype at = title.lastIndexOf(separator);
        if (at <= 0)
            continue;
        const QString head = title.first(at).trimmed();
        const QString tail = title.sliced(at + separator.size()).trimmed();
        const bool isSite = !site.isEmpty() && (likeness(tail, site) > 0.6 || site.contains(tail, Qt::CaseInsensitive));
        if (isSite || (wordsOf(tail).size() <= longestSite && wordsOf(head).size() > wordsOf(tail).size()))
            return separator == u" | " ? withoutSite(head, site) : head;
        if (!site.isEmpty() && likeness(head, site) > 0.8)
            return tail;
    }
    return title;
}

Title titleOf(const Analysis &analysis, Node root, const QStringList &declared, const QString &site)
{
    const Declared known = inWords(declared, site);
    Title best;
    double bestFit = 0.1;
    for (const Tag tag : {Tag::h1, Tag::h2, Tag::h3}) {
        for (qint32 i = 0; i < analysis.tree.size(); ++i) {
            const Node node = analysis.tree.node(i);
            if (node.tag() != tag || analysis.gone[size_t(i)])
                continue;
            const QString text = headingText(analysis, node);
            const double fit = fitOf(analysis, node, root, text, known);
            if (fit > bestFit && (tag == Tag::h1 || fit > 1)) { // a lower heading must be said to be it
                bestFit = fit;
                best = {withoutKicker(text, declared, site), node};
            }
        }
        if (bestFit >= agreement + 0.2)
            return best;
    }
    if (!best.heading.isNull())
        return best;
    for (const QString &title : declared)
        if (!title.isEmpty())
            return {withoutSite(title, site), {}};
    return best;
}

} // namespace florilegium::extract
