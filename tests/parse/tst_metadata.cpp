// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/dump.h"
#include "parse/tests_html.h"

using namespace florilegium;
using namespace florilegium::testing;
using namespace Qt::StringLiterals;

namespace {

const QString prose =
    u"<p>The lock keeper walked down to the weir before light, as he had done every morning since the flood.</p>"
    "<p>Two hand spans under the mark, he wrote, and the ice upstream still holding for another day.</p>"_s;

QByteArray page(const QString &head, const QString &body)
{
    return u"<!doctype html><html><head><meta charset=\"utf-8\">%1</head><body>%2%3</body></html>"_s
        .arg(head, body, prose)
        .toUtf8();
}

QString linked(const QString &members)
{
    return u"<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", %1}</script>"_s.arg(members);
}

QString fieldOf(const Metadata &metadata, const QString &name)
{
    const std::pair<QStringView, QString Metadata::*> fields[] = {
        {u"title", &Metadata::title},       {u"byline", &Metadata::byline},
        {u"site", &Metadata::site},         {u"published", &Metadata::published},
        {u"modified", &Metadata::modified}, {u"language", &Metadata::language},
        {u"url", &Metadata::url},           {u"excerpt", &Metadata::excerpt}};
    for (const auto &[field, member] : fields)
        if (field == name)
            return metadata.*member;
    return u"no such field"_s;
}

} // namespace

void TestMetadata::fieldsAreFound_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QString &head, const QString &body, const QString &field,
                        const QString &value) { QTest::newRow(name) << head << body << field << value; };

    row("title: the site's name is cut", u"<title>Ice on the weir | River Notes</title>"_s, {}, u"title"_s,
        u"Ice on the weir"_s);
    row("title: a dash within stays", u"<title>Ice - and what comes after a long winter of it</title>"_s, {},
        u"title"_s, u"Ice - and what comes after a long winter of it"_s);
    row("title: the heading that is declared", u"<title>Ice on the weir - River Notes</title>"_s,
        u"<h1>River Notes</h1><h1>Ice on the weir</h1>"_s, u"title"_s, u"Ice on the weir"_s);
    row("title: without the heading's link to itself", u"<title>Ice on the weir - River Notes</title>"_s,
        u"<h1>Ice on the weir<a href='#ice'>\u00b6</a></h1>"_s, u"title"_s, u"Ice on the weir"_s);
    row("title: the first heading where nothing is declared", {}, u"<h1>Ice on the weir</h1>"_s, u"title"_s,
        u"Ice on the weir"_s);
    row("byline: linked data", linked(u"\"author\": [{\"name\": \"Orla Finch\"}, {\"name\": \"Tom Reed\"}]"_s), {},
        u"byline"_s, u"Orla Finch, Tom Reed"_s);
    row("byline: linked data with errors", linked(u"\"author\": {\"name\": \"Orla Finch\"},"_s), {}, u"byline"_s,
        u"Orla Finch"_s);
    row("byline: meta element", u"<meta name=\"author\" content=\"Orla Finch\">"_s, {}, u"byline"_s, u"Orla Finch"_s);
    row("byline: a line below the title", {},
        u"<h1>Ice on the weir</h1><p class=\"byline\">By Orla Finch, 3 May 2021</p>"_s, u"byline"_s, u"Orla Finch"_s);
    row("byline: never an address", u"<meta property=\"article:author\" content=\"https://net.example/orla\">"_s, {},
        u"byline"_s, {});
    row("site", u"<meta property=\"og:site_name\" content=\"River Notes\">"_s, {}, u"site"_s, u"River Notes"_s);
    row("published: for networks",
        u"<meta property=\"article:published_time\" content=\"2021-05-03T07:30:00+02:00\">"_s, {}, u"published"_s,
        u"2021-05-03"_s);
    row("published: linked data", linked(u"\"datePublished\": \"2021-05-03\""_s), {}, u"published"_s, u"2021-05-03"_s);
    row("published: for scholars", u"<meta name=\"citation_publication_date\" content=\"2021/05/03\">"_s, {},
        u"published"_s, u"2021-05-03"_s);
    row("published: a time element", {}, u"<h1>Ice on the weir</h1><time datetime=\"2021-05-03\">Monday</time>"_s,
        u"published"_s, u"2021-05-03"_s);
    row("published: written out", {}, u"<h1>Ice on the weir</h1><p>May 3, 2021</p>"_s, u"published"_s, u"2021-05-03"_s);
    row("published: written out in German", {}, u"<h1>Eis am Wehr</h1><p>3. Mai 2021</p>"_s, u"published"_s,
        u"2021-05-03"_s);
    row("published: in the address", u"<link rel=\"canonical\" href=\"https://river.example/2021/05/03/ice\">"_s, {},
        u"published"_s, u"2021-05-03"_s);
    row("modified", u"<meta property=\"article:modified_time\" content=\"2021-06-01\">"_s, {}, u"modified"_s,
        u"2021-06-01"_s);
    row("language: of networks", u"<meta property=\"og:locale\" content=\"de_AT\">"_s, {}, u"language"_s, u"de-AT"_s);
    row("address: canonical", u"<link rel=\"canonical\" href=\"https://river.example/ice\">"_s, {}, u"url"_s,
        u"https://river.example/ice"_s);
    row("address: no script", u"<link rel=\"canonical\" href=\"javascript:alert(1)\">"_s, {}, u"url"_s, {});
    row("excerpt", u"<meta name=\"description\" content=\"What the gauge said.\">"_s, {}, u"excerpt"_s,
        u"What the gauge said."_s);
}

void TestMetadata::fieldsAreFound()
{
    QFETCH(QString, head);
    QFETCH(QString, body);
    QFETCH(QString, field);
    QFETCH(QString, value);
    const QString found = fieldOf(parsed(page(head, body), u"page.html"_s).metadata(), field);
    if (field == u"published" && found.size() > value.size())
        QCOMPARE(found.first(value.size()), value); // the time of day may follow
    else
        QCOMPARE(found, value);
}

void TestMetadata::theTitleIsNotRepeated()
{
    const Document document = parsed(
        page(u"<title>Ice on the weir - River Notes</title>"_s, u"<h1>Ice on the weir</h1>"_s), u"page.html"_s);
    QCOMPARE(document.metadata().title, u"Ice on the weir"_s);
    QCOMPARE(document.text().count(u"Ice on the weir"_s), 1);
}
