// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/dump.h"

#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kinds[] = {u"heading",      u"paragraph", u"quote",   u"item",      u"code",
                                 u"table",        u"figure",    u"caption", u"footnote",  u"rule",
                                 u"preformatted", u"maths",     u"term",    u"definition"};

constexpr QStringView styleNames[] = {u"strong", u"emphasis",  u"code", u"strike", u"underline", u"sub",
                                      u"super",  u"smallcaps", u"mark", u"maths",  u"keyboard",  u"small"};

QString onOneLine(QStringView text)
{
    return text.toString()
        .replace(u'\n', u"⏎"_s)
        .replace(u'\t', u"⇥"_s)
        .replace(QChar::LineSeparator, u"↵"_s)
        .replace(QChar::ObjectReplacementCharacter, u"▣"_s);
}

QString headOf(const Document &document, const Block &block)
{
    QString head = kinds[size_t(block.kind)].toString();
    if (block.level > 0)
        head += QString::number(block.level);
    if (block.number > 0)
        head += u" #%1"_s.arg(block.number);
    if (block.listDepth > 0)
        head += u" list=%1"_s.arg(block.listDepth);
    if (block.quoteDepth > 0)
        head += u" quote=%1"_s.arg(block.quoteDepth);
    if (block.kind == BlockKind::Code)
        head += u" \"%1\""_s.arg(document.codes()[size_t(block.aux)].language);
    if (block.kind == BlockKind::Table)
        head += u" %1x%2"_s.arg(document.tables()[size_t(block.aux)].rows())
                    .arg(document.tables()[size_t(block.aux)].columns);
    return head;
}

QString spanLine(const Document &document, const Span &span)
{
    QStringList words;
    for (size_t bit = 0; bit < std::size(styleNames); ++bit)
        if (span.style & (1u << bit))
            words.append(styleNames[bit].toString());
    if (span.link >= 0)
        words.append(u"link=%1"_s.arg(document.links()[size_t(span.link)].target));
    return u"    [%1] %2\n"_s.arg(words.join(u' '), onOneLine(document.text(span.range())));
}

} // namespace

QString dump(const Document &document)
{
    const Metadata &m = document.metadata();
    QString out;
    const std::pair<QStringView, QString> fields[] = {
        {u"title", m.title},       {u"byline", m.byline},     {u"site", m.site}, {u"published", m.published},
        {u"modified", m.modified}, {u"language", m.language}, {u"url", m.url},   {u"excerpt", m.excerpt}};
    for (const auto &[name, value] : fields)
        if (!value.isEmpty())
            out += u"@%1 %2\n"_s.arg(name, value);
    for (const Block &block : document.blocks()) {
        out += u"%1: %2\n"_s.arg(headOf(document, block), onOneLine(document.text(block.range())));
        for (const Span &span : document.spansIn(block.range()))
            out += spanLine(document, span);
        for (const ImageRef &image : document.images())
            if (block.range().contains(image.offset))
                out += u"    [image %1] %2\n"_s.arg(image.source, image.alternative);
    }
    for (const LinkTarget &target : document.parts().targets)
        out += u"#%1 %2\n"_s.arg(target.id).arg(target.offset);
    for (const LeftOut &piece : document.leftOut())
        out += u"-- %1 (%2): %3\n"_s.arg(toWord(piece.reason), piece.what, onOneLine(piece.text));
    return out;
}

QString outline(const Document &document)
{
    QStringList lines;
    for (const Block &block : document.blocks()) {
        const QString text = onOneLine(document.text(block.range()));
        QString head = kinds[size_t(block.kind)].toString() + u":"_s;
        if (block.kind == BlockKind::Heading)
            head = u"h%1:"_s.arg(block.level);
        else if (block.kind == BlockKind::Paragraph)
            head = u"p:"_s;
        else if (block.kind == BlockKind::ListItem)
            head = QString(2 * (block.listDepth - 1), u' ') + (block.number > 0 ? u"%1."_s.arg(block.number) : u"-"_s);
        lines.append(text.isEmpty() ? head : QString(QString(block.quoteDepth, u'>') + head + u' ' + text));
    }
    return lines.join(u'\n');
}

Document parsed(const QByteArray &bytes, const QString &name)
{
    const Result<Parsed> result = parse(
        {.bytes = bytes, .path = {}, .url = {}, .name = name, .charset = {}, .taken = {}});
    if (!result) {
        QTest::qFail(qPrintable(u"no document: "_s + toWord(result.error().code)), __FILE__, __LINE__);
        return {};
    }
    return *result->document;
}

} // namespace florilegium::testing
