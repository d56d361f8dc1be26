// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/documentmarkdowninline.h"

#include "exchange/documenthtml.h"
#include "exchange/documentinline.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// Characters that mean something wherever they stand.
bool isAlwaysMark(QChar c)
{
    return QStringView(u"\\`*[]<$~|").contains(c);
}

bool isWord(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() && text[i].isLetterOrNumber();
}

/// Characters that mean something between these neighbours: parts of addresses, entities, emphasis.
bool isMarkHere(QStringView text, qsizetype i)
{
    const QStringView before = text.first(i);
    switch (text[i].unicode()) {
    case u'_': return !isWord(text, i - 1) || !isWord(text, i + 1);
    case u'&': return isWord(text, i + 1) || (i + 1 < text.size() && text[i + 1] == u'#');
    case u':': return text.sliced(i).startsWith("://"_L1) || before.endsWith("mailto"_L1);
    case u'@': return isWord(text, i - 1) && isWord(text, i + 1);
    case u'.': return before.endsWith("www"_L1, Qt::CaseInsensitive);
    default: return false;
    }
}

/// Characters that begin a block where they stand first in a line.
bool isMarkAtStart(QStringView line, qsizetype i)
{
    const QChar c = line[i];
    if (i == 0)
        return QStringView(u"#+-=>:").contains(c);
    const bool number = std::ranges::all_of(line.first(i), [](QChar d) { return d >= u'0' && d <= u'9'; });
    return number && i <= 9 && (c == u'.' || c == u')');
}

/// A run of '`' longer than any within.
QString codeFence(QStringView text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text)
        longest = std::max(longest, run = c == u'`' ? run + 1 : 0);
    return QString(longest + 1, u'`');
}

QString destination(const QString &target)
{
    QString escaped = target;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'<', "\\<"_L1).replace(u'>', "\\>"_L1).replace(u'&', "&amp;"_L1);
    escaped.replace(u'\n', "%0A"_L1).replace(QChar::LineSeparator, "%0A"_L1);
    const bool plain = !target.isEmpty() && target.front() != u'<' && std::ranges::none_of(target, [](QChar c) {
        return c.unicode() <= 0x20 || c == u'(' || c == u')' || c.isSpace();
    });
    return plain ? escaped : QString(u'<' + escaped + u'>');
}

QString linkTitle(const QString &title)
{
    if (title.isEmpty())
        return {};
    QString escaped = title.simplified();
    escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'&', "&amp;"_L1);
    return u" \""_s + escaped + u'"';
}

struct Mark
{
    quint16 style;
    QStringView mark;
};

constexpr Mark marks[] = {{StyleStrong, u"**"}, {StyleEmphasis, u"*"}, {StyleStrike, u"~~"}};

class MarkdownSink : public InlineSink
{
public:
    MarkdownSink(const Document &document, TextRange range, MarkdownPlace place)
        : m_document(document)
        , m_range(range)
        , m_place(place)
    {
    }

    void open(const InlineRun &run) override
    {
        if (run.link >= 0) {
            m_markdown += u'[';
        } else if (isVerbatim(run)) {
            takeVerbatim(run);
        } else {
            const QStringView mark = markOf(run);
            m_markdown += mark.isEmpty() ? QString(u'<' + htmlElementOf(run.style) + u'>') : mark.toString();
        }
    }
    void close(const InlineRun &run) override
    {
        if (run.link >= 0) {
            const Link &link = m_document.links()[size_t(run.link)];
            m_markdown += u"]("_s + destination(link.target) + linkTitle(link.title) + u')';
        } else if (m_verbatim) {
            m_verbatim = false;
        } else {
            const QStringView mark = markOf(run);
            m_markdown += mark.isEmpty() ? QString(u"</"_s + htmlElementOf(run.style) + u'>') : mark.toString();
        }
    }
    void take(const InlinePiece &piece) override
    {
        if (m_verbatim)
            return;
        if (piece.image)
            m_markdown += imageMarkdown(*piece.image, {});
        else
            m_markdown += escapedMarkdown(m_document.text(piece.range), m_place, m_markdown.isEmpty());
    }
    [[nodiscard]] const QString &markdown() const { return m_markdown; }

private:
    /// Code and formulas between marks of their own, where nothing in them stands against it.
    [[nodiscard]] bool isVerbatim(const InlineRun &run) const
    {
        const QStringView text = m_document.text(run.range());
        const bool plain = !text.contains(QChar::LineSeparator) && !text.contains(QChar::ObjectReplacementCharacter)
            && !text.contains(u'|');
        const bool edges = !text.startsWith(u' ') && !text.endsWith(u' ');
        if (run.style == StyleCode)
            return plain && edges && !(run.pieces.front().style & StyleMaths);
        return run.style == StyleMaths && plain && edges && !text.contains(u'$') && !text.contains(u'\\')
            && standsFree(run);
    }
    void takeVerbatim(const InlineRun &run)
    {
        const QStringView text = m_document.text(run.range());
        const QString fence = run.style == StyleCode ? codeFence(text) : u"$"_s;
        const QStringView pad = text.startsWith(u'`') || text.endsWith(u'`') ? u" " : u"";
        m_markdown += fence + pad + text + pad + fence;
        m_verbatim = true;
    }
    /// Words at both edges within, and no words at both edges without: there marks open and close for certain.
    [[nodiscard]] bool standsFree(const InlineRun &run) const
    {
        const QString &text = m_document.text();
        const TextRange range = run.range();
        const auto free = [&](qsizetype at) {
            return at < m_range.start || at >= m_range.end || text[at] == u' '
                || QStringView(u".,;:!?").contains(text[at]);
        };
        return isWord(text, range.start) && isWord(text, range.end - 1) && free(range.start - 1) && free(range.end);
    }
    /// Empty when the style has no mark, or none that would be read back here.
    [[nodiscard]] QStringView markOf(const InlineRun &run) const
    {
        const auto *mark = std::ranges::find(marks, run.style, &Mark::style);
        if (mark == std::end(marks) || !standsFree(run) || (run.outer & (StyleStrong | StyleEmphasis | StyleStrike)))
            return {};
        const quint16 own = run.outer | run.style;
        return run.pieces.front().style == own && run.pieces.back().style == own ? mark->mark : QStringView();
    }

    const Document &m_document;
    TextRange m_range;
    MarkdownPlace m_place;
    QString m_markdown;
    bool m_verbatim = false;
};

} // namespace

QString escapedMarkdown(QStringView text, MarkdownPlace place, bool atLineStart)
{
    QString out;
    out.reserve(text.size() + text.size() / 8);
    qsizetype lineStart = atLineStart ? 0 : -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QChar::LineSeparator) {
            out += place == MarkdownPlace::Paragraph ? u"\\\n"_s : u"<br>"_s;
            lineStart = i + 1;
            continue;
        }
        const bool starts = lineStart >= 0 && i - lineStart <= 9
            && isMarkAtStart(text.sliced(lineStart), i - lineStart);
        const bool closing = place == MarkdownPlace::Heading && c == u'#';
        if (isAlwaysMark(c) || isMarkHere(text, i) || starts || closing)
            out += u'\\';
        out += c;
    }
    return out;
}

QString imageMarkdown(const ImageRef &image, const QString &title)
{
    return u"!["_s + escapedMarkdown(image.alternative.simplified(), MarkdownPlace::Cell, false) + u"]("_s
        + destination(image.source) + linkTitle(title) + u')';
}

QString inlineMarkdown(const Document &document, TextRange range, MarkdownPlace place)
{
    MarkdownSink sink(document, range, place);
    walkInline(document, range, sink);
    return sink.markdown();
}

} // namespace florilegium
