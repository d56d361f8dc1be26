// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/mail/mailparser.h"

#include "document/builder.h"
#include "parse/decode.h"
#include "parse/html/htmlparser.h"
#include "parse/mail/message.h"
#include "parse/newlines.h"
#include "parse/plaintext/plaintextparser.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

Source sourceOf(const mail::Body &body, const Source &message)
{
    const bool web = body.location.startsWith("http://"_L1) || body.location.startsWith("https://"_L1);
    Source source = message;
    source.bytes = body.bytes;
    source.charset = body.charset;
    if (source.url.isEmpty() && web)
        source.url = body.location;
    return source;
}

/// Joins the lines that format=flowed (RFC 3676) has broken, and takes off its stuffed spaces.
QString unflowed(const QString &text)
{
    QString joined;
    joined.reserve(text.size());
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        joined += line.startsWith(u' ') ? line.sliced(1) : line;
        const bool goesOn = line.endsWith(u' ') && line != u"-- ";
        if (!goesOn)
            joined += u'\n';
    }
    return joined;
}

Metadata metadataOf(const mail::Message &message, const Source &source)
{
    Metadata metadata;
    metadata.title = message.subject();
    metadata.byline = message.senders();
    metadata.published = message.date();
    metadata.url = source.url;
    return metadata;
}

void writePlain(const mail::Body &body, const Metadata &metadata, DocumentBuilder &builder, const std::stop_token &stop)
{
    const QString text = withPlainNewlines(decode(body.bytes, body.charset).text);
    if (!metadata.title.isEmpty()) { // before the text: whose first line is then no title
        builder.beginBlock(BlockKind::Heading, 1);
        builder.addText(metadata.title);
        builder.endBlock();
    }
    writePlainText(body.flowed ? unflowed(text) : text, builder, stop);
}

} // namespace

Result<Parsed> parseMhtml(const Source &source, const ParseOptions &options, std::stop_token stop)
{
    const Result<mail::Message> message = mail::Message::open(source.bytes);
    if (!message)
        return std::unexpected(message.error());
    const std::optional<mail::Body> page = message->page();
    if (!page)
        return message->plainText() ? parseEmail(source, stop) : failure(ErrorCode::NoContent, source.name);
    return parseHtml(sourceOf(*page, source), options, stop, message->partNames()).transform([](Parsed parsed) {
        parsed.format = Format::Mhtml;
        return parsed;
    });
}

Result<Parsed> parseEmail(const Source &source, std::stop_token stop)
{
    const Result<mail::Message> message = mail::Message::open(source.bytes);
    if (!message)
        return std::unexpected(message.error());
    DocumentBuilder builder;
    const Metadata metadata = metadataOf(*message, source);
    builder.metadata() = metadata;
    bool partial = false;
    if (const std::optional<mail::Body> page = message->page()) {
        const Result<bool> cut = writeHtml(sourceOf(*page, source), {.wholePage = true}, stop, message->partNames(),
                                           builder);
        if (!cut)
            return std::unexpected(cut.error());
        partial = *cut;
    } else if (const std::optional<mail::Body> text = message->plainText()) {
        writePlain(*text, metadata, builder, stop);
    }
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    builder.endBlock();
    if (builder.size() == 0 && metadata.title.isEmpty())
        return failure(ErrorCode::NoContent, source.name);
    builder.leaveOut(LeftOutReason::Metadata, message->headers(), u"headers"_s);
    for (const QString &name : message->attachments())
        builder.leaveOut(LeftOutReason::Script, name, u"attachment"_s);
    return Parsed{std::make_shared<const Document>(builder.finish()), Format::Email, partial};
}

} // namespace florilegium
