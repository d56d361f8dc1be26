// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/builder.h"
#include "parse/html/entities.h"

#include <optional>

namespace florilegium::markdown {

/// One tag of raw HTML.
struct Tag
{
    QString name; ///< lower case
    bool closing = false;
    QHash<QString, QString> attributes; ///< only those that are used here
};
/// Nothing for comments, declarations and what is no tag. `text` begins with '<'.
[[nodiscard]] std::optional<Tag> readTag(QStringView text, html::Entities &entities);

/// Where a link or a picture leads; empty for what acts instead of leading somewhere (javascript:, data:, vbscript:).
[[nodiscard]] QString safeTarget(const QString &target);

/// Raw HTML within Markdown: gives its words and pictures and the simple styles (b, i, sub, kbd …) to a builder; what
/// stands in script, style, iframe and the like is left out. Tags may come one at a time, with Markdown between them.
class HtmlPieces
{
public:
    HtmlPieces(DocumentBuilder &builder, html::Entities &entities)
        : m_builder(builder)
        , m_entities(entities)
    {
    }

    /// A tag within a paragraph.
    void takeInline(QStringView tag);
    /// A block of raw HTML: blocks of its own.
    void takeBlock(QStringView html);
    /// Whether words here stand in an element that is not shown; give them to leaveOut().
    [[nodiscard]] bool isHidden() const { return !m_hidden.isEmpty(); }
    void leaveOut(QStringView words) { m_leftOut += words; }
    /// The end of a block closes every style and hidden element.
    void closeAll();

private:
    struct OpenStyle
    {
        QString name;
        quint16 before = StyleNone;
    };
    void takeTag(const Tag &tag, bool inBlock);
    void closeStyle(const QString &name);
    void beginElementBlock(const Tag &tag);
    void addWords(QStringView words);
    void addPicture(const Tag &tag);

    DocumentBuilder &m_builder;
    html::Entities &m_entities;
    std::vector<OpenStyle> m_styles;
    QString m_hidden; ///< name of the element that hides, empty when none
    QString m_leftOut;
};

} // namespace florilegium::markdown
