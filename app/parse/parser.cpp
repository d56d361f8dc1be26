// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/parser.h"

#include "parse/epub/epubparser.h"
#include "parse/mail/mailparser.h"
#include "parse/office/officeparser.h"

namespace florilegium {

Result<Parsed> parse(const Source &source, const ParseOptions &options, std::stop_token stop)
{
    const Format format = detectFormat(source.bytes, source.name);
    if (!isContainer(format))
        return parsePlain(source, options, stop);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    if (source.bytes.size() > maxFileSize)
        return failure(ErrorCode::TooLarge, source.name);
    switch (format) {
    case Format::Epub: return parseEpub(source, stop);
    case Format::Mhtml: return parseMhtml(source, options, stop);
    case Format::Email: return parseEmail(source, stop);
    case Format::Docx: return parseDocx(source, stop);
    case Format::Odt: return parseOdt(source, stop);
    default: Q_UNREACHABLE_RETURN(failure(ErrorCode::Unsupported));
    }
}

} // namespace florilegium
