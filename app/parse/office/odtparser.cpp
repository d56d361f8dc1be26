// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/office/odtreader.h"
#include "parse/office/officeparser.h"
#include "parse/office/properties.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// Whether a paragraph of the text has the style of the title, itself or by the style that is made from it.
bool hasTitle(const QByteArray &text, const office::OdtStyles &styles)
{
    const qsizetype body = std::max<qsizetype>(text.indexOf("<office:body"), 0);
    const QByteArrayView words = QByteArrayView(text).sliced(body);
    if (words.contains("text:style-name=\"Title\""))
        return true;
    for (auto style = styles.styles.cbegin(); style != styles.styles.cend(); ++style)
        if (style->parent == "Title"_L1
            && words.contains(QByteArray("text:style-name=\"" + style.key().toUtf8() + "\"")))
            return true;
    return false;
}

/// A package that was saved with a password says so in its manifest.
bool isEncrypted(Archive &archive)
{
    const Result<QByteArray> manifest = archive.read(u"META-INF/manifest.xml"_s);
    return manifest && manifest->contains("encryption-data");
}

} // namespace

Result<Parsed> parseOdt(const Source &source, std::stop_token stop)
{
    Result<Archive> archive = Archive::open(source.bytes);
    if (!archive)
        return std::unexpected(archive.error());
    if (isEncrypted(*archive))
        return failure(ErrorCode::Encrypted, source.name);
    const Result<QByteArray> text = archive->read(u"content.xml"_s);
    if (!text)
        return std::unexpected(text.error());
    office::OdtStyles styles;
    styles.read(archive->read(u"styles.xml"_s).value_or(QByteArray()));
    styles.read(*text);
    DocumentBuilder builder;
    builder.metadata() = office::readProperties(archive->read(u"meta.xml"_s).value_or(QByteArray()));
    const bool ownTitle = hasTitle(*text, styles);
    if (ownTitle)
        builder.metadata().title.clear(); // what is printed is better than what a dialog asked for
    office::Writer writer(builder);
    const int shift = ownTitle || !builder.metadata().title.isEmpty() ? 1 : 0;
    office::OdtReader reader(*text, styles, *archive, shift, writer, stop);
    const bool whole = reader.readAll();
    reader.writeNotes();
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    builder.endBlock();
    if (builder.size() == 0)
        return failure(whole ? ErrorCode::NoContent : ErrorCode::Damaged, source.name);
    return Parsed{std::make_shared<const Document>(builder.finish()), Format::Odt, !whole};
}

} // namespace florilegium
