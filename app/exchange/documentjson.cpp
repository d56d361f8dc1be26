// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/documentjson.h"

#include "text/codepoints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

QJsonObject blockToJson(const Document &document, const Block &block, const CodePointIndex &index)
{
    QJsonObject json{{u"kind"_s, toWord(block.kind)},
                     {u"text"_s, document.text(block.range()).toString()},
                     {u"start"_s, index.toCodePoints(qsizetype(block.start))},
                     {u"end"_s, index.toCodePoints(qsizetype(block.end()))}};
    if (block.level > 0)
        json.insert(u"level"_s, block.level);
    if (block.number > 0)
        json.insert(u"number"_s, block.number);
    if (block.listDepth > 0)
        json.insert(u"listDepth"_s, block.listDepth);
    if (block.quoteDepth > 0)
        json.insert(u"quoteDepth"_s, block.quoteDepth);
    if (block.kind == BlockKind::Code)
        json.insert(u"language"_s, document.codes()[size_t(block.aux)].language);
    if (block.kind == BlockKind::Figure) {
        json.insert(u"source"_s, document.images()[size_t(block.aux)].source);
        json.insert(u"alternative"_s, document.images()[size_t(block.aux)].alternative);
    }
    return json;
}

} // namespace

QString toWord(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Heading: return u"heading"_s;
    case BlockKind::Paragraph: return u"paragraph"_s;
    case BlockKind::Quote: return u"quote"_s;
    case BlockKind::ListItem: return u"list-item"_s;
    case BlockKind::Code: return u"code"_s;
    case BlockKind::Table: return u"table"_s;
    case BlockKind::Figure: return u"figure"_s;
    case BlockKind::Caption: return u"caption"_s;
    case BlockKind::Footnote: return u"footnote"_s;
    case BlockKind::Rule: return u"rule"_s;
    case BlockKind::Preformatted: return u"preformatted"_s;
    case BlockKind::Maths: return u"maths"_s;
    case BlockKind::DefinitionTerm: return u"definition-term"_s;
    case BlockKind::Definition: return u"definition"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray documentToJson(const Document &document)
{
    const CodePointIndex index(document.text());
    const Metadata &metadata = document.metadata();
    QJsonArray blocks;
    for (const Block &block : document.blocks())
        blocks.append(blockToJson(document, block, index));
    QJsonArray leftOut;
    for (const LeftOut &piece : document.leftOut())
        leftOut.append(QJsonObject{{u"start"_s, index.toCodePoints(qsizetype(piece.offset))},
                                   {u"reason"_s, toWord(piece.reason)},
                                   {u"what"_s, piece.what},
                                   {u"text"_s, piece.text}});
    const QJsonObject json{{u"title"_s, metadata.title},
                           {u"byline"_s, metadata.byline},
                           {u"site"_s, metadata.site},
                           {u"published"_s, metadata.published},
                           {u"url"_s, metadata.url},
                           {u"language"_s, metadata.language},
                           {u"page"_s, toWord(metadata.kind)},
                           {u"text"_s, document.text()},
                           {u"blocks"_s, blocks},
                           {u"leftOut"_s, leftOut}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace florilegium
