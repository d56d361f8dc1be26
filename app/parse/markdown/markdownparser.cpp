// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/markdown/markdownparser.h"

#include "parse/decode.h"
#include "parse/markdown/frontmatter.h"
#include "parse/markdown/markdownreader.h"

namespace florilegium {

using namespace Qt::StringLiterals;

Result<Parsed> parseMarkdown(const Source &source, std::stop_token stop)
{
    QByteArray markdown = decodedUtf8(source.bytes, source.charset);
    if (markdown.size() > maxMarkupSize * 2)
        return failure(ErrorCode::TooLarge, source.name);
    DocumentBuilder builder;
    const qsizetype front = markdown::readFrontMatter(markdown, builder.metadata());
    if (front > 0) {
        builder.leaveOut(LeftOutReason::Metadata, QString::fromUtf8(markdown.first(front)).trimmed(),
                         u"front matter"_s);
        markdown.remove(0, front);
    }
    if (builder.metadata().url.isEmpty())
        builder.metadata().url = source.url;
    const bool ownTitle = !builder.metadata().title.isEmpty();
    const QList<markdown::FootnoteDefinition> notes = markdown::takeFootnotes(markdown);
    markdown::MarkdownReader reader(builder, notes, stop);
    reader.read(markdown);
    reader.readFootnotes(notes);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    if (builder.size() == 0 && !ownTitle)
        return failure(ErrorCode::NoContent, source.name);
    if (!ownTitle)
        builder.metadata().title = reader.firstTitle(); // where pictures stand before it, it stays behind them
    return Parsed{std::make_shared<const Document>(builder.finish(ownTitle)), Format::Markdown, false};
}

} // namespace florilegium
