// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/plaintext/plaintextparser.h"

#include "parse/plaintext/blocktaker.h"
#include "parse/plaintext/trailers.h"
#include "parse/textpieces.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// What is left of a piece when its groups are taken: the last ones, unless nothing follows, wait for the next piece.
QStringView takeGroups(QStringView text, const plaintext::Shape &shape, plaintext::BlockTaker &taker, bool isLast,
                       const std::stop_token &stop)
{
    plaintext::GroupReader reader(text, shape);
    taker.setText(text);
    plaintext::Lines group;
    plaintext::Lines next;
    for (reader.next(group); !group.empty() && !stop.stop_requested(); std::swap(group, next)) {
        reader.next(next);
        if (!isLast && reader.atEnd())
            return text.sliced(group.front().raw);
        taker.take(group, next);
    }
    return {};
}

/// `next` gives the piece behind and says whether it is the last.
template<typename Next>
void writePieces(QString piece, bool isLast, Next &&next, DocumentBuilder &builder, const std::stop_token &stop)
{
    std::optional<plaintext::Shape> shape;
    std::optional<plaintext::BlockTaker> taker;
    QStringList trailers;
    for (;;) {
        QStringView body = piece;
        if (isLast) {
            const plaintext::Trailers found = plaintext::findTrailers(piece);
            body = body.first(found.bodyEnd);
            trailers = found.pieces;
        }
        if (!shape) {
            shape = plaintext::shapeOf(body);
            taker.emplace(*shape, builder, stop);
        }
        const QStringView rest = takeGroups(body, *shape, *taker, isLast, stop);
        if (isLast || stop.stop_requested())
            break;
        piece = rest.toString();
        isLast = next(piece);
    }
    builder.endBlock();
    for (const QString &trailer : std::as_const(trailers))
        builder.leaveOut(LeftOutReason::Boilerplate, trailer, u"closing prompt"_s);
}

} // namespace

void writePlainText(const QString &text, DocumentBuilder &builder, const std::stop_token &stop)
{
    writePieces(text, true, [](QString &) { return true; }, builder, stop);
}

Result<Parsed> parsePlainText(const Source &source, std::stop_token stop)
{
    DocumentBuilder builder;
    builder.metadata().url = source.url;
    builder.reserve(source.bytes.size());
    TextPieces pieces(source.bytes, source.charset);
    const QString first = pieces.next();
    const auto next = [&pieces](QString &piece) {
        piece += pieces.next();
        return pieces.atEnd();
    };
    writePieces(first, pieces.atEnd(), next, builder, stop);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    if (builder.size() == 0)
        return failure(ErrorCode::NoContent, source.name);
    return Parsed{std::make_shared<const Document>(builder.finish()), Format::PlainText, false};
}

} // namespace florilegium
