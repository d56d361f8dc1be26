// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/parser.h"

#include "parse/html/htmlparser.h"
#include "parse/markdown/markdownparser.h"
#include "parse/markup/markupparser.h"
#include "parse/plaintext/plaintextparser.h"
#include "parse/sourcecodeparser.h"

namespace florilegium {

bool isContainer(Format format)
{
    switch (format) {
    case Format::Epub:
    case Format::Mhtml:
    case Format::Email:
    case Format::Docx:
    case Format::Odt: return true;
    default: return false;
    }
}

Result<Parsed> parsePlain(const Source &source, const ParseOptions &options, std::stop_token stop)
{
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    const Format format = detectFormat(source.bytes, source.name);
    const bool markup = format == Format::Html || format == Format::Markdown;
    if (source.bytes.size() > (markup ? maxMarkupSize : maxFileSize))
        return failure(ErrorCode::TooLarge, source.name);
    switch (format) {
    case Format::PlainText: return parsePlainText(source, stop);
    case Format::Markdown: return parseMarkdown(source, stop);
    case Format::Html: return parseHtml(source, options, stop);
    case Format::SourceCode: return parseSourceCode(source, stop);
    case Format::ReStructuredText: return parseReStructuredText(source, stop);
    case Format::Org: return parseOrg(source, stop);
    case Format::AsciiDoc: return parseAsciiDoc(source, stop);
    case Format::Epub:
    case Format::Mhtml:
    case Format::Email:
    case Format::Docx:
    case Format::Odt:
    case Format::Pdf: return failure(ErrorCode::Unsupported, toWord(format));
    case Format::OtherBinary: return failure(ErrorCode::NotThisFormat, toWord(format));
    }
    Q_UNREACHABLE_RETURN(failure(ErrorCode::NotThisFormat));
}

} // namespace florilegium
