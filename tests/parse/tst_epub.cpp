// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/archive/archive.h"
#include "parse/dump.h"
#include "parse/parts.h"
#include "parse/tests_parse.h"
#include "parse/zipped.h"

using namespace florilegium;
using namespace florilegium::testing;
using namespace Qt::StringLiterals;

namespace {

Source sourceOf(const QByteArray &bytes)
{
    return {.bytes = bytes, .path = {}, .url = {}, .name = u"a.epub"_s, .charset = {}, .taken = {}};
}

std::optional<ErrorCode> errorOf(const QByteArray &bytes)
{
    const Result<Parsed> result = parse(sourceOf(bytes));
    return result ? std::nullopt : std::optional(result.error().code);
}

QByteArray encryption(const QByteArray &algorithm, const QByteArray &file)
{
    return "<encryption><enc:EncryptedData><enc:EncryptionMethod Algorithm='" + algorithm
        + "'/><enc:CipherData><enc:CipherReference URI='" + file
        + "'/></enc:CipherData></enc:EncryptedData></encryption>";
}

} // namespace

void TestEpub::chaptersBecomeOneDocument_data()
{
    QTest::addColumn<QList<QByteArray>>("chapters");
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *what, const QList<QByteArray> &chapters, const QByteArray &contents,
                        const QString &expected) { QTest::newRow(what) << chapters << contents << expected; };
    row("in the order of the spine", {"<p>one</p>", "<p>two</p>"}, {}, u"h1: Book\np: one\np: two"_s);
    row("headings below the title", {"<h1>A</h1><h2>B</h2><p>x</p>"}, {}, u"h1: Book\nh2: A\nh3: B\np: x"_s);
    row("the title once", {"<h1>BOOK</h1><p>by</p>", "<h1>A</h1><p>x</p>"}, {}, u"h1: Book\np: by\nh2: A\np: x"_s);
    row("a heading from the contents", {"<p>words of it</p>"}, "1 c1.xhtml First",
        u"h1: Book\nh2: First\np: words of it"_s);
    row("a paragraph that is the heading", {"<p class='h'>The  First</p><p>x</p>"}, "1 c1.xhtml The First",
        u"h1: Book\nh2: The First\np: x"_s);
    row("a heading that is there", {"<p>I</p><h3>First</h3><p>x</p><h4>B</h4>"}, "1 c1.xhtml I First",
        u"h1: Book\np: I\nh2: First\np: x\nh3: B"_s);
    row("depths of the contents", {"<h1>Part</h1>", "<h1>A</h1><p>x</p><h2>B</h2>"}, "1 c1.xhtml Part\n2 c2.xhtml A",
        u"h1: Book\nh2: Part\nh3: A\np: x\nh4: B"_s);
    row("places within a chapter", {"<p id='a'>A</p><p>x</p><p id='b'>B</p><p>y</p>"}, "1 c1.xhtml#a A\n1 c1.xhtml#b B",
        u"h1: Book\nh2: A\np: x\nh2: B\np: y"_s);
    row("not well-formed", {"<p>one<p>two<br>three</p><a id='x'/>four"}, {},
        u"h1: Book\np: one\np: two↵three\np: four"_s);
    row("names of characters", {"<p>a&nbsp;b &eacute;</p>"}, {}, u"h1: Book\np: a\u00a0b é"_s);
    row("footnotes", {"<p>x<a href='#n'>1</a></p><aside epub:type='footnote' id='n'><p>note</p></aside>"}, {},
        u"h1: Book\np: x1\nfootnote: note"_s);
    row("page numbers and contents",
        {"<p>a<span epub:type='pagebreak'>12</span>b</p><nav epub:type='toc'><p>x</p></nav>"}, {},
        u"h1: Book\np: ab"_s);
    row("a drawn picture", {"<svg><text>t</text><image xlink:href='p.png'/></svg><p>x</p>"}, {},
        u"h1: Book\nfigure: ▣\np: x"_s);
}

void TestEpub::chaptersBecomeOneDocument()
{
    QFETCH(QList<QByteArray>, chapters);
    QFETCH(QByteArray, contents);
    QByteArray points;
    int depth = 0;
    for (const QByteArray &line : contents.split('\n')) {
        if (line.isEmpty())
            continue;
        const QList<QByteArray> words = line.split(' ');
        for (; depth >= words[0].toInt(); --depth)
            points += "</navPoint>";
        points += "<navPoint><navLabel><text>" + words.mid(2).join(' ') + "</text></navLabel><content src='" + words[1]
            + "'/>";
        ++depth;
    }
    points += QByteArray("</navPoint>").repeated(depth);
    QList<ZipEntry> book = bookOf(chapters, {},
                                  "<item id='ncx' href='toc.ncx' media-type='application/x-dtbncx+xml'/>");
    book.append({u"b/toc.ncx"_s, "<ncx><navMap>" + points + "</navMap></ncx>"});
    book.append({u"b/p.png"_s, "png"});
    QTEST(outline(parsed(zipped(book), u"a.epub"_s)), "expected");
}

void TestEpub::linksLeadWithinTheBook()
{
    QList<ZipEntry> book = bookOf(
        {"<p id='a'>x <a href='c2.xhtml#n%201'>1</a> <a href='c2.xhtml'>2</a> <a href='../x/no.xhtml'>3</a> "
         "<a href='http://a.example/'>4</a> <a href='javascript:x'>5</a></p>",
         "<p>y</p><p id='n 1'>z <a href='c1.xhtml#a'>back</a> <a href='#n 1'>here</a></p>"});
    const Document document = parsed(zipped(book), u"a.epub"_s);
    QStringList targets;
    for (const Link &link : document.links())
        targets.append(link.target);
    QCOMPARE(targets,
             (QStringList{u"#b/c2.xhtml:n 1"_s, u"#b/c2.xhtml"_s, u"http://a.example/"_s, u"#b/c1.xhtml:a"_s,
                          u"#b/c2.xhtml:n 1"_s}));
    for (const Link &link : document.links())
        QVERIFY(!link.target.startsWith(u'#') || document.targetOf(QStringView(link.target).sliced(1)));
    QCOMPARE(document.text().sliced(*document.targetOf(u"b/c2.xhtml:n 1"), 1), u"z"_s);
    QCOMPARE(document.text().sliced(*document.targetOf(u"b/c2.xhtml"), 1), u"y"_s);
}

void TestEpub::picturesAreParts()
{
    QList<ZipEntry> book = bookOf(
        {"<p>x</p><img src='i/a%20b.png' alt='words'/><img src='no.png'/><img src='../../secret'/>"});
    book.append({u"b/i/a b.png"_s, "bytes of it"});
    const QByteArray bytes = zipped(book);
    const Document document = parsed(bytes, u"a.epub"_s);
    QCOMPARE(document.images().size(), size_t(1));
    QCOMPARE(document.images()[0].source, u"part:b/i/a%20b.png"_s);
    const auto parts = openParts(sourceOf(bytes));
    QVERIFY(parts);
    QCOMPARE((*parts)->read(document.images()[0].source).value_or(QByteArray()), QByteArray("bytes of it"));
    QCOMPARE((*parts)->read(u"part:../b"_s).error().code, ErrorCode::NotFound);
    QCOMPARE((*parts)->read(u"b/i/a b.png"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(openParts(sourceOf("text")).error().code, ErrorCode::NotThisFormat);
}

void TestEpub::encryptedBooksAreRefused()
{
    QList<ZipEntry> book = bookOf({"<p>x</p>"});
    QList<ZipEntry> fonts = book;
    fonts.append({u"META-INF/encryption.xml"_s, encryption("http://www.idpf.org/2008/embedding", "b/c1.xhtml")});
    QCOMPARE(errorOf(zipped(fonts)), std::nullopt);
    QList<ZipEntry> picture = book;
    picture.append(
        {u"META-INF/encryption.xml"_s, encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "b/p.png")});
    QCOMPARE(errorOf(zipped(picture)), std::nullopt);
    book.append(
        {u"META-INF/encryption.xml"_s, encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "b/c1.xhtml")});
    QCOMPARE(errorOf(zipped(book)), std::optional(ErrorCode::Encrypted));
}

void TestEpub::capsHold()
{
    const QByteArray much(maxArchiveEntry + 1, 'x');
    QCOMPARE(errorOf(zipped(bookOf({much}))), std::optional(ErrorCode::TooLarge));
    const Result<Parsed> part = parse(sourceOf(zipped(bookOf({"<p>one</p>", much, "<p>two</p>"}))));
    QVERIFY(part);
    QVERIFY(part->partial);
    QCOMPARE(outline(*part->document), u"h1: Book\np: one\np: two"_s);
    QCOMPARE(part->document->leftOut().size(), size_t(1));
    QCOMPARE(part->document->leftOut()[0].reason, LeftOutReason::OverLimit);
    QList<ZipEntry> deep = bookOf({"<p>one</p>"});
    deep.append({QString(200, u'/').replace(u"/"_s, u"d/"_s), "x"});
    QCOMPARE(errorOf(zipped(deep)), std::optional(ErrorCode::TooLarge));
    const Document nested = parsed(
        zipped(bookOf({QByteArray("<div>").repeated(5000) + "<p>core</p>" + QByteArray("</div>").repeated(5000)})),
        u"a.epub"_s);
    QCOMPARE(outline(nested), u"h1: Book\np: core"_s);
}

void TestEpub::brokenBooksSaySo()
{
    const QByteArray whole = zipped(bookOf({"<p>x</p>"}));
    QCOMPARE(errorOf("words"), std::optional(ErrorCode::NotThisFormat));
    QCOMPARE(errorOf(whole.first(whole.size() * 2 / 3)), std::optional(ErrorCode::Truncated));
    QCOMPARE(errorOf(zipped(bookOf({}))), std::optional(ErrorCode::NoContent));
    QList<ZipEntry> bad = bookOf({"<p>x</p>"});
    bad.back().bytes.chop(20);
    QCOMPARE(errorOf(zipped(bad)), std::optional(ErrorCode::Damaged));
    QByteArray locked = whole; // the flag of encryption in each entry's own header
    for (qsizetype at = locked.indexOf("PK\3\4"); at >= 0; at = locked.indexOf("PK\3\4", at + 4))
        locked[at + 6] = char(locked[at + 6] | 1);
    QCOMPARE(errorOf(locked), std::optional(ErrorCode::Encrypted));
}

void TestEpub::addressesStayInTheArchive()
{
    QCOMPARE(entryAddressed(u"c.xhtml"_s, u"a/b.opf"_s), u"a/c.xhtml"_s);
    QCOMPARE(entryAddressed(u"../x/./c%20d.xhtml#f"_s, u"a/b.opf"_s), u"x/c d.xhtml"_s);
    QCOMPARE(entryAddressed(u"#f"_s, u"a/b.opf"_s), u"a/b.opf"_s);
    for (const QString &bad :
         {u"../../x"_s, u"/etc/passwd"_s, u"file:///etc/passwd"_s, u"//host/x"_s, u"http://a/b"_s, u""_s})
        QCOMPARE(entryAddressed(bad, u"a/b.opf"_s), QString());
}
