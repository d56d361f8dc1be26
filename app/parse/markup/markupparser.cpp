// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/markup/markupparser.h"

#include "parse/decode.h"
#include "parse/markup/asciidocreader.h"
#include "parse/markup/orgreader.h"
#include "parse/markup/rstreader.h"
#include "parse/newlines.h"

namespace florilegium {

namespace {

template<typename Reader>
Result<Parsed> parseWith(const Source &source, Format format, const std::stop_token &stop)
{
    if (source.bytes.size() > maxMarkupSize)
        return failure(ErrorCode::TooLarge, source.name);
    const QString text = withPlainNewlines(decode(source.bytes, source.charset).text);
    DocumentBuilder builder;
    builder.metadata().url = source.url;
    const std::vector<markup::Line> lines = markup::linesOf(text);
    Reader(builder, stop).read(lines);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    builder.endBlock();
    if (builder.size() == 0 && builder.metadata().title.isEmpty())
        return failure(ErrorCode::NoContent, source.name);
    return Parsed{std::make_shared<const Document>(builder.finish()), format, false};
}

} // namespace

Result<Parsed> parseReStructuredText(const Source &source, std::stop_token stop)
{
    return parseWith<markup::RstReader>(source, Format::ReStructuredText, stop);
}

Result<Parsed> parseOrg(const Source &source, std::stop_token stop)
{
    return parseWith<markup::OrgReader>(source, Format::Org, stop);
}

Result<Parsed> parseAsciiDoc(const Source &source, std::stop_token stop)
{
    return parseWith<markup::AsciiDocReader>(source, Format::AsciiDoc, stop);
}

} // namespace florilegium
