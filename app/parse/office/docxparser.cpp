// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/office/docxreader.h"
#include "parse/office/officeparser.h"
#include "parse/office/properties.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

using office::DocxReader;
using office::DocxStyles;

/// An optional part: empty where the document has none.
QByteArray optional(Archive &archive, const QString &name)
{
    return archive.read(name).value_or(QByteArray());
}

bool hasTitle(const QByteArray &text, const DocxStyles &styles)
{
    for (auto style = styles.styles.cbegin(); style != styles.styles.cend(); ++style)
        if (style->name == "title"_L1 && text.contains(QByteArray("\"" + style.key().toUtf8() + "\"")))
            return true;
    return false;
}

void writeNotes(Archive &archive, const DocxStyles &styles, office::Writer &writer, const std::stop_token &stop)
{
    const QByteArray footnotes = optional(archive, u"word/footnotes.xml"_s);
    const QByteArray endnotes = optional(archive, u"word/endnotes.xml"_s);
    DocxReader(footnotes, styles, archive, 0, writer, stop).readNotes(u'f');
    DocxReader(endnotes, styles, archive, 0, writer, stop).readNotes(u'e');
}

} // namespace

Result<Parsed> parseDocx(const Source &source, std::stop_token stop)
{
    Result<Archive> archive = Archive::open(source.bytes);
    if (!archive)
        return std::unexpected(archive.error());
    const Result<QByteArray> text = archive->read(u"word/document.xml"_s);
    if (!text)
        return std::unexpected(text.error());
    DocxStyles styles;
    styles.readStyles(optional(*archive, u"word/styles.xml"_s));
    styles.readNumbering(optional(*archive, u"word/numbering.xml"_s));
    styles.readRelations(optional(*archive, u"word/_rels/document.xml.rels"_s));
    DocumentBuilder builder;
    builder.metadata() = office::readProperties(optional(*archive, u"docProps/core.xml"_s));
    const bool ownTitle = hasTitle(*text, styles);
    if (ownTitle)
        builder.metadata().title.clear(); // what is printed is better than what a dialog asked for
    office::Writer writer(builder);
    const int shift = ownTitle || !builder.metadata().title.isEmpty() ? 1 : 0;
    const bool whole = DocxReader(*text, styles, *archive, shift, writer, stop).readAll();
    writeNotes(*archive, styles, writer, stop);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    builder.endBlock();
    if (builder.size() == 0)
        return failure(whole ? ErrorCode::NoContent : ErrorCode::Damaged, source.name);
    return Parsed{std::make_shared<const Document>(builder.finish()), Format::Docx, !whole};
}

} // namespace florilegium
