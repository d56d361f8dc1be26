// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/pagerules.h"

#include "session/adding.h"

#include <QUrl>

namespace florilegium {

using namespace Qt::StringLiterals;

QString siteOf(const QString &address)
{
    const QUrl url(address);
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return {};
    const QString host = url.host().toLower();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

QString siteOf(const Article &article)
{
    const QString taken = siteOf(article.url);
    return taken.isEmpty() ? siteOf(article.canonicalUrl) : taken;
}

QString articleRulesKey(const ArticleId &article)
{
    return articleRulesPrefix + article.text;
}

QString siteRulesKey(const QString &site)
{
    return siteRulesPrefix + site;
}

ParseOptions withMarks(ParseOptions options, const QStringList &marks)
{
    options.kept << marks;
    options.kept.sort();
    options.kept.removeDuplicates();
    return options;
}

ParseOptions withoutMark(ParseOptions options, const QString &mark)
{
    options.kept.removeAll(mark);
    return options;
}

Result<ParseOptions> wantedOptions(LibraryQueries &queries, const std::optional<Recognised> &known,
                                   const Source &source, const Document &document)
{
    if (known && known->by != RecognisedBy::Likeness) {
        return queries.texts(known->article.id).transform([](const QList<TextRow> &texts) {
            return texts.isEmpty() ? ParseOptions() : parseOptionsFrom(texts.front().rules);
        });
    }
    QString site = siteOf(source.url);
    if (site.isEmpty())
        site = siteOf(document.metadata().url);
    if (site.isEmpty())
        return ParseOptions();
    return queries.setting(siteRulesKey(site)).transform(parseOptionsFrom);
}

} // namespace florilegium
