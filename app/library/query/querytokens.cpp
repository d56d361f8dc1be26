// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/query/querytokens.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiLetters(QStringView text)
{
    return !text.isEmpty()
        && std::ranges::all_of(text, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); });
}

class Tokenizer
{
public:
    explicit Tokenizer(QStringView text)
        : m_text(text)
    {
    }

    QList<QueryToken> tokens()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c.isSpace())
                ++m_at;
            else if (c == u'(' || c == u')')
                add(c == u'(' ? QueryToken::Kind::Open : QueryToken::Kind::Close, 1);
            else if (c == u'-')
                takeDashes();
            else
                takeTerm();
        }
        return m_tokens;
    }

private:
    [[nodiscard]] bool endsHere(qsizetype at) const
    {
        return at >= m_text.size() || m_text[at].isSpace() || m_text[at] == u'(' || m_text[at] == u')';
    }

    void add(QueryToken::Kind kind, qsizetype length)
    {
        m_tokens.append({.kind = kind, .where = {m_at, m_at + length}});
        m_at += length;
    }

    void takeDashes()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end] == u'-')
            ++end;
        const bool alone = end >= m_text.size() || m_text[end].isSpace();
        if (alone && m_at > 0 && end >= m_text.size() && end - m_at == 1 && m_text[m_at - 1].isSpace()) {
            add(QueryToken::Kind::Minus, 1); // the beginning of a term that is left out
            return;
        }
        while (!alone && m_at < end)
            add(QueryToken::Kind::Minus, 1);
        m_at = end;
    }

    void takeTerm()
    {
        QueryToken token{.where = {m_at, m_at}};
        takeField(token);
        token.value.start = m_at;
        if (m_at < m_text.size() && isQuotationMark(m_text[m_at]))
            takeQuoted(token);
        else
            takeBare(token);
        token.value.end = token.where.end = m_at;
        if (!token.field && !token.quoted && !token.prefix)
            token.kind = operatorOf(token.text);
        m_tokens.append(token);
    }

    void takeField(QueryToken &token)
    {
        qsizetype colon = m_at;
        while (!endsHere(colon) && m_text[colon] != u':' && !isQuotationMark(m_text[colon]))
            ++colon;
        if (colon >= m_text.size() || m_text[colon] != u':')
            return;
        const QStringView word = m_text.sliced(m_at, colon - m_at);
        token.field = queryFieldFromWord(word);
        if (token.field)
            m_at = colon + 1;
        else if (isAsciiLetters(word) && word.size() > 1 && !endsHere(colon + 1) && m_text[colon + 1] != u'/')
            token.unknownField = word.toString();
    }

    void takeQuoted(QueryToken &token)
    {
        token.quoted = true;
        token.closed = false;
        QString text;
        for (++m_at; m_at < m_text.size() && !token.closed; ++m_at) {
            const QChar c = m_text[m_at];
            const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
            if (c == u'\\' && (isQuotationMark(next) || next == u'\\'))
                text += m_text[++m_at];
            else if (isQuotationMark(c))
                token.closed = true;
            else
                text += c;
        }
        token.text = text.simplified();
        if (token.closed && m_at < m_text.size() && m_text[m_at] == u'*') {
            token.prefix = true;
            ++m_at;
        }
    }

    void takeBare(QueryToken &token)
    {
        const qsizetype start = m_at;
        while (!endsHere(m_at) && (m_at == start || !isQuotationMark(m_text[m_at])))
            ++m_at;
        QStringView text = m_text.sliced(start, m_at - start);
        while (text.endsWith(u'*')) {
            token.prefix = true;
            text.chop(1);
        }
        token.text = text.toString();
    }

    static QueryToken::Kind operatorOf(QStringView text)
    {
        return text == u"AND" ? QueryToken::Kind::And
            : text == u"OR"   ? QueryToken::Kind::Or
            : text == u"NOT"  ? QueryToken::Kind::Not
                              : QueryToken::Kind::Term;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QList<QueryToken> m_tokens;
};

} // namespace

QList<QueryToken> queryTokens(QStringView text)
{
    return Tokenizer(text).tokens();
}

bool isQuotationMark(QChar c)
{
    return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u201e' || c == u'\u00ab' || c == u'\u00bb';
}

bool hasWords(QStringView text)
{
    return std::ranges::any_of(text.toUcs4(), [](uint c) { return QChar::isLetterOrNumber(c); });
}

} // namespace florilegium
