// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/analysis.h"

#include <algorithm>

namespace florilegium::extract {

using html::Hidden;
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
constexpr int shortWords = 8;
constexpr int longWords = 20;

// How much of what is hidden may be the body all the same: accordions, tabs, streamed parts.
constexpr int hiddenProseParagraphs = 2;

// What the elements around do to the weight of prose.
struct Around
{
    Hints hint;
    double factor;
};
constexpr Around arounds[] = {
    {NavigationHint, 0.1}, {FooterHint, 0.2}, {AsideHint, 0.3}, {CommentsHint, 0.15}, {RelatedHint, 0.15}, {ShareHint, 0.2},
    {AdHint, 0.1}, {PromoHint, 0.2}, {ConsentHint, 0.0}, {AuthorBoxHint, 0.4}, {OverlayHint, 0.2}, {ToolHint, 0.4},
    {TagsHint, 0.5}, {HeaderHint, 0.8}, {WidgetHint, 0.4},
};
constexpr double voidedShare = 0.34; // of the page's prose: an element that holds more is no clutter, whatever its name
constexpr double refutedShare = 0.6; // the same for a name all over the page: side columns outweigh a short article
constexpr double leastArticle = 40; // words of prose: with fewer beside them comments are the text
constexpr double linkedShown = 0.3; // of linked words: cleaning takes most lists of links away
constexpr double shownFactor = 0.2; // with less weight cleaning will probably take it away

bool isWide(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff);
}

struct Count
{
    int words = 0;
    int wide = 0;
    int sentences = 0;
};

bool endsSentence(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == QChar(0x3002) || c == QChar(0xff01) || c == QChar(0xff1f)
        || c == QChar(0x2026) || c == u':' || c == QChar(0x061f) || c == QChar(0x0964);
}

Count countIn(QStringView text)
{
    Count count;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSpace()) {
            inWord = false;
            continue;
        }
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

/// Marks what is never part of a text. Hidden parts are looked at again once their prose is known.
void findGone(Analysis &analysis, bool withoutScripts)
{
    const html::Tree &tree = analysis.tree;
    for (qint32 i = 0; i < tree.size(); ++i) {
        const Node node = tree.node(i);
        const qint32 above = tree.nodes[size_t(i)].parent;
        bool gone = above >= 0 && analysis.gone[size_t(above)];
        if (!gone && !node.isText())
            gone = html::isNeverShown(node.tag()) || html::isControl(node) || (html::isForNoScript(node) && !withoutScripts)
                || html::hiddenBy(node) == Hidden::Dialog || node.tag() == Tag::svg;
        analysis.gone[size_t(i)] = gone;
    }
}

/// Whether the page's words stand in <noscript>, and a script would bring them for everybody else.
bool isForScriptsOnly(const html::Tree &tree)
{
    qsizetype within = 0;
    qsizetype outside = 0;
    for (qint32 i = 0, noScriptEnd = 0, skipTo = 0; i < tree.size(); ++i) {
        const Node node = tree.node(i);
        if (i < skipTo)
            continue;
        if (html::isForNoScript(node))
            noScriptEnd = node.endIndex();
        else if (!node.isText() && (html::isNeverShown(node.tag()) || node.tag() == Tag::svg))
            skipTo = node.endIndex();
        else if (node.isText())
            (i < noScriptEnd ? within : outside) += node.text().trimmed().size();
    }
    return within > 500 && within > outside;
}

/// Cuts the text into segments.
class Segmenter
{
public:
    explicit Segmenter(Analysis &analysis)
        : m_analysis(analysis), m_block(analysis.gone.size(), 0), m_context(analysis.gone.size(), 0)
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
    int m_breaks = 0;
};

void Segmenter::run()
{
    const html::Tree &tree = m_analysis.tree;
    for (qint32 i = 0; i < tree.size(); ++i) {
        const Node node = tree.node(i);
        const qint32 above = tree.nodes[size_t(i)].parent;
        const size_t at = size_t(i);
        m_block[at] = above < 0 || node.isText() || html::isInline(node.tag()) ? (above < 0 ? 0 : m_block[size_t(above)]) : i;
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
    }
    m_broken = false;
    m_breaks = 0;
    m_open.last = node.index();
    m_open.words += count.words;
    m_open.sentences += count.sentences;
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
    m_open.prose = m_open.words * factor * (1 - linked) * (linked > 0.5 ? linkedFactor : 1.0);
    m_analysis.segments.push_back(m_open);
}

/// Adds every segment to its block and, upwards, to all around it.
void sumUp(Analysis &analysis)
{
    std::ranges::fill(analysis.sums, Sums());
    for (const Segment &segment : analysis.segments) {
        Sums &sums = analysis.sums[size_t(segment.block)];
        if (analysis.gone[size_t(segment.first)])
            continue;
        sums.words += segment.words;
        sums.linkWords += segment.linkWords;
        sums.segments += 1;
        sums.paragraphs += segment.prose >= shortWords && !segment.heading && !segment.code ? 1 : 0;
        sums.prose += segment.prose;
    }
    for (size_t i = analysis.sums.size(); i-- > 1;) {
        const Sums &sums = analysis.sums[i];
        Sums &above = analysis.sums[size_t(analysis.tree.nodes[i].parent)];
        above.words += sums.words;
        above.linkWords += sums.linkWords;
        above.segments += sums.segments;
        above.paragraphs += sums.paragraphs;
        above.prose += sums.prose;
    }
}

/// A hidden part goes unless it is a panel that holds prose, or holds most of the page's.
bool isHiddenForGood(const Analysis &analysis, Node node)
{
    const Hidden hidden = html::hiddenBy(node);
    if (hidden == Hidden::No || hidden == Hidden::Dialog)
        return hidden == Hidden::Dialog;
    const Sums &sums = analysis.of(node);
    const double all = analysis.sums.front().prose;
    if (sums.prose > 0.5 * all)
        return false; // what is visible is less: a script would show this
    if (analysis.hint(node) & (clutterHints & ~AsideHint))
        return true;
    const QByteArrayView role = node.attribute("role");
    const bool panel = role == QByteArrayView("region") || role == QByteArrayView("tabpanel")
        || node.hasAttribute("aria-labelledby") || hidden == Hidden::Assistive;
    return !(panel && sums.paragraphs >= (hidden == Hidden::Assistive ? hiddenProseParagraphs : 1));
}

void hideHidden(Analysis &analysis)
{
    const html::Tree &tree = analysis.tree;
    bool any = false;
    for (qint32 i = 0; i < tree.size(); ++i) {
        const qint32 above = tree.nodes[size_t(i)].parent;
        if (analysis.gone[size_t(i)])
            continue;
        if ((above >= 0 && analysis.gone[size_t(above)]) || isHiddenForGood(analysis, tree.node(i))) {
            analysis.gone[size_t(i)] = 1;
            any = true;
        }
    }
    if (any)
        sumUp(analysis);
}

// Hints by names that a page may use for its layout as a whole.
constexpr Hints layoutHints = FooterHint | AsideHint | AuthorBoxHint | TagsHint | HeaderHint | ToolHint | WidgetHint | OverlayHint
    | NavigationHint | AdHint | ShareHint | PromoHint | BylineHint;

/// Prose in elements with this hint.
double proseWith(const Analysis &analysis, Hints bit)
{
    double prose = 0;
    for (qint32 i = 0; i < analysis.tree.size(); ++i) {
        if (!(analysis.hints[size_t(i)] & bit) || analysis.gone[size_t(i)])
            continue;
        prose += analysis.sums[size_t(i)].prose;
        i = analysis.tree.nodes[size_t(i)].end - 1;
    }
    return prose;
}

/// Hints whose names, all over the page, hold too much of its prose to be clutter: the wrapper called "sidebar", each
/// block called "widget".
Hints refutedHints(const Analysis &analysis)
{
    Hints refuted = NoHint;
    for (Hints bit = 1; bit <= WidgetHint; bit <<= 1)
        if ((bit & layoutHints) && proseWith(analysis, bit) > refutedShare * analysis.sums.front().prose)
            refuted |= bit;
    return refuted;
}

/// Takes hints away that the share of prose refutes.
void voidHints(Analysis &analysis, size_t i, Hints refuted)
{
    Hints &hints = analysis.hints[i];
    const double all = analysis.sums.front().prose;
    const Hints kept = analysis.thread ? NoHint : Hints(CommentsHint);
    if (analysis.sums[i].prose > voidedShare * all)
        hints &= ~(clutterHints | HeaderHint) | kept;
    const Tag tag = analysis.tree.nodes[i].tag;
    if (tag != Tag::nav && tag != Tag::footer && tag != Tag::aside)
        hints &= ~refuted;
    if (analysis.thread)
        hints &= ~CommentsHint;
}

} // namespace

std::pair<size_t, size_t> Analysis::segmentsIn(Node node) const
{
    const auto first = std::ranges::lower_bound(segments, node.index(), {}, &Segment::first);
    const auto last = std::ranges::lower_bound(segments, node.endIndex(), {}, &Segment::first);
    return {size_t(first - segments.begin()), size_t(last - segments.begin())};
}

QString Analysis::textOf(const Segment &segment) const
{
    QString text;
    for (qint32 i = segment.first; i <= segment.last; ++i)
        if (tree.nodes[size_t(i)].isText && !gone[size_t(i)])
            text += tree.node(i).text();
    return text.simplified();
}

void weigh(Analysis &analysis)
{
    const html::Tree &tree = analysis.tree;
    const Hints refuted = refutedHints(analysis);
    const double comments = proseWith(analysis, CommentsHint);
    analysis.thread = analysis.thread || (comments > leastArticle && analysis.sums.front().prose - comments < leastArticle);
    std::vector<double> factors(tree.nodes.size(), 1.0);
    for (size_t i = 1; i < tree.nodes.size(); ++i) {
        const size_t above = size_t(tree.nodes[i].parent);
        factors[i] = factors[above];
        analysis.around[i] = analysis.around[above] | analysis.hints[i];
        if (tree.nodes[i].isText || !(analysis.hints[i] & (clutterHints | HeaderHint)))
            continue;
        voidHints(analysis, i, refuted);
        analysis.around[i] = analysis.around[above] | analysis.hints[i];
        double factor = 1.0;
        for (const Around &each : arounds)
            if (analysis.hints[i] & each.hint)
                factor = std::min(factor, each.factor);
        factors[i] *= factor;
    }
    for (Sums &sums : analysis.sums)
        sums.mass = sums.shown = 0;
    for (const Segment &segment : analysis.segments) {
        if (analysis.gone[size_t(segment.first)])
            continue;
        Sums &sums = analysis.sums[size_t(segment.block)];
        sums.mass += segment.prose * factors[size_t(segment.block)];
        const double words = segment.words - (1 - linkedShown) * segment.linkWords;
        sums.shown += factors[size_t(segment.block)] > shownFactor ? words : 0;
    }
    for (size_t i = analysis.sums.size(); i-- > 1;) {
        Sums &above = analysis.sums[size_t(tree.nodes[i].parent)];
        above.mass += analysis.sums[i].mass;
        above.shown += analysis.sums[i].shown;
    }
}

Analysis analyse(const html::Tree &tree)
{
    Analysis analysis(tree);
    const size_t size = tree.nodes.size();
    analysis.hints.resize(size);
    analysis.around.resize(size);
    analysis.sums.resize(size);
    analysis.gone.resize(size);
    for (qint32 i = 0; i < tree.size(); ++i)
        analysis.hints[size_t(i)] = hintsOf(tree.node(i));
    findGone(analysis, isForScriptsOnly(tree));
    Segmenter(analysis).run();
    sumUp(analysis);
    hideHidden(analysis);
    weigh(analysis);
    return analysis;
}

} // namespace florilegium::extract
