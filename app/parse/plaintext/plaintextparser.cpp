// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/plaintext/plaintextparser.h"

#include "parse/decode.h"
#include "parse/newlines.h"
#include "parse/plaintext/blocktaker.h"
#include "parse/plaintext/trailers.h"

namespace florilegium {

using namespace Qt::StringLiterals;

void writePlainText(const QString &text, DocumentBuilder &builder, const std::stop_token &stop)
{
    const plaintext::Trailers trailers = plaintext::findTrailers(text);
    const QStringView body = QStringView(text).first(trailers.bodyEnd);
    const plaintext::Shape shape = plaintext::shapeOf(body);
    plaintext::GroupReader reader(body, shape);
    plaintext::BlockTaker taker(body, shape, builder, stop);
    plaintext::Lines group;
    plaintext::Lines next;
    for (reader.next(group); !group.empty() && !stop.stop_requested(); std::swap(group, next)) {
        reader.next(next);
        taker.take(group, next);
    }
    builder.endBlock();
    for (const QString &piece : trailers.pieces)
        builder.leaveOut(LeftOutReason::Boilerplate, piece, u"closing prompt"_s);
}

Result<Parsed> parsePlainText(const Source &source, std::stop_token stop)
{
    DocumentBuilder builder;
    builder.metadata().url = source.url;
    writePlainText(withPlainNewlines(decode(source.bytes, source.charset).text), builder, stop);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    if (builder.size() == 0)
        return failure(ErrorCode::NoContent, source.name);
    return Parsed{std::make_shared<const Document>(builder.finish()), Format::PlainText, false};
}

} // namespace florilegium
