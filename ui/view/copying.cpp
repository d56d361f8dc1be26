// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/copying.h"

#include <array>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView plainFormat = "text/plain"_L1;
constexpr QLatin1StringView htmlFormat = "text/html"_L1;

struct StyleTag
{
    quint16 style;
    QLatin1StringView tag;
};
constexpr std::array<StyleTag, 9> styleTags{{
    {StyleStrong, "strong"_L1},
    {StyleEmphasis, "em"_L1},
    {StyleCode, "code"_L1},
    {StyleStrike, "s"_L1},
    {StyleUnderline, "u"_L1},
    {StyleSubscript, "sub"_L1},
    {StyleSuperscript, "sup"_L1},
    {StyleMark, "mark"_L1},
    {StyleKeyboard, "kbd"_L1},
}};

// The blocks that a passage touches, each with its part of it.
template<typename Use>
void forEachBlock(const Document &document, TextRange range, Use use)
{
    for (qsizetype i = document.blockAt(range.start); i >= 0 && std::size_t(i) < document.blocks().size(); ++i) {
        const Block &block = document.blocks()[std::size_t(i)];
        if (block.start >= range.end)
            break;
        use(block, block.range().intersected(range));
    }
}

bool isCompact(const Block &block)
{
    return block.listDepth > 0 || block.kind == BlockKind::Code || block.kind == BlockKind::Table;
}

QString plain(const Document &document, TextRange range)
{
    QString text;
    for (qsizetype offset = range.start; const QChar c : document.text(range)) {
        const ImageRef *image = c == QChar::ObjectReplacementCharacter ? document.imageAt(offset) : nullptr;
        if (image)
            text += image->alternative;
        else if (c != QChar::ObjectReplacementCharacter)
            text += c == QChar::LineSeparator ? QChar(u'\n') : c;
        ++offset;
    }
    return text;
}

QString inlineHtml(const Document &document, TextRange range)
{
    QString html;
    const auto add = [&](TextRange part) { html += plain(document, part).toHtmlEscaped().replace(u'\n', "<br>"_L1); };
    qsizetype done = range.start;
    for (const Span &span : document.spansIn(range)) {
        const TextRange part = span.range().intersected(range);
        if (part.isEmpty())
            continue;
        add({done, part.start});
        QString closing;
        if (span.link >= 0) {
            html += "<a href=\""_L1 + document.links()[std::size_t(span.link)].target.toHtmlEscaped() + "\">"_L1;
            closing = u"</a>"_s;
        }
        for (const StyleTag &entry : styleTags) {
            if (span.style & entry.style) {
                html += u'<' + entry.tag + u'>';
                closing.prepend("</"_L1 + entry.tag + u'>');
            }
        }
        add(part);
        html += closing;
        done = part.end;
    }
    add({done, range.end});
    return html;
}

QString tableHtml(const Document &document, const TableRef &table, TextRange range)
{
    QString html = u"<table>"_s;
    for (qint32 row = 0; row < table.rows(); ++row) {
        QString cells;
        for (qint32 column = 0; column < table.columns; ++column) {
            const TextRange cell = table.cells[std::size_t(row * table.columns + column)];
            if (cell.end < range.start || cell.start > range.end)
                continue;
            const QLatin1StringView tag = row < table.headerRows ? "th"_L1 : "td"_L1;
            cells += u'<' + tag + u'>' + inlineHtml(document, cell.intersected(range)) + "</"_L1 + tag + u'>';
        }
        if (!cells.isEmpty())
            html += "<tr>"_L1 + cells + "</tr>"_L1;
    }
    return html + "</table>"_L1;
}

QString blockHtml(const Document &document, const Block &block, TextRange range)
{
    switch (block.kind) {
    case BlockKind::Heading: return u"<h%1>%2</h%1>"_s.arg(block.level).arg(inlineHtml(document, range));
    case BlockKind::Code:
    case BlockKind::Preformatted: return "<pre>"_L1 + document.text(range).toString().toHtmlEscaped() + "</pre>"_L1;
    case BlockKind::Table: return tableHtml(document, document.tables()[std::size_t(block.aux)], range);
    case BlockKind::Rule: return u"<hr>"_s;
    case BlockKind::ListItem: return "<li>"_L1 + inlineHtml(document, range) + "</li>"_L1;
    default: return "<p>"_L1 + inlineHtml(document, range) + "</p>"_L1;
    }
}

// Opens and closes lists and quotations as their depth changes from block to block.
class Containers
{
public:
    [[nodiscard]] QString goTo(int quotes, int lists, bool ordered)
    {
        QString html;
        while (m_lists.size() > lists || (quotes != m_quotes && !m_lists.isEmpty()))
            html += "</"_L1 + m_lists.takeLast() + u'>';
        for (; m_quotes > quotes; --m_quotes)
            html += "</blockquote>"_L1;
        for (; m_quotes < quotes; ++m_quotes)
            html += "<blockquote>"_L1;
        while (m_lists.size() < lists) {
            m_lists.append(ordered ? "ol"_L1 : "ul"_L1);
            html += u'<' + m_lists.last() + u'>';
        }
        return html;
    }

private:
    QList<QLatin1StringView> m_lists;
    int m_quotes = 0;
};

} // namespace

QString copiedText(const Document &document, TextRange range)
{
    QString text;
    const Block *before = nullptr;
    forEachBlock(document, range, [&](const Block &block, TextRange part) {
        if (before)
            text += isCompact(*before) && isCompact(block) ? "\n"_L1 : "\n\n"_L1;
        text += plain(document, part);
        before = &block;
    });
    return text;
}

QString copiedHtml(const Document &document, TextRange range)
{
    QString html;
    Containers containers;
    forEachBlock(document, range, [&](const Block &block, TextRange part) {
        html += containers.goTo(block.quoteDepth, block.listDepth, block.number > 0) + blockHtml(document, block, part);
    });
    return html + containers.goTo(0, 0, false);
}

CopiedPassage::CopiedPassage(DocumentPtr document, TextRange range)
    : m_document(std::move(document))
    , m_range(range)
{
}

QStringList CopiedPassage::formats() const
{
    return m_range.length() > mostWithHtml ? QStringList{plainFormat} : QStringList{plainFormat, htmlFormat};
}

QVariant CopiedPassage::retrieveData(const QString &format, QMetaType type) const
{
    if (!hasFormat(format))
        return QMimeData::retrieveData(format, type);
    return format == htmlFormat ? copiedHtml(*m_document, m_range) : copiedText(*m_document, m_range);
}

} // namespace florilegium
