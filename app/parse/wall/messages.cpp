// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/wall/messages.h"

#include "document/flatbytes.h"

#include <QDataStream>

namespace florilegium::wall {

using namespace Qt::StringLiterals;

namespace {

constexpr auto version = QDataStream::Qt_6_8;

std::unexpected<Error> noAnswer()
{
    return failure(ErrorCode::ParserFailed, u"answer"_s);
}

QByteArray written(const auto &write)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QDataStream::WriteOnly);
    stream.setVersion(version);
    write(stream);
    return bytes;
}

void writeError(QDataStream &stream, const Error &error)
{
    stream << false << quint8(error.code) << error.detail;
}

/// The error that an answer holds; absent when it holds a value, which is next in the stream.
std::optional<Error> readError(QDataStream &stream)
{
    bool isValue = false;
    stream >> isValue;
    if (isValue && stream.status() == QDataStream::Ok)
        return std::nullopt;
    quint8 code = 0;
    Error error;
    stream >> code >> error.detail;
    if (stream.status() != QDataStream::Ok || code > quint8(ErrorCode::Refused))
        return noAnswer().error();
    error.code = ErrorCode(code);
    return error;
}

} // namespace

QByteArray toBytes(const Request &request)
{
    return written([&](QDataStream &stream) {
        const Source &source = request.source;
        stream << quint8(request.task) << source.bytes << source.path << source.url << source.name << source.charset
               << source.taken << request.options.wholePage << request.part;
    });
}

std::optional<Request> requestFromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(version);
    quint8 task = 0;
    Request request;
    Source &source = request.source;
    stream >> task >> source.bytes >> source.path >> source.url >> source.name >> source.charset >> source.taken
        >> request.options.wholePage >> request.part;
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || task > quint8(Task::Part))
        return std::nullopt;
    request.task = Task(task);
    return request;
}

QByteArray toBytes(const Result<Parsed> &parsed)
{
    return written([&](QDataStream &stream) {
        if (!parsed)
            return writeError(stream, parsed.error());
        stream << true << quint8(parsed->format) << parsed->partial << toFlatBytes(*parsed->document);
    });
}

QByteArray toBytes(const Result<QByteArray> &part)
{
    return written([&](QDataStream &stream) {
        if (!part)
            return writeError(stream, part.error());
        stream << true << *part;
    });
}

Result<Parsed> parsedFromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(version);
    if (const std::optional<Error> error = readError(stream))
        return std::unexpected(*error);
    quint8 format = 0;
    Parsed parsed;
    QByteArray flat;
    stream >> format >> parsed.partial >> flat;
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || format > quint8(Format::OtherBinary))
        return noAnswer();
    Result<Document> document = fromFlatBytes(flat);
    if (!document)
        return noAnswer();
    parsed.format = Format(format);
    parsed.document = std::make_shared<const Document>(std::move(*document));
    return parsed;
}

Result<QByteArray> partFromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(version);
    if (const std::optional<Error> error = readError(stream))
        return std::unexpected(*error);
    QByteArray part;
    stream >> part;
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return noAnswer();
    return part;
}

} // namespace florilegium::wall
