// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/markup/inlines.h"

#include <QUrl>

#include <algorithm>

namespace florilegium::markup {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 2000; // characters between two marks
constexpr int maxDepth = 8; // of marks within marks

bool isEdge(QStringView text, qsizetype at)
{
    return at < 0 || at >= text.size() || (!text[at].isLetterOrNumber() && text[at] != u'_');
}

bool leads(const QString &target)
{
    const QString scheme = QUrl(target).scheme();
    return !target.isEmpty()
        && (scheme.isEmpty() || scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1);
}

Taken takeMark(QStringView text, qsizetype at, const Mark &mark)
{
    const qsizetype from = at + mark.sign.size();
    const bool opens = text.sliced(at).startsWith(mark.sign) && from < text.size() && !text[from].isSpace()
        && isEdge(text, at - 1);
    if (!opens)
        return {};
    const QStringView near = text.first(std::min(text.size(), from + longest));
    for (qsizetype end = near.indexOf(mark.sign, from + 1); end >= 0; end = near.indexOf(mark.sign, end + 1))
        if (!text[end - 1].isSpace() && isEdge(text, end + mark.sign.size()))
            return {end + mark.sign.size(), Taken::Kind::Styled, text.sliced(from, end - from), {}, mark.style,
                    mark.isVerbatim};
    return {};
}

Taken takeAddress(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    if (!isEdge(text, at - 1) || (!rest.startsWith(u"http://") && !rest.startsWith(u"https://")))
        return {};
    qsizetype length = 0;
    while (length < rest.size() && !rest[length].isSpace() && !QStringView(u"<>\"[]`").contains(rest[length]))
        ++length;
    while (length > 8 && QStringView(u".,;:!?)'").contains(rest[length - 1]))
        --length;
    const QStringView address = rest.first(length);
    return {at + length, Taken::Kind::Link, address, address.toString()};
}

class Writer
{
public:
    Writer(const InlineRules &rules, DocumentBuilder &builder)
        : m_rules(rules)
        , m_builder(builder)
    {
    }
    void write(QStringView text, int depth);

private:
    [[nodiscard]] Taken take(QStringView text, qsizetype at) const;
    void write(const Taken &taken, int depth);

    const InlineRules &m_rules;
    DocumentBuilder &m_builder;
};

Taken Writer::take(QStringView text, qsizetype at) const
{
    const QChar c = text[at];
    if (c.isSpace() || c.isDigit())
        return {};
    if (Taken taken = m_rules.take(text, at); taken.end > at)
        return taken;
    if (c == u'h')
        return takeAddress(text, at);
    for (const Mark &mark : c.isLetter() ? std::span<const Mark>() : m_rules.marks)
        if (Taken taken = takeMark(text, at, mark); taken.end > at)
            return taken;
    return {};
}

void Writer::write(const Taken &taken, int depth)
{
    switch (taken.kind) {
    case Taken::Kind::Styled: {
        const quint16 before = m_builder.addStyle(taken.style);
        taken.isVerbatim ? m_builder.addText(taken.words) : write(taken.words, depth + 1);
        m_builder.setStyle(before);
        break;
    }
    case Taken::Kind::Link: {
        const qint32 before = leads(taken.target) ? m_builder.beginLink(taken.target) : m_builder.link();
        m_builder.addText(taken.words.isEmpty() ? QStringView(taken.target) : taken.words);
        m_builder.setLink(before);
        break;
    }
    case Taken::Kind::Picture:
        if (leads(taken.target))
            m_builder.addImage({0, taken.target, taken.words.toString().simplified(), 0, 0});
        break;
    case Taken::Kind::Note: {
        const quint16 style = m_builder.addStyle(StyleSuperscript);
        const qint32 before = m_builder.beginLink(u'#' + noteTarget(taken.words));
        m_builder.addText(taken.words);
        m_builder.setLink(before);
        m_builder.setStyle(style);
        break;
    }
    case Taken::Kind::Nothing: break;
    }
}

void Writer::write(QStringView text, int depth)
{
    qsizetype clean = 0;
    for (qsizetype at = 0; at < text.size() && depth < maxDepth;) {
        const Taken taken = take(text, at);
        if (taken.end <= at) {
            ++at;
            continue;
        }
        m_builder.addText(text.sliced(clean, at - clean));
        write(taken, depth);
        at = clean = taken.end;
    }
    m_builder.addText(text.sliced(clean));
}

} // namespace

QString noteTarget(QStringView label)
{
    return u"fn-"_s + label;
}

void writeInline(QStringView text, const InlineRules &rules, DocumentBuilder &builder)
{
    Writer(rules, builder).write(text, 0);
}

} // namespace florilegium::markup
