// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/builder.h"
#include "parse/markdown/footnotes.h"
#include "parse/markdown/htmlpieces.h"
#include "parse/markdown/slugs.h"

#include <md4c.h>

#include <stop_token>

namespace florilegium::markdown {

/// Takes what md4c reports and builds blocks of it. One text, one thread.
class MarkdownReader
{
public:
    MarkdownReader(DocumentBuilder &builder, const QList<FootnoteDefinition> &notes, std::stop_token stop);

    /// Reads Markdown in UTF-8, up to its end or until stopped.
    void read(QByteArrayView markdown);
    /// Reads the footnotes as blocks of their own, in the order of their marks.
    void readFootnotes(const QList<FootnoteDefinition> &notes);
    /// Text of the first heading of level 1, if there was one.
    [[nodiscard]] const QString &firstTitle() const { return m_firstTitle; }

    // What md4c calls; a result other than 0 ends the reading.
    int enterBlock(MD_BLOCKTYPE type, void *detail);
    int leaveBlock(MD_BLOCKTYPE type, void *detail);
    int enterSpan(MD_SPANTYPE type, void *detail);
    int leaveSpan(MD_SPANTYPE type);
    int takeText(MD_TEXTTYPE type, QByteArrayView text);

private:
    struct List
    {
        bool ordered = false;
        qint32 next = 0;
    };
    struct PendingBlock
    {
        BlockKind kind = BlockKind::Paragraph;
        qint32 level = 0;
        qint32 number = 0;
    };
    struct PendingImage
    {
        ImageRef image;
        QString caption;
        qint32 link = -1;
    };

    void enterList(bool ordered, qint32 start);
    void leaveList();
    void enterItem(const MD_BLOCK_LI_DETAIL &detail);
    void enterCode(const MD_BLOCK_CODE_DETAIL &detail);
    void enterCell(const MD_BLOCK_TD_DETAIL &detail);
    void leaveHeading(int level);
    [[nodiscard]] PendingBlock paragraph();
    void begin(PendingBlock block);
    void startText();
    void end();
    void beginDisplayMaths();
    void takeImage();
    void addWords(QStringView words);
    void addExtended(const QString &words);
    [[nodiscard]] qsizetype noteMarkLength(QStringView text) const;
    void addNoteMark(const QString &label);
    void addWikiLink(QStringView inner, bool embeds);
    [[nodiscard]] bool beginsCallout(QStringView words) const;
    [[nodiscard]] qsizetype takeCallout(QStringView words);
    [[nodiscard]] QString attribute(const MD_ATTRIBUTE &attribute);

    DocumentBuilder &m_builder;
    std::stop_token m_stop;
    html::Entities m_entities;
    HtmlPieces m_pieces;
    Slugs m_slugs;
    QHash<QString, qint32> m_noteNumbers; ///< by label; 0 until the first mark is met
    QStringList m_noteOrder; ///< labels in the order of their first marks

    std::vector<List> m_lists;
    int m_quoteDepth = 0;
    std::optional<qint32> m_item; ///< number of an item whose first block has not come yet
    QString m_task; ///< mark of a task before its text
    std::optional<PendingBlock> m_pending; ///< begins with its first words: a lone picture becomes a figure
    std::vector<PendingImage> m_images; ///< met while a block was pending
    std::vector<quint16> m_styles; ///< to restore
    std::vector<qint32> m_links; ///< to restore
    qint32 m_currentLink = -1;
    std::vector<PendingImage> m_openImages; ///< nested, innermost last; alternatives are being read
    QString m_html; ///< raw block or raw tag that is being read
    QString m_heading;
    QString m_firstTitle;
    qsizetype m_headingStart = 0;
    qint32 m_note = 0; ///< number of the footnote that is being read
    int m_column = 0;
    quint32 m_calls = 0;
    bool m_inHtmlBlock = false;
    bool m_displayMaths = false; ///< a displayed formula is being read as a block
};

} // namespace florilegium::markdown
