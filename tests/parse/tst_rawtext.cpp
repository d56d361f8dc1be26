// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/rawtext.h"
#include "parse/tests_html.h"

using namespace florilegium::html;

// The mark ^ stands where the region is to end.

namespace {

/// The text without its mark, and where that stood; at the end where there is none.
struct Marked
{
    explicit Marked(QByteArray text)
        : html(std::move(text))
        , at(html.indexOf('^'))
    {
        if (at < 0)
            at = html.size();
        else
            html.remove(at, 1);
    }

    QByteArray html;
    qsizetype at;
};

} // namespace

void TestRawText::commentsEnd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("length"); // of the comment's end
    QTest::newRow("plainly") << QByteArray(" words ^--> more -->") << 3;
    QTest::newRow("at once") << QByteArray("^-->") << 3;
    QTest::newRow("with an exclamation mark") << QByteArray(" a ^--!> b") << 4;
    QTest::newRow("after other dashes") << QByteArray(" a -- b -- c ^-->") << 3;
    QTest::newRow("after three dashes") << QByteArray(" a -^--> b") << 3;
    QTest::newRow("never") << QByteArray(" a -- b ->") << 0;
    QTest::newRow("in the middle of its end") << QByteArray(" a --") << 0;
    QTest::newRow("nothing") << QByteArray() << 0;
}

void TestRawText::commentsEnd()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, length);
    const Marked marked(text);
    const CommentEnd end = endOfComment(marked.html, 0);
    QCOMPARE(end.ofText, marked.at);
    QCOMPARE(end.ofComment, marked.at + length);
    const CommentEnd later = endOfComment(QByteArray("<!--" + marked.html), 4);
    QCOMPARE(later.ofText, marked.at + 4);
}

void TestRawText::endTagsAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plainly") << QByteArray("a { b: c } ^</style> </style>");
    QTest::newRow("with a blank") << QByteArray("a ^</style >");
    QTest::newRow("with a slash") << QByteArray("a ^</style/>");
    QTest::newRow("in capitals") << QByteArray("a ^</STYLE>");
    QTest::newRow("after another tag") << QByteArray("a <b> </b> </styles> </sty ^</style\n>");
    QTest::newRow("after a lonely bracket") << QByteArray("a < b <^</style>");
    QTest::newRow("never") << QByteArray("a </styles> </style");
    QTest::newRow("a start tag is none") << QByteArray("a <style> b");
}

void TestRawText::endTagsAreFound()
{
    QFETCH(const QByteArray, text);
    const Marked marked(text);
    QCOMPARE(endTagAfter(marked.html, "style", 0), marked.at);
    QCOMPARE(endTagAfter(QByteArray("<style>" + marked.html), "style", 7), marked.at + 7);
}

void TestRawText::scriptsEnd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plainly") << QByteArray("f() ^</script>");
    QTest::newRow("with tags as characters") << QByteArray("f('<b></b><script>') ^</script> </script>");
    QTest::newRow("escaped") << QByteArray("<!-- f() ^</script> -->");
    QTest::newRow("a script within") << QByteArray("<!-- <script> g() </script> f() ^</script>");
    QTest::newRow("a script within, escaped no more") << QByteArray("<!-- <script> g() --> ^</script>");
    QTest::newRow("two scripts within") << QByteArray("<!-- <script></script> <script></script> ^</script>");
    QTest::newRow("no script by its name") << QByteArray("<!-- <scripts> ^</script>");
    QTest::newRow("dashes alone") << QByteArray("a -- b; c-->d; <script> ^</script>");
    QTest::newRow("never") << QByteArray("<!-- <script> </script>");
    QTest::newRow("nothing") << QByteArray();
}

void TestRawText::scriptsEnd()
{
    QFETCH(const QByteArray, text);
    const Marked marked(text);
    QCOMPARE(scriptEnd(marked.html, 0), marked.at);
    QCOMPARE(scriptEnd(QByteArray("<script>" + marked.html), 8), marked.at + 8);
}

void TestRawText::dataIsKept()
{
    QVERIFY(mayBeData("application/ld+json"));
    QVERIFY(mayBeData("<script type=\"math/tex\">"));
    QVERIFY(!mayBeData("text/javascript"));
    QVERIFY(!mayBeData(""));
}
