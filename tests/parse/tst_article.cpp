// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/dump.h"
#include "parse/tests_html.h"

using namespace florilegium;
using namespace florilegium::testing;
using namespace Qt::StringLiterals;

// One small page for each kind of thing that stands in a page and is, or is not, its article.

namespace {

const QString lead =
    u"<p>The lock keeper walked down to the weir before light, as he had done every morning since the flood, and read the gauge by a lamp that smoked in the wind.</p>"_s;
const QString middle =
    u"<p>Two hand spans under the mark, he wrote, and the ice upstream still holding; if the thaw came in one night the lower meadow would be gone by noon.</p>"_s;
const QString ending =
    u"<p>Nobody in the village believed him until the bridge went, and after that nobody asked him again why he kept a boat tied to his own kitchen door.</p>"_s;

/// A page with a menu, a heading and a foot round `body`.
QByteArray page(const QString &body, const QString &head = {})
{
    return u"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>The weir - River Notes</title>"
           "<meta property=\"og:type\" content=\"article\">%1</head><body><nav><a href=\"/\">Home</a> "
           "<a href=\"/all\">All notes</a></nav><h1>The weir</h1><div>%2</div>"
           "<footer><a href=\"/terms\">Terms</a> All rights reserved</footer></body></html>"_s.arg(head, body)
               .toUtf8();
}

Document articleOf(const QString &body)
{
    return parsed(page(body), u"page.html"_s);
}

/// A card of another article: picture, headline, a line of its text.
QString card(const QString &headline)
{
    return u"<div><a href=\"/other\"><h4>%1</h4></a><span>Read in four minutes</span></div>"_s.arg(headline);
}

} // namespace

void TestArticle::theArticleIsShown_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("shown"); // in this order
    QTest::addColumn<QStringList>("notShown");

    const QStringList prose{u"The lock keeper"_s, u"Two hand spans"_s, u"Nobody in the village"_s};
    QTest::newRow("menu and foot") << QString(lead + middle + ending) << prose
                                   << QStringList{u"All notes"_s, u"Terms"_s, u"rights reserved"_s};
    QTest::newRow("cards of other articles")
        << QString(lead + middle + ending + u"<div>"_s + card(u"How the old mill was sold"_s)
                   + card(u"A winter without any ice at all"_s) + card(u"What the miller's daughter saw"_s)
                   + u"</div>"_s)
        << prose << QStringList{u"old mill"_s, u"winter without"_s, u"Read in four"_s};
    QTest::newRow("a linked headline between paragraphs") << QString(
        lead + middle + u"<p><a href=\"/other\">Why the bridge at the ford was never built</a></p>"_s + ending)
                                                          << prose << QStringList{u"at the ford"_s};
    QTest::newRow("a linked list that a sentence introduces")
        << QString(lead
                   + u"<p>Three gauges are read by hand every morning of the year:</p><ul>"
                     "<li><a href=\"/one\">The gauge at the upper weir</a></li>"
                     "<li><a href=\"/two\">The gauge below the old bridge</a></li></ul>"_s
                   + middle + ending)
        << QStringList{u"Three gauges"_s, u"upper weir"_s, u"old bridge"_s, u"Nobody in"_s} << QStringList();
    QTest::newRow("related heading") << QString(
        lead + middle + ending
        + u"<h3>You might also like</h3><ul><li><a href=\"/a\">Ice on the mill race</a></li></ul>"_s)
                                     << prose << QStringList{u"You might"_s, u"mill race"_s};
    QTest::newRow("newsletter box") << QString(
        lead + u"<div class=\"newsletter-box\"><p>River news in your inbox, once a week.</p></div>"_s + middle + ending)
                                    << prose << QStringList{u"once a week"_s};
    QTest::newRow("invitation without a name")
        << QString(lead + middle + ending + u"<p>Sign up here for our weekly newsletter.</p>"_s) << prose
        << QStringList{u"Sign up"_s};
    QTest::newRow("consent") << QString(u"<p>We use cookies. By going on you agree to our cookie policy.</p>"_s + lead
                                        + middle + ending)
                             << prose << QStringList{u"cookie"_s};
    QTest::newRow("trailers") << QString(lead + middle + ending
                                         + u"<p>Like this story? Share it with a friend!</p><p>Write a comment</p>"
                                           "<p>Was this page helpful?</p>"_s)
                              << prose << QStringList{u"Share it"_s, u"Write a comment"_s, u"helpful"_s};
    QTest::newRow("tags") << QString(lead + middle + ending
                                     + u"<p>Tags <a rel=\"tag\" href=\"/t/ice\">ice and thaw</a>, "
                                       "<a rel=\"tag\" href=\"/t/weir\">weirs and locks</a></p>"_s)
                          << prose << QStringList{u"Tags"_s, u"ice and thaw"_s};
    QTest::newRow("about the author") << QString(
        lead + middle + ending
        + u"<h4>Orla Finch</h4><p>Orla Finch is a writer who lives on a boat and knows every lock.</p>"_s)
                                      << prose << QStringList{u"Orla Finch"_s};
    QTest::newRow("placeholder of the site's program")
        << QString(lead + u"<p>[NEWSLETTER_BOX]</p>"_s + middle + ending) << prose << QStringList{u"NEWSLETTER"_s};
    QTest::newRow("markup written as text")
        << QString(lead + u"<p>&lt;img height=\"1\" src=\"count.gif\"&gt;</p>"_s + middle + ending) << prose
        << QStringList{u"count.gif"_s};
    QTest::newRow("an offer with a price")
        << QString(lead + middle + u"<p>Get River Notes delivered to your door. 12 issues for \u00a312.</p>"_s + ending)
        << prose << QStringList{u"12 issues"_s};
    const QString price = u"<p><a href=\"https://shop.example/boat\">Check the price</a></p>"_s;
    QTest::newRow("the same link many times")
        << QString(lead + price + price + middle + price + ending + price) << prose << QStringList{u"the price"_s};
    QTest::newRow("a note in brackets is text")
        << QString(lead + u"<p>[Applause]</p>"_s + middle + ending) << QStringList{u"[Applause]"_s} << QStringList();
    QTest::newRow("body called a side column") << QString(
        u"<div class=\"sidebar-layout\"><div class=\"sidebar-content\">"_s + lead + middle + ending + u"</div></div>"_s)
                                               << prose << QStringList();
    QTest::newRow("streamed into a hidden place")
        << QString(u"<!--$?--><template id=\"B:0\"></template><p>Loading paragraph...</p><!--/$-->"
                   "<div hidden id=\"S:0\">"_s
                   + lead + middle + ending + u"</div>"_s)
        << prose << QStringList{u"Loading"_s};
    QTest::newRow("accordions") << QString(
        lead
        + u"<h2 id=\"a\">When the ice goes</h2><div role=\"region\" aria-labelledby=\"a\" "
          "style=\"display:none\">"_s
        + middle + ending + u"</div>"_s)
                                << prose << QStringList();
    QTest::newRow("hidden menu") << QString(lead + middle + ending
                                            + u"<div style=\"display: none\"><p>Choose a language, please.</p></div>"_s)
                                 << prose << QStringList{u"Choose"_s};
    QTest::newRow("list of articles joined")
        << QString(u"<article class=\"place\"><h2>Upper weir</h2>"_s + lead
                   + u"</article><article class=\"place\"><h2>Lower weir</h2>"_s + middle
                   + u"</article><article class=\"place\"><h2>The ford</h2>"_s + ending + u"</article>"_s)
        << QStringList{u"Upper weir"_s, u"The lock"_s, u"Lower weir"_s, u"Two hand"_s, u"The ford"_s, u"Nobody"_s}
        << QStringList();
    QTest::newRow("a style without end, where it is no element")
        << QString(lead + u"<select><option>A<style></select>"_s + middle + ending) << prose << QStringList();
    QTest::newRow("a style that closes itself in a drawing")
        << QString(lead + u"<svg></math><style/></svg>"_s + middle + ending + u"<style>p{}</style>"_s) << prose
        << QStringList();
    QTest::newRow("a noscript that runs away")
        << QString(lead + u"<noscript><p>Without scripts the map is not drawn.</noscript>"_s + middle + ending) << prose
        << QStringList();
}

void TestArticle::theArticleIsShown()
{
    QFETCH(QString, body);
    QFETCH(QStringList, shown);
    QFETCH(QStringList, notShown);
    const QString text = articleOf(body).text();
    qsizetype from = 0;
    for (const QString &each : shown) {
        const qsizetype at = text.indexOf(each, from);
        QVERIFY2(at >= 0, qPrintable(each + u" is not in:\n"_s + text));
        from = at;
    }
    for (const QString &each : notShown)
        QVERIFY2(!text.contains(each), qPrintable(each + u" is in:\n"_s + text));
}

void TestArticle::whatIsLeftOutSaysWhy_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<LeftOutReason>("reason");
    QTest::newRow("related") << u"<div class=\"related-posts\"><a href=\"/b\">More about weirs</a></div>"_s
                             << LeftOutReason::Related;
    QTest::newRow("comments") << u"<div id=\"comments\"><p>More about weirs, says a reader.</p></div>"_s
                              << LeftOutReason::Comments;
    QTest::newRow("advertisement") << u"<div class=\"ad-slot\"><p>More about weirs</p></div>"_s
                                   << LeftOutReason::Advertisement;
    QTest::newRow("navigation") << u"<nav><a href=\"/w\">More about weirs</a></nav>"_s << LeftOutReason::Navigation;
    QTest::newRow("copy") << QString(u"<div>"_s + lead + middle + u"</div>"_s) << LeftOutReason::Duplicate;
}

void TestArticle::whatIsLeftOutSaysWhy()
{
    QFETCH(QString, piece);
    QFETCH(LeftOutReason, reason);
    const Document document = articleOf(lead + middle + ending + piece);
    QCOMPARE(document.text().count(u"The lock keeper"_s), 1);
    QVERIFY(!document.text().contains(u"More about weirs"_s));
    const auto &pieces = document.leftOut();
    const bool said = std::ranges::any_of(pieces, [&](const LeftOut &each) { return each.reason == reason; });
    QVERIFY2(said, qPrintable(dump(document)));
}

void TestArticle::blocksAreOfTheirKind_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("line"); // of the outline
    QTest::newRow("embedded post") << u"<div class=\"social-embed\"><blockquote><p>The bridge at the weir is gone.</p>"
                                      "<a href=\"https://net.example/1\">Orla Finch, 2 May</a></blockquote></div>"_s
                                   << u">quote: The bridge at the weir is gone."_s;
    QTest::newRow("figure")
        << u"<figure><img src=\"weir.png\" alt=\"\"><figcaption>The weir in March</figcaption></figure>"_s
        << u"caption: The weir in March"_s;
    QTest::newRow("figure in an item")
        << u"<ul><li><figure><img src=\"weir.png\" alt=\"\"><figcaption>The weir in March</figcaption></figure>"
           "The first gauge</li></ul>"_s
        << u"caption: The weir in March"_s;
    QTest::newRow("credit below a picture")
        << u"<p><img src=\"weir.png\" alt=\"\"></p><p>The weir. Photo: Orla Finch</p>"_s
        << u"caption: The weir. Photo: Orla Finch"_s;
    QTest::newRow("a credit in a sentence")
        << u"<p>The photo by Orla Finch that hung over the stove had gone with the rest of it.</p>"_s
        << u"p: The photo by Orla Finch that hung over the stove had gone with the rest of it."_s;
    QTest::newRow("details") << u"<details><summary>The gauge</summary><p>It was made of oak.</p></details>"_s
                             << u"p: It was made of oak."_s;
}

void TestArticle::blocksAreOfTheirKind()
{
    QFETCH(QString, piece);
    QFETCH(QString, line);
    const QString lines = outline(articleOf(lead + middle + piece + ending));
    QVERIFY2(lines.split(u'\n').contains(line), qPrintable(lines));
}

void TestArticle::threadsKeepEveryPostAndItsAuthor()
{
    QString posts;
    const QStringList names{u"gearwheel"_s, u"oldpulley"_s, u"millrace"_s};
    for (const QString &name : names)
        posts += u"<div class=\"post\" itemscope itemtype=\"https://schema.org/DiscussionForumPosting\">"
                 "<div class=\"author\"><span>%1</span><span>Joined: Mar 2020</span><span>Posts: 1,204</span></div>"
                 "<div class=\"content\"><p>The belt slips when two machines run, and %1 has seen that before; look at "
                 "the hanger first, then at the tension.</p></div><div class=\"signature\">Oil it.</div></div>"_s.arg(
                     name);
    const QString text = articleOf(posts).text();
    for (const QString &name : names) {
        QVERIFY2(text.contains(name + u'\n') || text.contains(name + u' '), qPrintable(text));
        QVERIFY2(text.contains(u"and %1 has seen"_s.arg(name)), qPrintable(text));
    }
    QVERIFY2(!text.contains(u"Joined"_s) && !text.contains(u"Oil it"_s), qPrintable(text));
}

void TestArticle::wholePagesKeepEverythingVisible()
{
    const Result<Parsed> result = parse({.bytes = page(lead + middle + ending),
                                         .path = {},
                                         .url = {},
                                         .name = u"page.html"_s,
                                         .charset = {},
                                         .taken = {}},
                                        {.wholePage = true});
    QVERIFY(result);
    const QString text = result->document->text();
    QVERIFY(text.contains(u"All notes"_s) && text.contains(u"Terms"_s) && text.contains(u"Two hand spans"_s));
}
