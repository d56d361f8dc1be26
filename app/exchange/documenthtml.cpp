// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/documenthtml.h"

#include "exchange/documentinline.h"

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

struct StyleElement
{
    quint16 style;
    QStringView element;
};

constexpr StyleElement styleElements[] = {
    {StyleStrong, u"strong"},   {StyleEmphasis, u"em"},    {StyleStrike, u"s"},  {StyleUnderline, u"u"},
    {StyleSmall, u"small"},     {StyleSmallCaps, u"span"}, {StyleMark, u"mark"}, {StyleSubscript, u"sub"},
    {StyleSuperscript, u"sup"}, {StyleKeyboard, u"kbd"},   {StyleCode, u"code"}, {StyleMaths, u"span"},
};

/// A "]]>" or a tag cannot arise from words; a character of the picture's place does not go out.
QString escaped(QStringView text)
{
    return text.toString().toHtmlEscaped();
}

QString imageHtml(const ImageRef &image)
{
    return u"<img src=\""_s + image.source.toHtmlEscaped() + u"\" alt=\""_s + image.alternative.toHtmlEscaped()
        + u"\">"_s;
}

class HtmlSink : public InlineSink
{
public:
    explicit HtmlSink(const Document &document)
        : m_document(document)
    {
    }

    void open(const InlineRun &run) override
    {
        if (run.link < 0) {
            m_html += u'<' + htmlElementOf(run.style) + u'>';
            return;
        }
        const Link &link = m_document.links()[size_t(run.link)];
        m_html += u"<a href=\""_s + link.target.toHtmlEscaped() + u'"';
        if (!link.title.isEmpty())
            m_html += u" title=\""_s + link.title.toHtmlEscaped() + u'"';
        m_html += u'>';
    }
    void close(const InlineRun &run) override
    {
        m_html += u"</"_s + (run.link < 0 ? htmlElementOf(run.style) : QStringView(u"a")) + u'>';
    }
    void take(const InlinePiece &piece) override
    {
        m_html += piece.image ? imageHtml(*piece.image)
                              : escaped(m_document.text(piece.range)).replace(QChar::LineSeparator, u"<br>"_s);
    }
    [[nodiscard]] const QString &html() const { return m_html; }

private:
    const Document &m_document;
    QString m_html;
};

QString tableHtml(const Document &document, const TableRef &table)
{
    QString html = u"<table>\n"_s;
    for (qint32 row = 0; row < table.rows(); ++row) {
        const QStringView element = row < table.headerRows ? u"th" : u"td";
        html += u"<tr>"_s;
        for (qint32 column = 0; column < table.columns; ++column)
            html += u'<' + element + u'>' + inlineHtml(document, table.cells[size_t(row * table.columns + column)])
                + u"</"_s + element + u'>';
        html += u"</tr>\n"_s;
    }
    return html + u"</table>"_s;
}

QString element(QStringView name, const QString &content)
{
    return u'<' + name + u'>' + content + u"</"_s + name + u'>';
}

QString blockHtml(const Document &document, const Block &block)
{
    const auto words = [&] { return inlineHtml(document, block.range()); };
    switch (block.kind) {
    case BlockKind::Heading: return element(QString(u"h"_s + QString::number(block.level)), words());
    case BlockKind::Paragraph:
    case BlockKind::Quote:
    case BlockKind::Maths:
    case BlockKind::Footnote: return element(u"p", words());
    case BlockKind::ListItem:
        return block.number > 0
            ? QString(u"<li value=\""_s + QString::number(block.number) + u"\">"_s + words() + u"</li>"_s)
            : element(u"li", words());
    case BlockKind::Code: return element(u"pre", element(u"code", words()));
    case BlockKind::Preformatted: return element(u"pre", words());
    case BlockKind::Table: return tableHtml(document, document.tables()[size_t(block.aux)]);
    case BlockKind::Figure: return element(u"figure", imageHtml(document.images()[size_t(block.aux)]));
    case BlockKind::Caption: return element(u"figcaption", words());
    case BlockKind::Rule: return u"<hr>"_s;
    case BlockKind::DefinitionTerm: return element(u"dt", words());
    case BlockKind::Definition: return element(u"dd", words());
    }
    Q_UNREACHABLE_RETURN({});
}

/// Opens and closes quotations and lists between blocks; a list's kind is that of the item that opens it.
class Containers
{
public:
    QString goTo(const Block &block)
    {
        QString html;
        const QString list = block.kind == BlockKind::ListItem && block.number > 0 ? u"ol"_s : u"ul"_s;
        const auto open = [&](QStringView name) { return std::ranges::count(m_open, name); };
        const auto lists = [&] { return open(u"ul") + open(u"ol"); };
        while (!m_open.empty()
               && (open(u"blockquote") > block.quoteDepth || lists() > block.listDepth
                   || (block.kind == BlockKind::ListItem && lists() == block.listDepth && m_open.back() != list)))
            html += closeLast();
        while (open(u"blockquote") < block.quoteDepth)
            html += openNext(u"blockquote"_s);
        while (lists() < block.listDepth)
            html += openNext(list);
        return html;
    }
    QString closeAll()
    {
        QString html;
        while (!m_open.empty())
            html += closeLast();
        return html;
    }

private:
    QString openNext(const QString &name)
    {
        m_open.push_back(name);
        return u'<' + name + u">\n"_s;
    }
    QString closeLast()
    {
        const QString name = m_open.back();
        m_open.pop_back();
        return u"</"_s + name + u">\n"_s;
    }
    std::vector<QString> m_open;
};

} // namespace

QStringView htmlElementOf(quint16 style)
{
    const auto *found = std::ranges::find(styleElements, style, &StyleElement::style);
    return found == std::end(styleElements) ? QStringView() : found->element;
}

QString inlineHtml(const Document &document, TextRange range)
{
    HtmlSink sink(document);
    walkInline(document, range, sink);
    return sink.html();
}

QByteArray documentToHtml(const Document &document)
{
    const Metadata &metadata = document.metadata();
    QString html = u"<!DOCTYPE html>\n<html"_s;
    if (!metadata.language.isEmpty())
        html += u" lang=\""_s + metadata.language.toHtmlEscaped() + u'"';
    html += u">\n<head>\n<meta charset=\"utf-8\">\n<title>"_s + metadata.title.toHtmlEscaped()
        + u"</title>\n</head>\n<body>\n<article>\n"_s;
    Containers containers;
    for (const Block &block : document.blocks())
        html += containers.goTo(block) + blockHtml(document, block) + u'\n';
    return (html + containers.closeAll() + u"</article>\n</body>\n</html>\n"_s).toUtf8();
}

} // namespace florilegium
