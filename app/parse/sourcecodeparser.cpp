// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/sourcecodeparser.h"

#include "document/builder.h"
#include "parse/decode.h"
#include "parse/newlines.h"
#include "source/languages.h"

namespace florilegium {

namespace {

constexpr qsizetype piece = 1024 * 1024; // between two questions whether to stop

QString languageOf(const Source &source)
{
    const QStringView byName = languageOfName(source.name);
    return (byName.isEmpty() ? languageOfFirstLine(source.bytes) : byName).toString();
}

/// Not between the halves of a character.
qsizetype cutAt(QStringView text, qsizetype at)
{
    return at < text.size() && text[at - 1].isHighSurrogate() ? at - 1 : std::min(at, text.size());
}

} // namespace

Result<Parsed> parseSourceCode(const Source &source, std::stop_token stop)
{
    const QString declared = source.charset.isEmpty() ? declaredEncoding(source.bytes) : source.charset;
    const QString text = withPlainNewlines(decode(source.bytes, declared).text);
    DocumentBuilder builder;
    builder.metadata().title = source.name;
    builder.metadata().url = source.url;
    builder.beginCode(languageOf(source));
    for (QStringView rest = text; !rest.isEmpty();) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        const qsizetype end = cutAt(rest, piece);
        builder.addText(rest.first(end));
        rest = rest.sliced(end);
    }
    builder.endBlock();
    if (builder.size() == 0)
        return failure(ErrorCode::NoContent, source.name);
    return Parsed{std::make_shared<const Document>(builder.finish()), Format::SourceCode, false};
}

} // namespace florilegium
