// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/normalise.h"

#include <QList>

#include <algorithm>
#include <limits>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

bool isDropped(char32_t c)
{
    return c == 0x00AD // soft hyphen
        || (c >= 0x0300 && c <= 0x036F) // combining accents
        || (c >= 0x200B && c <= 0x200F) // zero-width characters, direction marks
        || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) // direction embedding, word joiner
        || (c >= 0xFE00 && c <= 0xFE0F) // variation selectors
        || c == 0xFEFF; // byte order mark
}

bool isDash(char32_t c)
{
    return c == u'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
}

/// One mark for all that print the same role: ' for single, " for double quotation marks; 0 for anything else.
char16_t unifiedQuote(char32_t c)
{
    static constexpr QStringView singles = u"'`\u00B4\u2018\u2019\u201A\u201B\u2032\u02BC\u2039\u203A";
    static constexpr QStringView doubles = u"\"\u00AB\u00BB\u201C\u201D\u201E\u201F\u2033";
    if (c > 0xFFFF)
        return 0;
    const QChar mark = QChar(char16_t(c));
    return singles.contains(mark) ? u'\'' : doubles.contains(mark) ? u'"' : u'\0';
}

/// Walks the source once and writes the folded text with its offsets.
class Folder
{
public:
    Folder(QStringView source, QString &text, std::vector<qint32> &starts)
        : m_source(source)
        , m_text(text)
        , m_starts(starts)
    {
        m_text.reserve(source.size());
        m_starts.reserve(size_t(source.size()));
    }

    void run()
    {
        while (m_at < m_source.size()) {
            const qsizetype start = m_at;
            const char32_t c = next();
            if (c < 0x80)
                foldAscii(c, start);
            else
                foldOther(c, start);
        }
    }

private:
    char32_t next()
    {
        const QChar first = m_source[m_at++];
        if (first.isHighSurrogate() && m_at < m_source.size() && m_source[m_at].isLowSurrogate())
            return QChar::surrogateToUcs4(first, m_source[m_at++]);
        return first.unicode();
    }

    void append(char16_t unit, qsizetype start)
    {
        m_text.append(QChar(unit));
        m_starts.push_back(qint32(start));
    }

    void appendOnce(char16_t unit, qsizetype start)
    {
        if (m_text.isEmpty() || m_text.back() != QChar(unit))
            append(unit, start);
    }

    void foldAscii(char32_t c, qsizetype start)
    {
        if (c >= u'A' && c <= u'Z')
            append(char16_t(c + 32), start);
        else if (c == u'-')
            foldDash(start);
        else if (QChar::isSpace(c))
            appendOnce(u' ', start);
        else
            append(c == u'`' ? u'\'' : char16_t(c), start);
    }

    void foldOther(char32_t c, qsizetype start)
    {
        if (isDropped(c)) {
            if (c == 0x00AD)
                skipLineBreakInWord();
        } else if (QChar::isSpace(c)) {
            appendOnce(u' ', start);
        } else if (isDash(c)) {
            foldDash(start);
        } else if (const char16_t quote = unifiedQuote(c)) {
            append(quote, start);
        } else if (QChar::decompositionTag(c) != QChar::NoDecomposition) {
            decompose(c, start);
        } else {
            appendLower(c, start);
        }
    }

    void decompose(char32_t c, qsizetype start)
    {
        const QString parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD);
        for (const char32_t part : parts.toUcs4()) {
            if (QChar::isSpace(part))
                appendOnce(u' ', start);
            else if (!isDropped(part))
                appendLower(part, start);
        }
    }

    void appendLower(char32_t c, qsizetype start)
    {
        for (const QChar unit : QChar::fromUcs4(QChar::toLower(c)))
            append(unit.unicode(), start);
    }

    void foldDash(qsizetype start)
    {
        if (!skipLineBreakInWord())
            appendOnce(u'-', start);
    }

    /// After a hyphen that follows a letter: passes over one line break when a lower-case letter comes next.
    bool skipLineBreakInWord()
    {
        if (m_text.isEmpty() || !m_text.back().isLetter())
            return false;
        qsizetype at = m_at;
        bool broken = false;
        for (; at < m_source.size() && m_source[at].isSpace() && at - m_at < longestLineBreak; ++at)
            broken = broken || m_source[at] == u'\n' || m_source[at] == QChar::LineSeparator;
        if (!broken || at >= m_source.size() || !m_source[at].isLower())
            return false;
        m_at = at;
        return true;
    }

    static constexpr qsizetype longestLineBreak = 16; // indentation of the next line included

    QStringView m_source;
    QString &m_text;
    std::vector<qint32> &m_starts;
    qsizetype m_at = 0;
};

} // namespace

NormalisedText::NormalisedText(QStringView source)
    : m_sourceSize(qint32(source.size()))
{
    Q_ASSERT(source.size() < std::numeric_limits<qint32>::max());
    Folder(source, m_text, m_starts).run();
}

qsizetype NormalisedText::toSource(qsizetype offset) const
{
    if (offset >= m_text.size())
        return m_sourceSize;
    return m_starts[size_t(std::max<qsizetype>(0, offset))];
}

qsizetype NormalisedText::fromSource(qsizetype offset) const
{
    return std::ranges::lower_bound(m_starts, offset) - m_starts.begin();
}

TextRange NormalisedText::toSource(TextRange range) const
{
    if (range.isEmpty())
        return {toSource(range.start), toSource(range.start)};
    const qsizetype last = toSource(range.end - 1);
    qsizetype after = range.end;
    while (after < m_text.size() && m_starts[size_t(after)] == last)
        ++after; // one code point of the source became several here: all of it
    return {toSource(range.start), toSource(after)};
}

TextRange NormalisedText::fromSource(TextRange range) const
{
    return {fromSource(range.start), fromSource(range.end)};
}

} // namespace florilegium
