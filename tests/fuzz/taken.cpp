// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/taken.h"

#include "document/flatbytes.h"
#include "document/rules.h"
#include "parse/epub/epubparser.h"
#include "parse/html/htmlparser.h"
#include "parse/mail/mailparser.h"
#include "parse/markdown/markdownparser.h"
#include "parse/markup/markupparser.h"
#include "parse/office/officeparser.h"
#include "parse/plaintext/plaintextparser.h"
#include "parse/sourcecodeparser.h"
#include "parse/zipped.h"

#include <cstdlib>

namespace florilegium::fuzz {

using namespace Qt::StringLiterals;

namespace {

Source named(const QByteArray &bytes, const QString &name)
{
    return {.bytes = bytes, .path = {}, .url = {}, .name = name, .charset = {}, .taken = {}};
}

void check(const Result<Parsed> &parsed)
{
    if (parsed && !keepsRules(parsed->document->parts()))
        std::abort();
}

QByteArray office(const QString &part, const QByteArray &bytes, const QByteArray &type)
{
    return testing::zipped({{u"mimetype"_s, type}, {part, bytes}, {u"[Content_Types].xml"_s, "<Types/>"}});
}

} // namespace

void plaintext(const QByteArray &bytes)
{
    check(parsePlainText(named(bytes, u"a.txt"_s), {}));
}

void markdown(const QByteArray &bytes)
{
    check(parseMarkdown(named(bytes, u"a.md"_s), {}));
}

void html(const QByteArray &bytes)
{
    check(parseHtml(named(bytes, u"a.html"_s), {}, {}));
    check(parseHtml(named(bytes, u"a.html"_s), {.wholePage = true}, {}));
}

void source(const QByteArray &bytes)
{
    check(parseSourceCode(named(bytes, u"a.cpp"_s), {}));
}

void epub(const QByteArray &bytes)
{
    check(parseEpub(named(testing::zipped(testing::bookOf({bytes})), u"a.epub"_s)));
}

void mail(const QByteArray &bytes)
{
    check(parseEmail(named(bytes, u"a.eml"_s)));
}

void mhtml(const QByteArray &bytes)
{
    check(parseMhtml(named(bytes, u"a.mhtml"_s), {}));
}

void docx(const QByteArray &bytes)
{
    check(parseDocx(named(office(u"word/document.xml"_s, bytes, {}), u"a.docx"_s)));
}

void odt(const QByteArray &bytes)
{
    check(parseOdt(named(office(u"content.xml"_s, bytes, "application/vnd.oasis.opendocument.text"), u"a.odt"_s)));
}

void rst(const QByteArray &bytes)
{
    check(parseReStructuredText(named(bytes, u"a.rst"_s)));
}

void org(const QByteArray &bytes)
{
    check(parseOrg(named(bytes, u"a.org"_s)));
}

void asciidoc(const QByteArray &bytes)
{
    check(parseAsciiDoc(named(bytes, u"a.adoc"_s)));
}

void flatbytes(const QByteArray &bytes)
{
    const Result<Document> document = fromFlatBytes(bytes);
    if (document && (!keepsRules(document->parts()) || toFlatBytes(*document).isEmpty()))
        std::abort();
}

} // namespace florilegium::fuzz
