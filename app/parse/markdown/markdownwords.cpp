// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/markdown/markdownwords.h"

#include "parse/html/entities.h"

#include <md4c.h>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRead = 2000; // UTF-16 units: more than a row has room for
constexpr unsigned dialect = MD_DIALECT_GITHUB | MD_FLAG_NOHTML;

constexpr QStringView blockGap = u" ";
constexpr QStringView itemGap = u" · ";

/// Gathers what md4c reports.
struct Words
{
    QString text;
    QStringView gap; ///< before the next words
    html::Entities entities;

    void add(const QString &words)
    {
        if (!text.isEmpty())
            text += gap;
        gap = {};
        text += words;
    }
    void enter()
    {
        if (gap.isEmpty())
            gap = blockGap;
    }
    void leave(MD_BLOCKTYPE type)
    {
        const bool isItem = type == MD_BLOCK_LI || type == MD_BLOCK_TH || type == MD_BLOCK_TD;
        if (isItem)
            gap = itemGap;
        else if (type == MD_BLOCK_UL || type == MD_BLOCK_OL || type == MD_BLOCK_TABLE)
            gap = blockGap;
    }
    void take(MD_TEXTTYPE type, QByteArrayView words)
    {
        switch (type) {
        case MD_TEXT_NULLCHAR: add(u"\ufffd"_s); break;
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR: add(u" "_s); break;
        case MD_TEXT_ENTITY: add(entities.decode(words.toByteArray())); break;
        default: add(QString::fromUtf8(words)); break;
        }
    }
};

Words &wordsIn(void *data)
{
    return *static_cast<Words *>(data);
}

QString beginning(const QString &markdown)
{
    if (markdown.size() <= mostRead)
        return markdown;
    const qsizetype end = markdown[mostRead].isLowSurrogate() ? mostRead - 1 : mostRead;
    return markdown.first(end) + u'…';
}

} // namespace

QString markdownWords(const QString &markdown)
{
    if (markdown.isEmpty())
        return {};
    const MD_PARSER parser{
        .abi_version = 0,
        .flags = dialect,
        .enter_block =
            [](MD_BLOCKTYPE, void *, void *words) {
                wordsIn(words).enter();
                return 0;
            },
        .leave_block =
            [](MD_BLOCKTYPE type, void *, void *words) {
                wordsIn(words).leave(type);
                return 0;
            },
        .enter_span = [](MD_SPANTYPE, void *, void *) { return 0; },
        .leave_span = [](MD_SPANTYPE, void *, void *) { return 0; },
        .text =
            [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *words) {
                wordsIn(words).take(type, {text, qsizetype(size)});
                return 0;
            },
        .debug_log = nullptr,
        .syntax = nullptr,
    };
    const QByteArray bytes = beginning(markdown).toUtf8();
    Words words;
    md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &words);
    return words.text.simplified();
}

} // namespace florilegium
