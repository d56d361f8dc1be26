// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/markdown/markdownreader.h"

#include <QVarLengthArray>

namespace florilegium::markdown {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned dialect = MD_DIALECT_GITHUB | MD_FLAG_LATEXMATHSPANS;

quint16 styleOf(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM: return StyleEmphasis;
    case MD_SPAN_STRONG: return StyleStrong;
    case MD_SPAN_CODE: return StyleCode;
    case MD_SPAN_DEL: return StyleStrike;
    case MD_SPAN_U: return StyleUnderline;
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY: return StyleMaths;
    default: return StyleNone;
    }
}

template<typename Detail>
const Detail &as(void *detail)
{
    return *static_cast<const Detail *>(detail);
}

} // namespace

MarkdownReader::MarkdownReader(DocumentBuilder &builder, const QList<FootnoteDefinition> &notes, std::stop_token stop)
    : m_builder(builder)
    , m_stop(std::move(stop))
    , m_pieces(builder, m_entities)
{
    for (const FootnoteDefinition &note : notes)
        m_noteNumbers.insert(QString::fromUtf8(note.label), 0);
}

void MarkdownReader::read(QByteArrayView markdown)
{
    const MD_PARSER parser{
        .abi_version = 0,
        .flags = dialect,
        .enter_block = [](MD_BLOCKTYPE type, void *detail,
                          void *reader) { return static_cast<MarkdownReader *>(reader)->enterBlock(type, detail); },
        .leave_block = [](MD_BLOCKTYPE type, void *detail,
                          void *reader) { return static_cast<MarkdownReader *>(reader)->leaveBlock(type, detail); },
        .enter_span = [](MD_SPANTYPE type, void *detail,
                         void *reader) { return static_cast<MarkdownReader *>(reader)->enterSpan(type, detail); },
        .leave_span = [](MD_SPANTYPE type, void *,
                         void *reader) { return static_cast<MarkdownReader *>(reader)->leaveSpan(type); },
        .text =
            [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *reader) {
                return static_cast<MarkdownReader *>(reader)->takeText(type, {text, qsizetype(size)});
            },
        .debug_log = nullptr,
        .syntax = nullptr,
    };
    md_parse(markdown.data(), MD_SIZE(markdown.size()), &parser, this);
    end();
}

void MarkdownReader::readFootnotes(const QList<FootnoteDefinition> &notes)
{
    QHash<QString, QByteArray> texts;
    QStringList unmarked;
    for (const FootnoteDefinition &note : notes) {
        const QString label = QString::fromUtf8(note.label);
        texts.insert(label, note.text);
        if (m_noteNumbers.value(label) == 0 && !unmarked.contains(label))
            unmarked.append(label);
    }
    for (qsizetype i = 0; i < m_noteOrder.size() + unmarked.size() && !m_stop.stop_requested(); ++i) {
        const QString label = i < m_noteOrder.size() ? m_noteOrder[i] : unmarked[i - m_noteOrder.size()];
        m_note = qint32(i) + 1;
        m_builder.addTarget(u"fn-"_s + label);
        read(texts.value(label));
    }
    m_note = 0;
}

int MarkdownReader::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        end();
        m_builder.setQuoteDepth(++m_quoteDepth);
        break;
    case MD_BLOCK_UL: enterList(false, 0); break;
    case MD_BLOCK_OL: enterList(true, qint32(as<MD_BLOCK_OL_DETAIL>(detail).start)); break;
    case MD_BLOCK_LI: enterItem(as<MD_BLOCK_LI_DETAIL>(detail)); break;
    case MD_BLOCK_HR:
        end();
        m_builder.addRule();
        break;
    case MD_BLOCK_H:
        begin({BlockKind::Heading, qint32(as<MD_BLOCK_H_DETAIL>(detail).level), 0});
        m_heading.clear();
        m_headingStart = -1;
        break;
    case MD_BLOCK_CODE: enterCode(as<MD_BLOCK_CODE_DETAIL>(detail)); break;
    case MD_BLOCK_HTML:
        end();
        m_inHtmlBlock = true;
        break;
    case MD_BLOCK_P: begin(paragraph()); break;
    case MD_BLOCK_TABLE:
        end();
        m_builder.beginTable(int(as<MD_BLOCK_TABLE_DETAIL>(detail).head_row_count));
        break;
    case MD_BLOCK_TR:
        m_builder.beginRow();
        m_column = 0;
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: enterCell(as<MD_BLOCK_TD_DETAIL>(detail)); break;
    default: break;
    }
    return m_stop.stop_requested();
}

int MarkdownReader::leaveBlock(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        end();
        m_builder.setQuoteDepth(--m_quoteDepth);
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL: leaveList(); break;
    case MD_BLOCK_LI:
        end();
        m_item.reset();
        m_task.clear();
        break;
    case MD_BLOCK_H: leaveHeading(int(as<MD_BLOCK_H_DETAIL>(detail).level)); break;
    case MD_BLOCK_HTML:
        m_pieces.takeBlock(std::exchange(m_html, {}));
        m_inHtmlBlock = false;
        break;
    case MD_BLOCK_CODE:
    case MD_BLOCK_P:
    case MD_BLOCK_TABLE: end(); break;
    default: break;
    }
    return 0;
}

int MarkdownReader::enterSpan(MD_SPANTYPE type, void *detail)
{
    if (type == MD_SPAN_IMG) {
        const auto &image = as<MD_SPAN_IMG_DETAIL>(detail);
        m_openImages.push_back(
            {.image = {.source = safeTarget(attribute(image.src))}, .caption = attribute(image.title)});
    } else if (type == MD_SPAN_A) {
        const auto &link = as<MD_SPAN_A_DETAIL>(detail);
        const QString target = safeTarget(attribute(link.href));
        m_links.push_back(m_currentLink);
        if (!target.isEmpty()) {
            m_builder.beginLink(target, attribute(link.title));
            m_currentLink = m_builder.link();
        }
    } else if (type == MD_SPAN_LATEXMATH_DISPLAY && m_pending && m_openImages.empty()) {
        beginDisplayMaths();
    } else if (const quint16 style = styleOf(type)) {
        m_styles.push_back(m_builder.addStyle(style));
    }
    return 0;
}

int MarkdownReader::leaveSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_IMG) {
        takeImage();
    } else if (type == MD_SPAN_A) {
        m_currentLink = m_links.back();
        m_links.pop_back();
        m_builder.setLink(m_currentLink);
    } else if (type == MD_SPAN_LATEXMATH_DISPLAY && m_displayMaths) {
        m_displayMaths = false;
        begin(paragraph());
    } else if (styleOf(type) != StyleNone) {
        m_builder.setStyle(m_styles.back());
        m_styles.pop_back();
    }
    return 0;
}

int MarkdownReader::takeText(MD_TEXTTYPE type, QByteArrayView text)
{
    switch (type) {
    case MD_TEXT_NORMAL: addExtended(QString::fromUtf8(text)); break;
    case MD_TEXT_NULLCHAR: addWords(QStringView(u"\ufffd")); break;
    case MD_TEXT_BR:
        if (m_openImages.empty())
            m_builder.addLineBreak();
        else
            addWords(u" ");
        break;
    case MD_TEXT_SOFTBR: addWords(u" "); break;
    case MD_TEXT_ENTITY: addWords(m_entities.decode(text.toByteArray())); break;
    case MD_TEXT_CODE:
    case MD_TEXT_LATEXMATH: addWords(QString::fromUtf8(text)); break;
    case MD_TEXT_HTML:
        m_html += QString::fromUtf8(text);
        if (!m_inHtmlBlock && m_html.endsWith(u'>')) {
            if (m_openImages.empty())
                m_pieces.takeInline(m_html);
            m_html.clear();
        }
        break;
    }
    return (++m_calls & 0x3ff) == 0 && m_stop.stop_requested();
}

} // namespace florilegium::markdown
