// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/format.h"

#include "source/binary.h"
#include "source/languages.h"
#include "source/mailhead.h"
#include "source/markdownsigns.h"
#include "source/markupsigns.h"
#include "source/unicodeform.h"

#include <QStringView>

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleSize = 64 * 1024;

/// The first characters as bytes, ASCII readable whatever the encoding: wide forms lose their zero bytes.
QByteArray readableHead(QByteArrayView bytes, UnicodeGuess guess)
{
    QByteArray head =
        bytes.first(std::min(bytes.size(), sampleSize)).sliced(std::min(bytes.size(), guess.markLength)).toByteArray();
    if (guess.form != UnicodeForm::None && guess.form != UnicodeForm::Utf8)
        head.removeIf([](char c) { return c == 0; });
    return head;
}

bool nameEndsIn(QStringView name, std::initializer_list<QStringView> endings)
{
    return std::ranges::any_of(endings, [&](QStringView e) { return name.endsWith(e, Qt::CaseInsensitive); });
}

/// Steps over white space, an XML declaration and comments.
QByteArrayView skipPrologue(QByteArrayView head)
{
    for (;;) {
        head = head.trimmed();
        const bool comment = head.startsWith("<!--");
        if (!comment && !head.startsWith("<?xml"))
            return head;
        const qsizetype end = head.indexOf(comment ? "-->" : "?>");
        if (end < 0)
            return {};
        head = head.sliced(end + (comment ? 3 : 2));
    }
}

bool startsWithTag(QByteArrayView head, QByteArrayView tag)
{
    if (head.size() <= tag.size() || head.first(tag.size()).compare(tag, Qt::CaseInsensitive) != 0)
        return false;
    const char next = head[tag.size()];
    return next == '>' || next == '/' || QByteArrayView(" \t\r\n\f").contains(next);
}

bool startsAsHtml(QByteArrayView head)
{
    const QByteArrayView start = skipPrologue(head);
    return std::ranges::any_of(std::initializer_list<QByteArrayView>{"<!doctype html", "<html", "<head", "<body"},
                               [&](QByteArrayView tag) { return startsWithTag(start, tag); });
}

/// Fragments: text with many of HTML's commonest tags.
bool hasManyTags(QByteArrayView head)
{
    const QByteArray lower = head.toByteArray().toLower();
    int closing = 0;
    for (const QByteArrayView tag :
         {"</p>", "</div>", "</a>", "</h1>", "</h2>", "</li>", "</span>", "</td>", "</body>"})
        closing += int(lower.count(tag));
    return closing >= 3 && closing * 400 >= lower.size();
}

/// A text under the name of a container is none of them: its parser says so.
std::optional<Format> formatOfContainerName(QStringView name)
{
    if (nameEndsIn(name, {u".epub"}))
        return Format::Epub;
    if (nameEndsIn(name, {u".docx"}))
        return Format::Docx;
    return nameEndsIn(name, {u".odt"}) ? std::optional(Format::Odt) : std::nullopt;
}

std::optional<Format> formatOfMarkupName(QStringView name)
{
    if (nameEndsIn(name, {u".rst", u".rest"}))
        return Format::ReStructuredText;
    if (nameEndsIn(name, {u".adoc", u".asciidoc", u".asc"}))
        return Format::AsciiDoc;
    return nameEndsIn(name, {u".org"}) ? std::optional(Format::Org) : std::nullopt;
}

Format textFormat(QByteArrayView head, const QString &name)
{
    const bool markdownName = nameEndsIn(name, {u".md", u".markdown", u".mmd", u".mdown", u".mkd"});
    if (startsAsHtml(head) && (markdownName || !head.contains("<?php")))
        return Format::Html;
    if (markdownName)
        return Format::Markdown;
    if (nameEndsIn(name, {u".html", u".htm", u".xhtml", u".shtml"}))
        return Format::Html;
    if (const std::optional<Format> container = formatOfContainerName(name))
        return *container;
    if (const std::optional<Format> markup = formatOfMarkupName(name))
        return *markup;
    const bool textName = nameEndsIn(name, {u".txt", u".text"});
    if (!textName && (!languageOfName(name).isEmpty() || !languageOfFirstLine(head).isEmpty()))
        return Format::SourceCode;
    const QByteArrayView start = head.trimmed();
    if (start.startsWith('<') && hasManyTags(head))
        return Format::Html;
    if (const std::optional<Format> markup = formatOfMarkupSigns(head))
        return *markup;
    return hasMarkdownSigns(head) ? Format::Markdown : Format::PlainText;
}

} // namespace

Format detectFormat(QByteArrayView bytes, const QString &name)
{
    const UnicodeGuess guess = guessUnicodeForm(bytes);
    if (const std::optional<Format> signature = formatOfSignature(bytes))
        return *signature;
    if (guess.form == UnicodeForm::None && looksBinary(bytes))
        return Format::OtherBinary;
    const QByteArray head = readableHead(bytes, guess);
    if (const std::optional<Format> mail = formatOfMailHead(head))
        return *mail;
    return textFormat(head, name);
}

QString toWord(Format format)
{
    switch (format) {
    case Format::PlainText: return u"text"_s;
    case Format::Markdown: return u"markdown"_s;
    case Format::Html: return u"html"_s;
    case Format::SourceCode: return u"source"_s;
    case Format::Epub: return u"epub"_s;
    case Format::Mhtml: return u"mhtml"_s;
    case Format::Docx: return u"docx"_s;
    case Format::Odt: return u"odt"_s;
    case Format::Email: return u"email"_s;
    case Format::ReStructuredText: return u"rst"_s;
    case Format::Org: return u"org"_s;
    case Format::AsciiDoc: return u"asciidoc"_s;
    case Format::Pdf: return u"pdf"_s;
    case Format::OtherBinary: return u"binary"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace florilegium
