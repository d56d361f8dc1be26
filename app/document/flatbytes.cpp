// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/flatbytes.h"

#include "document/rules.h"

#include <QDataStream>
#include <QIODevice>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 magicWord = 0x464c4431; // "FLD1"
constexpr quint32 formatNumber = 2;
constexpr quint32 firstFormat = 1; // without the kind of page and the marks of pieces
constexpr qsizetype smallestElement = 1; // bytes: a count cannot exceed the bytes that are left

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
    stream.setByteOrder(QDataStream::LittleEndian);
}

void putText(QDataStream &stream, const QString &text)
{
    stream << text.toUtf8();
}

QString takeText(QDataStream &stream)
{
    QByteArray bytes;
    stream >> bytes;
    return QString::fromUtf8(bytes);
}

template<typename T, typename Put>
void putAll(QDataStream &stream, const std::vector<T> &values, Put put)
{
    stream << quint32(values.size());
    for (const T &value : values)
        put(value);
}

/// Reads a vector whose count is believed only as far as bytes are left.
template<typename T, typename Take>
void takeAll(QDataStream &stream, std::vector<T> &values, Take take)
{
    quint32 count = 0;
    stream >> count;
    if (qint64(count) * smallestElement > stream.device()->bytesAvailable()) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return;
    }
    values.reserve(std::min<size_t>(count, 1 << 20));
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i)
        values.push_back(take());
}

template<typename E>
E takeEnum(QDataStream &stream)
{
    quint8 value = 0;
    stream >> value;
    return E(value);
}

void putTable(QDataStream &stream, const TableRef &table)
{
    stream << table.columns << table.headerRows;
    putAll(stream, table.cells, [&](TextRange cell) { stream << qint32(cell.start) << qint32(cell.length()); });
    putAll(stream, table.alignments, [&](CellAlignment a) { stream << quint8(a); });
}

TableRef takeTable(QDataStream &stream)
{
    TableRef table;
    stream >> table.columns >> table.headerRows;
    takeAll(stream, table.cells, [&] {
        qint32 start = 0;
        qint32 length = 0;
        stream >> start >> length;
        return TextRange{start, qsizetype(start) + length};
    });
    takeAll(stream, table.alignments, [&] { return takeEnum<CellAlignment>(stream); });
    return table;
}

/// The texts of the metadata, in the order of the flat bytes.
template<typename M>
auto fieldsOf(M &m)
{
    return std::array{&m.title, &m.byline, &m.site, &m.published, &m.modified, &m.language, &m.url, &m.excerpt};
}

Block takeBlock(QDataStream &stream)
{
    Block b;
    stream >> b.start >> b.length >> b.number >> b.aux;
    b.kind = takeEnum<BlockKind>(stream);
    stream >> b.level >> b.listDepth >> b.quoteDepth;
    return b;
}

void putParts(QDataStream &stream, const Document::Parts &parts)
{
    putText(stream, parts.text);
    putAll(stream, parts.blocks, [&](const Block &b) {
        stream << b.start << b.length << b.number << b.aux << quint8(b.kind) << b.level << b.listDepth << b.quoteDepth;
    });
    putAll(stream, parts.spans, [&](const Span &s) { stream << s.start << s.length << s.link << s.style; });
    putAll(stream, parts.links, [&](const Link &l) { putText(stream, l.target), putText(stream, l.title); });
    putAll(stream, parts.targets, [&](const LinkTarget &t) { putText(stream, t.id), stream << t.offset; });
    putAll(stream, parts.images, [&](const ImageRef &i) {
        stream << i.offset << i.width << i.height;
        putText(stream, i.source);
        putText(stream, i.alternative);
    });
    putAll(stream, parts.tables, [&](const TableRef &t) { putTable(stream, t); });
    putAll(stream, parts.codes, [&](const CodeRef &c) { putText(stream, c.language); });
    for (const QString *field : fieldsOf(parts.metadata))
        putText(stream, *field);
    putAll(stream, parts.leftOut, [&](const LeftOut &l) {
        stream << l.offset << quint8(l.reason);
        putText(stream, l.text);
        putText(stream, l.what);
        putText(stream, l.mark);
    });
    stream << quint8(parts.metadata.kind);
}

Document::Parts takeParts(QDataStream &stream, quint32 format)
{
    Document::Parts parts;
    parts.text = takeText(stream);
    takeAll(stream, parts.blocks, [&] { return takeBlock(stream); });
    takeAll(stream, parts.spans, [&] {
        Span s;
        stream >> s.start >> s.length >> s.link >> s.style;
        return s;
    });
    takeAll(stream, parts.links, [&] {
        Link link;
        link.target = takeText(stream);
        link.title = takeText(stream);
        return link;
    });
    takeAll(stream, parts.targets, [&] {
        LinkTarget target;
        target.id = takeText(stream);
        stream >> target.offset;
        return target;
    });
    takeAll(stream, parts.images, [&] {
        ImageRef i;
        stream >> i.offset >> i.width >> i.height;
        i.source = takeText(stream);
        i.alternative = takeText(stream);
        return i;
    });
    takeAll(stream, parts.tables, [&] { return takeTable(stream); });
    takeAll(stream, parts.codes, [&] { return CodeRef{takeText(stream)}; });
    for (QString *field : fieldsOf(parts.metadata))
        *field = takeText(stream);
    takeAll(stream, parts.leftOut, [&] {
        LeftOut piece;
        stream >> piece.offset;
        piece.reason = takeEnum<LeftOutReason>(stream);
        piece.text = takeText(stream);
        piece.what = takeText(stream);
        piece.mark = format > firstFormat ? takeText(stream) : QString();
        return piece;
    });
    if (format > firstFormat)
        parts.metadata.kind = takeEnum<PageKind>(stream);
    return parts;
}

} // namespace

QByteArray toFlatBytes(const Document &document)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    prepare(stream);
    stream << magicWord << formatNumber;
    putParts(stream, document.parts());
    return bytes;
}

Result<Document> fromFlatBytes(QByteArrayView bytes)
{
    QDataStream stream(QByteArray::fromRawData(bytes.data(), bytes.size()));
    prepare(stream);
    quint32 magic = 0;
    quint32 format = 0;
    stream >> magic >> format;
    if (magic != magicWord)
        return failure(ErrorCode::Damaged, u"not a document"_s);
    if (format < firstFormat || format > formatNumber)
        return failure(ErrorCode::NewerVersion, QString::number(format));
    Document::Parts parts = takeParts(stream, format);
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || !keepsRules(parts))
        return failure(ErrorCode::Damaged, u"document breaks its rules"_s);
    return Document(std::move(parts));
}

} // namespace florilegium
