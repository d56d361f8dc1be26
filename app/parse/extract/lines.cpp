// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/lines.h"

#include "parse/extract/linekinds.h"
#include "parse/extract/notices.h"
#include "parse/extract/phrases.h"

#include <utility>

namespace florilegium::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Selection;
using html::Tag;

namespace {

constexpr double calmLinks = 0.25; // link density of running text with references
constexpr int lineWords = 25;
constexpr int noticeWords = 150;
// Shares of the prose, from the beginning.
constexpr double noticeBefore = 0.1; // disclosures stand before this
constexpr double noticeAfter = 0.8; // or after that
constexpr double noteAfter = 0.75; // and notes about the author
constexpr double stampAfter = 0.95; // and when it was published
constexpr double summaryProse = 60; // words: a summary may stand before author and date
constexpr int stampWords = 10;

class LineCleaner
{
public:
    LineCleaner(const Analysis &analysis, Node root, const QString &byline, Selection &selection)
        : m_analysis(analysis)
        , m_root(root)
        , m_writers(byline)
        , m_selection(selection)
        , m_sums(analysis.of(root))
    {
    }

    void run();

private:
    void removeLine(size_t index, Phrase phrase, bool beforeProse);
    bool removeNotice(const Segment &segment);
    bool removeMetadata(const Segment &segment);
    [[nodiscard]] bool mayBeNotice(const Segment &segment) const;
    [[nodiscard]] bool isAboutName(const QString &text);
    void noteName(size_t at);
    [[nodiscard]] bool beginsWithTag(const Segment &segment) const;
    const QString &textOf(const Segment &segment);
    [[nodiscard]] bool isRemoved(const Segment &segment) const;
    void drop(const Segment &segment, LeftOutReason reason, const char *what);
    void removeSection(const Segment &heading, LeftOutReason reason, const char *what);
    [[nodiscard]] Node wholeOf(const Segment &segment) const;

    const Analysis &m_analysis;
    Node m_root;
    Writers m_writers;
    Selection &m_selection;
    const Sums &m_sums;
    double m_passed = 0; // share of the root's prose before the line looked at
    bool m_aboutAuthor = false; // the paragraph before was
    static constexpr size_t none = size_t(-1);
    QString m_name; // a short line above, which a note may be about
    size_t m_nameAt = none;
    const Segment *m_read = nullptr; // the segment that m_text is of
    QString m_text;
};

/// Most of a page's paragraphs need not be read: the text is made when it is asked for.
const QString &LineCleaner::textOf(const Segment &segment)
{
    if (std::exchange(m_read, &segment) != &segment)
        m_text = m_analysis.textOf(segment);
    return m_text;
}

/// The largest element below the root that holds nothing but this segment.
Node LineCleaner::wholeOf(const Segment &segment) const
{
    Node node = m_analysis.tree.node(segment.block);
    if (node == m_root || m_analysis.of(node).segments != 1)
        return {};
    while (node.parent() != m_root && !node.parent().isNull() && m_analysis.of(node.parent()).segments == 1)
        node = node.parent();
    return node;
}

/// A heading that announces clutter: it goes, with what follows it up to the next heading or to prose.
void LineCleaner::removeSection(const Segment &heading, LeftOutReason reason, const char *what)
{
    Node node = wholeOf(heading);
    if (node.isNull())
        return;
    // A wrapper that begins with the heading and holds little prose goes as a whole.
    Node wrapper = node.parent();
    const auto isSmall = [&](Node each) {
        return m_analysis.of(each).prose < 0.12 * m_sums.prose && each != m_root && each.index() > m_root.index();
    };
    while (isSmall(wrapper) && m_analysis.segmentsIn(wrapper).first < m_analysis.segments.size()
           && m_analysis.segments[m_analysis.segmentsIn(wrapper).first].first == heading.first) {
        node = wrapper;
        wrapper = wrapper.parent();
    }
    Node next = node.nextSibling();
    m_selection.remove(node, reason, what);
    for (; !next.isNull(); next = next.nextSibling()) {
        if (next.isText() || m_analysis.of(next).words == 0)
            continue;
        const Sums &sums = m_analysis.of(next);
        if (html::headingLevel(next.tag()) > 0 || (sums.paragraphs > 0 && sums.linkDensity() < calmLinks))
            return;
        m_selection.remove(next, reason, what);
    }
}

void LineCleaner::drop(const Segment &segment, LeftOutReason reason, const char *what)
{
    if (const Node node = wholeOf(segment); !node.isNull())
        m_selection.remove(node, reason, what);
    else
        removeText(m_analysis, segment, m_selection, reason, what);
}

/// A short line with a name, or "About" it, then paragraphs that begin with it.
bool LineCleaner::isAboutName(const QString &text)
{
    if (m_name.isEmpty() || !text.startsWith(m_name + u' '))
        return false;
    if (m_nameAt != none)
        drop(m_analysis.segments[m_nameAt], LeftOutReason::Boilerplate, "author box");
    m_nameAt = none;
    return true;
}

/// Takes a line for a name that what follows may be about.
void LineCleaner::noteName(size_t at)
{
    constexpr int mostWords = 4;
    const Segment &segment = m_analysis.segments[at];
    if (!segment.heading && segment.words > mostWords) {
        m_name = segment.prose >= lineWords ? QString() : m_name;
        return;
    }
    const QString &text = textOf(segment);
    const bool about = text.startsWith("About "_L1);
    const bool person = text.contains(u' ');
    m_name = (about || person) && segment.words <= mostWords ? (about ? text.sliced(6) : text) : QString();
    if (!m_name.isEmpty() && !m_name.front().isUpper())
        m_name.clear();
    m_nameAt = at;
}

/// Whether it is short enough for one of the notices that may stand at its place.
bool LineCleaner::mayBeNotice(const Segment &segment) const
{
    qsizetype longest = longestInvitation;
    if (m_passed < noticeBefore || m_passed > noticeAfter)
        longest = longestDisclosure;
    else if (m_passed > noteAfter)
        longest = longestNote;
    return segment.letters <= longest || (m_passed > noteAfter && !m_name.isEmpty());
}

/// Whole paragraphs: calls to follow, disclosures, notes about the author.
bool LineCleaner::removeNotice(const Segment &segment)
{
    const bool wasAbout = m_aboutAuthor;
    m_aboutAuthor = false;
    if (m_analysis.thread || segment.heading || !mayBeNotice(segment))
        return false;
    const QString &text = textOf(segment);
    if (isInvitation(text)) {
        drop(segment, LeftOutReason::Boilerplate, "promotion");
    } else if ((m_passed < noticeBefore || m_passed > noticeAfter) && isDisclosure(text)) {
        drop(segment, LeftOutReason::Boilerplate, "disclosure");
    } else if (m_passed > noteAfter
               && (isAboutAuthor(text, m_writers) || (wasAbout && isMoreAboutAuthor(text, m_writers))
                   || isAboutName(text))) {
        drop(segment, LeftOutReason::Boilerplate, "author box");
        m_aboutAuthor = true;
    } else {
        return false;
    }
    return true;
}

bool LineCleaner::beginsWithTag(const Segment &segment) const
{
    for (qint32 i = segment.first; i <= segment.last; ++i)
        if (const QStringView text = m_analysis.tree.node(i).text().trimmed();
            !text.isEmpty() && !m_analysis.gone[size_t(i)])
            return text.front() == u'<';
    return false;
}

/// Tags, properties for machines, markup shown as text.
bool LineCleaner::removeMetadata(const Segment &segment)
{
    if (m_analysis.thread || m_analysis.listing || segment.heading)
        return false;
    if (beginsWithTag(segment) && isMarkup(textOf(segment)))
        drop(segment, LeftOutReason::Script, "markup");
    else if (isTagRow(m_analysis, segment))
        drop(segment, LeftOutReason::Navigation, "tags");
    else if (isMachineLine(m_analysis, segment))
        drop(segment, LeftOutReason::Metadata, "properties");
    else
        return false;
    return true;
}

bool LineCleaner::isRemoved(const Segment &segment) const
{
    if (m_analysis.gone[size_t(segment.first)])
        return true;
    for (Node each = m_analysis.tree.node(segment.block); each.index() > m_root.index(); each = each.parent())
        if (m_selection.isRemoved(each))
            return true;
    return false;
}

void LineCleaner::removeLine(size_t index, Phrase phrase, bool beforeProse)
{
    const Segment &segment = m_analysis.segments[index];
    const auto drop = [&](LeftOutReason reason, const char *what) { this->drop(segment, reason, what); };
    switch (phrase) {
    case Phrase::RelatedHeading: removeSection(segment, LeftOutReason::Related, "related"); break;
    case Phrase::CommentsHeading: removeSection(segment, LeftOutReason::Comments, "comments"); break;
    case Phrase::PromoHeading: removeSection(segment, LeftOutReason::Boilerplate, "promotion"); break;
    case Phrase::AuthorHeading: removeSection(segment, LeftOutReason::Boilerplate, "author box"); break;
    case Phrase::TagsHeading: removeSection(segment, LeftOutReason::Navigation, "tags"); break;
    case Phrase::Related: drop(LeftOutReason::Related, "read more"); break;
    case Phrase::Promo: drop(LeftOutReason::Boilerplate, "promotion"); break;
    case Phrase::Share: drop(LeftOutReason::Boilerplate, "share row"); break;
    case Phrase::Advertisement: drop(LeftOutReason::Advertisement, "advertisement"); break;
    case Phrase::Tool: drop(LeftOutReason::Boilerplate, "tools"); break;
    case Phrase::Legal: drop(LeftOutReason::Boilerplate, "legal"); break;
    case Phrase::Byline:
        if (beforeProse)
            drop(LeftOutReason::Metadata, "byline");
        break;
    case Phrase::None: break;
    }
}

void LineCleaner::run()
{
    const auto [first, last] = m_analysis.segmentsIn(m_root);
    bool beforeProse = true;
    double passed = 0;
    for (size_t i = first; i < last; ++i) {
        const Segment &segment = m_analysis.segments[i];
        if (isRemoved(segment))
            continue;
        beforeProse = beforeProse && (segment.heading || segment.prose < 15);
        const bool atEdge = passed <= summaryProse || passed > stampAfter * m_sums.prose;
        m_passed = m_sums.prose > 0 ? passed / m_sums.prose : 0;
        passed += segment.prose;
        if (segment.code || segment.words > noticeWords)
            continue;
        if (removeNotice(segment))
            continue;
        noteName(i);
        if (removeMetadata(segment) || segment.words > lineWords)
            continue;
        const QString &text = textOf(segment);
        Phrase phrase = phraseOf(text, segment.words);
        const bool mayBeStamp = beforeProse || (passed <= summaryProse && segment.words <= stampWords);
        if (phrase == Phrase::None && mayBeStamp && !segment.heading && !m_analysis.thread
            && isDateline(text, segment.words))
            phrase = Phrase::Byline;
        if (phrase == Phrase::None && isPlaceholder(text))
            phrase = Phrase::Tool;
        removeLine(i, phrase, beforeProse || (atEdge && segment.words <= stampWords));
    }
}

} // namespace

void removeText(const Analysis &analysis, const Segment &segment, Selection &selection, LeftOutReason reason,
                const char *what)
{
    for (qint32 i = segment.first; i <= segment.last; ++i)
        if (analysis.tree.nodes[size_t(i)].isText)
            selection.remove(analysis.tree.node(i), reason, what);
}

void cleanLines(const Analysis &analysis, Node root, const QString &byline, Selection &selection)
{
    LineCleaner(analysis, root, byline, selection).run();
}

} // namespace florilegium::extract
