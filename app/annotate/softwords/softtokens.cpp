// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/softwords/softtokens.h"

namespace florilegium {

namespace {

enum class Sign : quint8 { Space, Letter, Digit, Joint, Comma, Quote, Dash, Stop, Point, Other };

constexpr Sign signOfAscii(char16_t character)
{
    if ((character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z'))
        return Sign::Letter;
    if (character >= u'0' && character <= u'9')
        return Sign::Digit;
    switch (character) {
    case u' ':
    case u'$': // stands between words and a figure
    case u'\r': return Sign::Space;
    case u'\'':
    case u'-': return Sign::Joint;
    case u',': return Sign::Comma;
    case u'"': return Sign::Quote;
    case u'.': return Sign::Point;
    case u'!':
    case u'?':
    case u';':
    case u':':
    case u'\n':
    case u'\t': return Sign::Stop;
    default: return Sign::Other;
    }
}

constexpr auto asciiSigns = [] {
    std::array<Sign, 0x80> signs{};
    for (char16_t character = 0; character < 0x80; ++character)
        signs[character] = signOfAscii(character);
    return signs;
}();

Sign signOf(char16_t character)
{
    if (character < 0x80)
        return asciiSigns[character];
    switch (character) {
    case 0x00AD: return Sign::Letter; // soft hyphen
    case 0x2010:
    case 0x2011:
    case 0x2019: return Sign::Joint;
    case 0x2013:
    case 0x2014: return Sign::Dash;
    case 0x2026:
    case 0x2028:
    case 0x2029: return Sign::Stop;
    case 0x00AB:
    case 0x00BB:
    case 0x2018:
    case 0x201A:
    case 0x201B:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2039:
    case 0x203A: return Sign::Quote;
    default: break;
    }
    const QChar one(character);
    if (one.isLetter() || one.isMark() || one.isSurrogate())
        return Sign::Letter;
    if (one.isDigit())
        return Sign::Digit;
    return one.isSpace() || one.category() == QChar::Symbol_Currency ? Sign::Space : Sign::Other;
}

class Cutter
{
public:
    Cutter(QStringView text, TextRange part, bool starts, const SoftVocabulary &vocabulary,
           std::vector<SoftToken> &tokens)
        : m_text(text)
        , m_at(part.start)
        , m_end(part.end)
        , m_starts(starts)
        , m_vocabulary(vocabulary)
        , m_tokens(tokens)
    {
    }

    void cut()
    {
        while (m_at < m_end) {
            const Sign sign = signHere();
            switch (sign) {
            case Sign::Space: ++m_at; break;
            case Sign::Letter: word(m_at); break;
            case Sign::Digit: number(); break;
            default: mark(sign); break;
            }
        }
    }

private:
    [[nodiscard]] Sign signHere() const { return signOf(m_text[m_at].unicode()); }
    [[nodiscard]] Sign signAt(qsizetype at) const { return at < m_end ? signOf(m_text[at].unicode()) : Sign::Stop; }

    void put(qsizetype start, SoftToken::Kind kind, int word = -1, int flags = 0)
    {
        const bool isWord = kind == SoftToken::Kind::Word || kind == SoftToken::Kind::Number;
        if (isWord && m_starts)
            flags |= SoftToken::Starts;
        m_tokens.push_back({qint32(start), qint32(m_at), word, kind, quint8(flags)});
        if (isWord || kind == SoftToken::Kind::Stop)
            m_starts = kind == SoftToken::Kind::Stop;
        m_afterComma = kind == SoftToken::Kind::Comma;
    }

    /// From its first letter; signs that join letters belong to it.
    void word(qsizetype start)
    {
        quint32 hash = SoftVocabulary::hashSeed;
        bool hasSmall = false;
        for (; m_at < m_end; ++m_at) {
            const char16_t character = m_text[m_at].unicode();
            const Sign sign = signOf(character);
            if (sign == Sign::Joint ? signAt(m_at + 1) != Sign::Letter : sign != Sign::Letter && sign != Sign::Digit)
                break;
            const char16_t folded = foldedForWords(character);
            if (folded == 0)
                continue;
            hash = SoftVocabulary::hashed(hash, folded);
            hasSmall |= sign == Sign::Letter && folded == character;
        }
        const QStringView said = m_text.sliced(start, m_at - start);
        int flags = said.front().isUpper() ? SoftToken::Capital : 0;
        if (!hasSmall && said.size() > 1)
            flags |= SoftToken::AllCapitals;
        put(start, SoftToken::Kind::Word, m_vocabulary.find(said, hash), flags);
    }

    void number()
    {
        const qsizetype start = m_at;
        while (m_at < m_end) {
            const Sign sign = signHere();
            const bool parts = sign == Sign::Point || sign == Sign::Comma || m_text[m_at] == u':'
                || m_text[m_at] == u'\'';
            if (sign != Sign::Digit && !(parts && signAt(m_at + 1) == Sign::Digit))
                break;
            ++m_at;
        }
        if (signAt(m_at) == Sign::Letter)
            return word(start);
        put(start, SoftToken::Kind::Number);
    }

    void mark(Sign sign)
    {
        const qsizetype start = m_at++;
        switch (sign) {
        case Sign::Comma: return put(start, SoftToken::Kind::Comma);
        case Sign::Dash: return put(start, SoftToken::Kind::Dash);
        case Sign::Stop: return put(start, SoftToken::Kind::Stop);
        case Sign::Point: return endsSentence(start) ? put(start, SoftToken::Kind::Stop) : void();
        case Sign::Joint: // one that joins nothing
            return m_text[start] == u'-' ? put(start, SoftToken::Kind::Dash) : quote(start);
        case Sign::Quote: return quote(start);
        default: return put(start, SoftToken::Kind::Other);
        }
    }

    void quote(qsizetype start)
    {
        const bool opensSpeech = m_afterComma;
        put(start, SoftToken::Kind::Quote);
        m_starts |= opensSpeech;
    }

    /// A full stop behind an initial, an abbreviation or a German ordinal ends none, nor does one that something
    /// follows directly or that a small letter follows.
    [[nodiscard]] bool endsSentence(qsizetype point) const
    {
        qsizetype next = point + 1;
        const Sign after = signAt(next);
        if (after == Sign::Letter || after == Sign::Digit || after == Sign::Comma)
            return false;
        while (next < m_end && signOf(m_text[next].unicode()) == Sign::Space)
            ++next;
        if (next < m_end && m_text[next].isLower())
            return false;
        if (m_tokens.empty() || m_tokens.back().end != point || next == m_end)
            return true;
        const SoftToken &before = m_tokens.back();
        const qsizetype length = before.end - before.start;
        if (before.kind == SoftToken::Kind::Number)
            return length > 2;
        return before.kind != SoftToken::Kind::Word
            || (length > 1 && !(m_vocabulary.roles(before.word) & AbbreviationRole));
    }

    QStringView m_text;
    qsizetype m_at;
    qsizetype m_end;
    bool m_starts;
    bool m_afterComma = false;
    const SoftVocabulary &m_vocabulary;
    std::vector<SoftToken> &m_tokens;
};

} // namespace

void tokenize(QStringView text, TextRange part, bool starts, const SoftVocabulary &vocabulary,
              std::vector<SoftToken> &tokens)
{
    Cutter(text, part, starts, vocabulary, tokens).cut();
}

bool isTitleLine(std::span<const SoftToken> tokens)
{
    constexpr int longWord = 4; // short ones are written small in headlines too
    constexpr int mostWords = 40;
    constexpr int fewestWords = 4;
    int words = 0;
    int capitals = 0;
    for (const SoftToken &token : tokens) {
        if (token.kind != SoftToken::Kind::Word || token.end - token.start < longWord)
            continue;
        ++words;
        capitals += token.has(SoftToken::Capital);
    }
    return words >= fewestWords && words <= mostWords && capitals * 10 >= words * 9;
}

} // namespace florilegium
