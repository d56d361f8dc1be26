// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/htmlparser.h"

#include "document/builder.h"
#include "parse/decode.h"
#include "parse/extract/extract.h"
#include "parse/html/convert.h"
#include "parse/html/prescan.h"
#include "parse/html/treereader.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTailShown = 20'000; // bytes of a tail that was cut off, kept to be seen

/// The bytes as UTF-8. Well-formed UTF-8 is taken as it is; a zero byte or an escape hints at another encoding.
QByteArray utf8Of(const Source &source)
{
    const QByteArray &bytes = source.bytes;
    const bool asIs = bytes.isValidUtf8() && !bytes.contains('\0') && !bytes.contains('\x1b');
    if (!asIs) {
        const QString declared = source.charset.isEmpty() ? declaredEncoding(bytes) : source.charset;
        return decodedUtf8(bytes, declared);
    }
    return encodedOnce(bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes);
}

void noteCuts(const html::Prescanned &scanned, const QByteArray &utf8, bool cutInTree, DocumentBuilder &builder)
{
    if (scanned.tailAt >= 0)
        builder.leaveOut(
            LeftOutReason::OverLimit,
            QString::fromUtf8(utf8.sliced(scanned.tailAt).first(std::min(maxTailShown, utf8.size() - scanned.tailAt))),
            u"tail"_s);
    else if (scanned.cut || cutInTree)
        builder.leaveOut(LeftOutReason::OverLimit, {}, u"tags"_s);
}

} // namespace

Result<bool> writeHtml(const Source &source, const ParseOptions &options, const std::stop_token &stop,
                       const QSet<QString> &parts, DocumentBuilder &builder)
{
    if (source.bytes.size() > maxMarkupSize)
        return failure(ErrorCode::TooLarge, source.name);
    const QByteArray utf8 = utf8Of(source);
    const html::Prescanned scanned = html::prescan(utf8);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    const html::Tree tree = html::readTree(scanned.bytes, stop);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    if (tree.nodes.empty())
        return failure(ErrorCode::NoContent, source.name);
    extract::Extraction extraction = options.wholePage ? extract::wholePage(tree, source.url)
                                                       : extract::article(tree, source.url);
    extraction.selection.keep(tree, options.kept);
    const QString address = source.url.isEmpty() ? extraction.metadata.url : source.url;
    const html::PageLinks links(tree, {address, parts, source.name.section(u'.', 0, -2)});
    if (builder.metadata() == Metadata())
        builder.metadata() = extraction.metadata;
    else
        extraction.selection.title = {}; // another title stands above, so the page's own is text
    const int topHeading = builder.metadata().title.isEmpty() ? 1 : 2;
    html::convert(tree, extraction.selection, links, topHeading, builder, stop);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    noteCuts(scanned, utf8, tree.cut, builder);
    return scanned.cut || tree.cut;
}

Result<Parsed> parseHtml(const Source &source, const ParseOptions &options, std::stop_token stop,
                         const QSet<QString> &parts)
{
    DocumentBuilder builder;
    const Result<bool> cut = writeHtml(source, options, stop, parts, builder);
    if (!cut)
        return std::unexpected(cut.error());
    Parsed parsed{std::make_shared<const Document>(builder.finish()), Format::Html, *cut};
    if (parsed.document->blocks().empty())
        return failure(ErrorCode::NoContent, source.name);
    return parsed;
}

} // namespace florilegium
