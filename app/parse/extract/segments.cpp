// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/segments.h"

#include <QRegularExpression>

namespace florilegium::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

// How much of a segment's words count as prose.
constexpr double sentenceFactor = 1.0; // eight words and more, with the end of a sentence
constexpr double longFactor = 0.7; // twenty words and more without one: a list in a line, a heading run together
constexpr double middlingFactor = 0.3; // eight to twenty words without one: often a teaser's headline
constexpr double shortFactor = 0.1; // labels, buttons, names
constexpr double headingFactor = 0.2;
constexpr double codeFactor = 0.6; // listings are content, yet seldom what the page is about
constexpr double linkedFactor = 0.3; // more than half of it is links
constexpr qsizetype longestBanner = 600; // characters
constexpr int longWords = 20;

bool isWide(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff);
}

struct Count
{
    int words = 0;
    int wide = 0;
    int sentences = 0;
    int letters = 0; // all but white space
};

bool endsSentence(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == QChar(0x3002) || c == QChar(0xff01) || c == QChar(0xff1f)
        || c == QChar(0x2026) || c == u':' || c == QChar(0x061f) || c == QChar(0x0964);
}

constexpr qsizetype stretch = 32; // UTF-16 units that are looked at together, without branches

/// Whether the stretch at `units`, the unit before it and the one behind it are ASCII.
bool isAsciiStretch(const char16_t *units)
{
    quint16 any = quint16(units[-1] | units[stretch]);
    for (qsizetype i = 0; i < stretch; ++i)
        any = quint16(any | units[i]);
    return any < 0x80;
}

quint16 isAsciiSpace(quint16 u)
{
    return quint16(quint16(u == 0x20) | quint16(quint16(u - 0x09) < 5));
}

/// What the slow way counts, of ASCII. The units before and behind are looked at too. Sums stand where one would write
/// `|`: of that the compiler makes a test of bits, which it has no vector instructions for.
void countStretch(const char16_t *units, Count &count)
{
    quint16 words = 0;
    quint16 sentences = 0;
    quint16 spaces = 0;
    for (qsizetype i = 0; i < stretch; ++i) {
        const quint16 u = units[i];
        const quint16 next = units[i + 1];
        const quint16 space = isAsciiSpace(u);
        const auto end = quint16(quint16(u == u'.') + quint16(u == u'!') + quint16(u == u'?') + quint16(u == u':'));
        const auto goesOn = quint16(quint16(quint16((next | 0x20) - u'a') < 26) + quint16(quint16(next - u'/') < 11));
        spaces = quint16(spaces + space);
        words = quint16(words + (isAsciiSpace(units[i - 1]) & quint16(~space)));
        sentences = quint16(sentences + (end & quint16(~goesOn)));
    }
    count.words += words;
    count.sentences += sentences;
    count.letters += int(stretch) - spaces;
}

Count countIn(QStringView text)
{
    Count count;
    const char16_t *units = text.utf16();
    bool inWord = false;
    qsizetype tryAt = 1; // where the fast way is tried next
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i >= tryAt && i + stretch < text.size()) {
            tryAt = i + stretch;
            if (isAsciiStretch(units + i)) {
                countStretch(units + i, count);
                i = tryAt - 1;
                inWord = !text[i].isSpace();
                continue;
            }
        }
        const QChar c = text[i];
        if (c.isSpace()) {
            inWord = false;
            continue;
        }
        ++count.letters;
        if (c.unicode() > 0x2fff && isWide(c.unicode())) {
            ++count.wide;
            inWord = false;
        } else if (!inWord) {
            inWord = true;
            ++count.words;
        }
        if (endsSentence(c)) {
            const bool atEnd = i + 1 == text.size() || !(text[i + 1].isLetterOrNumber() || text[i + 1] == u'/');
            count.sentences += (atEnd || c.unicode() >= 0x3000) && i > 0 ? 1 : 0;
        }
    }
    count.words += count.wide / 2;
    return count;
}

/// Looks for the rarest of its letters, which is fast.
bool speaksOfCookies(QStringView text)
{
    for (qsizetype at = text.indexOf(u'k'); at >= 0; at = text.indexOf(u'k', at + 1))
        if (at >= 2 && text.sliced(at - 2).startsWith(u"ookie"))
            return true;
    return false;
}

/// "We use cookies …": a paragraph of a banner, whatever stands around it.
bool asksForConsent(const QString &text)
{
    static const QRegularExpression asks(u"\\bcookies?\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression consent(
        u"\\b(?:we|our|us|this site|this website|you)\\b.*\\b(?:use|uses|using|consent|agree|accept|reject|allow|settings|preferences|policy|disable)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.size() < longestBanner && asks.match(text).hasMatch() && consent.match(text).hasMatch();
}

/// Cuts the text into segments.
class Segmenter
{
public:
    explicit Segmenter(Analysis &analysis)
        : m_analysis(analysis)
        , m_block(analysis.gone.size(), 0)
        , m_context(analysis.gone.size(), 0)
    {
    }
    void run();

private:
    enum Context : quint8 { Linked = 1, InHeading = 2, InCode = 4 };
    void addText(Node node);
    void finish();

    Analysis &m_analysis;
    std::vector<qint32> m_block;
    std::vector<quint8> m_context;
    Segment m_open;
    bool m_any = false;
    bool m_broken = true;
    bool m_cookies = false; // the open segment speaks of them
    int m_breaks = 0;
};

void Segmenter::run()
{
    const html::Tree &tree = m_analysis.tree;
    for (qint32 i = 0; i < tree.size(); ++i) {
        const Node node = tree.node(i);
        const qint32 above = tree.nodes[size_t(i)].parent;
        const size_t at = size_t(i);
        m_block[at] = above < 0 || node.isText() || html::isInline(node.tag())
            ? (above < 0 ? 0 : m_block[size_t(above)])
            : i;
        m_context[at] = above < 0 ? quint8(0) : m_context[size_t(above)];
        if (m_analysis.gone[at])
            continue;
        if (node.isText()) {
            addText(node);
            continue;
        }
        if (node.tag() == Tag::a && node.hasAttribute("href"))
            m_context[at] |= Linked;
        if (html::headingLevel(node.tag()) > 0)
            m_context[at] |= InHeading;
        if (node.tag() == Tag::pre)
            m_context[at] |= InCode;
        if (node.tag() == Tag::br)
            m_broken = m_broken || ++m_breaks >= 2;
        else if (!html::isInline(node.tag()))
            m_broken = true;
    }
    finish();
}

void Segmenter::addText(Node node)
{
    const Count count = countIn(node.text());
    if (count.words == 0)
        return;
    const size_t at = size_t(node.index());
    if (m_broken || !m_any || m_block[at] != m_open.block) {
        finish();
        m_open = {};
        m_open.first = node.index();
        m_open.block = m_block[at];
        m_open.heading = m_context[at] & InHeading;
        m_open.code = m_context[at] & InCode;
        m_any = true;
        m_cookies = false;
    }
    m_broken = false;
    m_breaks = 0;
    m_open.last = node.index();
    m_cookies = m_cookies || speaksOfCookies(node.text());
    m_open.words += count.words;
    m_open.sentences += count.sentences;
    m_open.letters += count.letters;
    m_open.linkWords += m_context[at] & Linked ? count.words : 0;
}

void Segmenter::finish()
{
    if (!m_any)
        return;
    m_any = false;
    double factor = shortFactor;
    if (m_open.heading)
        factor = headingFactor;
    else if (m_open.code)
        factor = codeFactor;
    else if (m_open.words >= shortWords && m_open.sentences > 0)
        factor = sentenceFactor;
    else if (m_open.words >= shortWords)
        factor = m_open.words >= longWords ? longFactor : middlingFactor;
    const double linked = double(m_open.linkWords) / m_open.words;
    if (m_cookies && asksForConsent(m_analysis.textOf(m_open)))
        m_open.consent = true;
    if (m_open.consent)
        factor = 0;
    m_open.prose = m_open.words * factor * (1 - linked) * (linked > 0.5 ? linkedFactor : 1.0);
    m_analysis.segments.push_back(m_open);
}

} // namespace

void cutSegments(Analysis &analysis)
{
    Segmenter(analysis).run();
}

} // namespace florilegium::extract
