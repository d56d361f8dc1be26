// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/documentmarkdown.h"

#include "exchange/documenthtml.h"
#include "exchange/documentmarkdowninline.h"

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// A quotation or a list item that is open; what the lines of its content begin with.
struct Container
{
    bool quote = false;
    bool ordered = false;
    qint32 number = 0;
    QChar delimiter; ///< behind the number: another list of the same depth takes the other one
    QString marker; ///< of an item whose first line has not been written, else empty
    qsizetype width = 0; ///< columns of the marker
};

QString fencedCode(QStringView text, QString language)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : text)
        longest = std::max(longest, run = c == u'`' ? run + 1 : 0);
    const QString fence(longest + 1, u'`');
    language.replace(u' ', u'-').remove(u'`').remove(u'\n');
    return fence + language + u'\n' + text + u'\n' + fence;
}

/// In a "pre" element: white space is kept, also in containers, and nothing in it is a mark.
QString preformatted(QStringView text)
{
    return u"<pre>"_s + text.toString().toHtmlEscaped().replace(u'\t', "&#9;"_L1) + u"</pre>"_s;
}

class MarkdownWriter
{
public:
    explicit MarkdownWriter(const Document &document)
        : m_document(document)
    {
    }

    QString write()
    {
        const auto blocks = m_document.blocks();
        for (size_t i = 0; i < blocks.size(); ++i) {
            const Block *next = i + 1 < blocks.size() ? &blocks[i + 1] : nullptr;
            const bool captioned = blocks[i].kind == BlockKind::Figure && next && next->kind == BlockKind::Caption;
            const QString caption = captioned ? m_document.text(next->range()).toString() : QString();
            writeBlock(blocks[i], caption);
            i += captioned;
        }
        return m_markdown;
    }

private:
    void writeBlock(const Block &block, const QString &caption)
    {
        const bool tight = enter(block);
        if (!m_markdown.isEmpty() && !tight)
            m_markdown += blankPrefix() + u'\n';
        QString content = contentOf(block, caption);
        const bool continued = block.kind == BlockKind::Footnote && block.number == m_lastNote && block.number > 0;
        if (block.kind == BlockKind::Footnote)
            content = continued ? u"    "_s + content : u"[^%1]: "_s.arg(m_lastNote = block.number) + content;
        for (const QStringView line : QStringView(content).tokenize(u'\n'))
            m_markdown += takePrefix() + line + u'\n';
    }

    QString contentOf(const Block &block, const QString &caption) const
    {
        const TextRange range = block.range();
        switch (block.kind) {
        case BlockKind::Heading:
            return QString(block.level, u'#') + u' ' + inlineMarkdown(m_document, range, MarkdownPlace::Heading);
        case BlockKind::Code: return fencedCode(m_document.text(range), m_document.codes()[size_t(block.aux)].language);
        case BlockKind::Preformatted: return preformatted(m_document.text(range));
        case BlockKind::Table: return tableMarkdown(m_document, m_document.tables()[size_t(block.aux)]);
        case BlockKind::Figure: return imageMarkdown(m_document.images()[size_t(block.aux)], caption);
        case BlockKind::Rule: return u"***"_s;
        case BlockKind::Maths: return u"$$"_s + m_document.text(range) + u"$$"_s;
        case BlockKind::Caption: return u"<figcaption>"_s + inlineHtml(m_document, range) + u"</figcaption>"_s;
        case BlockKind::DefinitionTerm: return u"<dt>"_s + inlineHtml(m_document, range) + u"</dt>"_s;
        case BlockKind::Definition: return u"<dd>"_s + inlineHtml(m_document, range) + u"</dd>"_s;
        default: return inlineMarkdown(m_document, range, MarkdownPlace::Paragraph);
        }
    }

    [[nodiscard]] qsizetype quotes() const { return std::ranges::count(m_open, true, &Container::quote); }
    [[nodiscard]] qsizetype lists() const { return std::ssize(m_open) - quotes(); }

    /// Opens and closes containers for a block. True when no blank line may stand before it (items of one list).
    bool enter(const Block &block)
    {
        const bool item = block.kind == BlockKind::ListItem;
        const auto tooDeep = [&] { return quotes() > block.quoteDepth || lists() > block.listDepth; };
        while (!m_open.empty() && tooDeep())
            leave();
        if (item && block.listDepth > 0)
            while (!m_open.empty()
                   && (quotes() < block.quoteDepth || (lists() == block.listDepth && m_open.back().quote)))
                leave();
        while (quotes() < block.quoteDepth)
            m_open.push_back({.quote = true});
        const bool sibling = item && block.listDepth > 0 && lists() == block.listDepth;
        while (lists() + (item && !sibling) < block.listDepth)
            openItem(0, {});
        if (item && block.listDepth > 0)
            openItem(block.number, sibling ? std::optional(m_open.back()) : std::nullopt);
        const bool tight = item && m_afterItem && (block.number <= 1 || sibling);
        m_afterItem = item;
        return tight;
    }

    void leave() { m_open.pop_back(); }

    void openItem(qint32 number, const std::optional<Container> &before)
    {
        Container item{.ordered = number > 0, .number = number, .delimiter = u'.'};
        if (before) {
            const bool continues = before->ordered == item.ordered && (!item.ordered || before->number + 1 == number);
            const QChar other = before->delimiter == u'.' ? u')' : u'.';
            item.delimiter = continues ? before->delimiter : other;
            m_open.pop_back();
        }
        item.marker = item.ordered ? QString(QString::number(number) + item.delimiter + u' ')
                                   : (item.delimiter == u'.' ? u"- "_s : u"+ "_s);
        item.width = item.marker.size();
        m_open.push_back(item);
    }

    /// What the next line begins with; markers are written once.
    QString takePrefix()
    {
        QString prefix;
        for (Container &container : m_open) {
            if (container.quote)
                prefix += u"> "_s;
            else
                prefix += container.marker.isEmpty() ? QString(container.width, u' ')
                                                     : std::exchange(container.marker, {});
        }
        return prefix;
    }

    /// Before a block: the containers that stay open over the blank line.
    [[nodiscard]] QString blankPrefix() const
    {
        QString prefix;
        for (const Container &container : m_open) {
            if (!container.quote && !container.marker.isEmpty())
                break;
            prefix += container.quote ? u"> "_s : QString(container.width, u' ');
        }
        while (prefix.endsWith(u' '))
            prefix.chop(1);
        return prefix;
    }

    const Document &m_document;
    QString m_markdown;
    std::vector<Container> m_open;
    qint32 m_lastNote = 0;
    bool m_afterItem = false;
};

} // namespace

QByteArray documentToMarkdown(const Document &document)
{
    return MarkdownWriter(document).write().toUtf8();
}

} // namespace florilegium
