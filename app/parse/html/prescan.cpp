// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/prescan.h"

#include "parse/html/rawtext.h"
#include "parse/html/tagroles.h"

#include <algorithm>
#include <array>

namespace florilegium::html {

namespace {

/// The tokeniser's walk over the bytes, with the counts that the caps are about.
class Scanner
{
public:
    explicit Scanner(QByteArrayView html)
        : m_html(html)
    {
    }

    void run();
    struct Cut
    {
        qsizetype from;
        qsizetype to;
    };
    std::vector<Cut> cuts; // ascending
    bool visibleCut = false;
    qsizetype tailAt = -1;

private:
    /// Attributes of a tag over the cap.
    struct Extra
    {
        qsizetype from = -1;
        bool isSeen = false; ///< one of them is a link, a picture or a text
    };

    qsizetype find(QByteArrayView what, qsizetype from) const
    {
        const qsizetype at = m_html.indexOf(what, from);
        return at < 0 ? m_html.size() : at;
    }
    qsizetype markup(qsizetype at);
    qsizetype startTag(qsizetype at);
    qsizetype endTag(qsizetype at);
    qsizetype comment(qsizetype from);
    qsizetype attributes(qsizetype at, Extra &extra);
    qsizetype rawText(Tag tag, QByteArrayView startTag, qsizetype from);
    /// Takes away what nobody reads, where every reader agrees on what it is.
    bool unread(qsizetype from, qsizetype to);
    void hidden(qsizetype from, qsizetype to);
    void dropTag(qsizetype from, qsizetype to)
    {
        cuts.push_back({from, to});
        visibleCut = true;
    }
    bool open(Tag tag, Role role);
    [[nodiscard]] bool mayBeForeign() const { return m_openSvg + m_openMath > 0 || m_integration; }
    /// Whether readers agree that what follows a script's or style's start tag is its text.
    [[nodiscard]] bool agreeOnRawText() const { return !mayBeForeign() && !m_inSelect; }
    void noteForeign(QByteArrayView name, Tag tag);

    QByteArrayView m_html;
    qsizetype m_nodes = 0;
    int m_depth = 0;
    int m_dropped = 0; // open elements whose start tags were cut
    int m_formatting = 0;
    qsizetype m_hiddenDepth = 0;
    std::array<int, 256> m_openFormatting{};
    int m_openSvg = 0; // not yet closed
    int m_openMath = 0;
    bool m_inSelect = false; // where a style is no element
    bool m_svg = false; // surely inside <svg>, where "/>" closes
    bool m_integration = false; // an element that holds HTML within <svg> or <math> was seen
    bool m_reopen = false; // the next text opens the formatting elements again
};

void Scanner::run()
{
    qsizetype at = 0;
    while (at < m_html.size()) {
        const qsizetype tag = find("<", at);
        if (tag > at)
            m_nodes += m_reopen ? 1 + m_formatting : 1;
        m_reopen = m_reopen && tag == at;
        if (m_nodes > maxNodes) {
            tailAt = at;
            cuts.push_back({at, m_html.size()});
            visibleCut = true;
            return;
        }
        if (tag >= m_html.size())
            return;
        at = markup(tag);
    }
}

/// Handles what starts with '<' at `at` and returns where to go on.
qsizetype Scanner::markup(qsizetype at)
{
    const char next = at + 1 < m_html.size() ? m_html[at + 1] : ' ';
    if (isLetter(next))
        return startTag(at);
    if (next == '/')
        return at + 2 < m_html.size() && isLetter(m_html[at + 2]) ? endTag(at) : find(">", at + 1);
    if (next != '!' && next != '?')
        return at + 1;
    ++m_nodes;
    const QByteArrayView rest = m_html.sliced(at);
    qsizetype end = 0;
    if (rest.startsWith("<!-->"))
        end = at + 5;
    else if (rest.startsWith("<!--->"))
        end = at + 6;
    else if (rest.startsWith("<!--"))
        return comment(at + 4);
    else
        end = std::min(find(">", at) + 1, m_html.size());
    hidden(at + 2, end);
    return end;
}

/// Handles a comment whose text begins at `from`. Of a long one nothing is read; short ones may be signs of a server's.
qsizetype Scanner::comment(qsizetype from)
{
    constexpr qsizetype longestSign = 32;
    const CommentEnd end = endOfComment(m_html, from);
    const bool isLong = end.ofText - from > longestSign && end.ofText < end.ofComment && m_html[from] != '$';
    if (!isLong || !unread(from, end.ofText))
        hidden(from - 2, end.ofComment);
    return end.ofComment;
}

bool isSeenAttribute(QByteArrayView name)
{
    static constexpr QByteArrayView seen[] = {"href", "src", "srcset", "alt"};
    return std::ranges::any_of(seen, [name](QByteArrayView each) {
        return each.size() == name.size() && qstrnicmp(each.data(), name.data(), size_t(name.size())) == 0;
    });
}

qsizetype Scanner::attributes(qsizetype at, Extra &extra)
{
    int count = 0;
    while (at < m_html.size() && m_html[at] != '>') {
        if (isSpace(m_html[at]) || m_html[at] == '/') {
            ++at;
            continue;
        }
        const qsizetype name = at;
        if (++count == maxAttributes + 1)
            extra.from = at;
        ++at; // a name has at least one character, '=' included
        while (at < m_html.size() && !isSpace(m_html[at]) && m_html[at] != '=' && m_html[at] != '>'
               && m_html[at] != '/')
            ++at;
        extra.isSeen = extra.isSeen || (extra.from >= 0 && isSeenAttribute(m_html.sliced(name, at - name)));
        qsizetype value = at;
        while (value < m_html.size() && isSpace(m_html[value]))
            ++value;
        if (value >= m_html.size() || m_html[value] != '=')
            continue;
        at = value + 1;
        while (at < m_html.size() && isSpace(m_html[at]))
            ++at;
        if (at < m_html.size() && (m_html[at] == '"' || m_html[at] == '\'')) {
            const char quote = m_html[at];
            const qsizetype end = find(QByteArrayView(&quote, 1), at + 1);
            hidden(at + 1, end);
            at = std::min(end + 1, m_html.size());
        } else {
            while (at < m_html.size() && !isSpace(m_html[at]) && m_html[at] != '>')
                ++at;
        }
    }
    return at;
}

/// Counts the element in; false when it would exceed a cap.
bool Scanner::open(Tag tag, Role role)
{
    m_nodes += 1;
    if (role == Role::Formatting) {
        int &sameName = m_openFormatting[size_t(tag)];
        if (tag == Tag::a && sameName > 0)
            return true; // a link ends the link before
        if (m_formatting >= maxFormatting)
            return false;
        ++sameName;
        ++m_formatting;
        return true;
    }
    m_reopen = m_reopen || !isInline(tag);
    if (role == Role::Void || role == Role::ClosedByNext || role == Role::RawText)
        return true;
    if (m_depth >= maxDepth) {
        ++m_dropped;
        return false;
    }
    ++m_depth;
    return true;
}

/// Keeps track of <svg> and <math>, where other rules hold.
void Scanner::noteForeign(QByteArrayView name, Tag tag)
{
    if (tag == Tag::svg || tag == Tag::math) {
        ++(tag == Tag::svg ? m_openSvg : m_openMath);
        m_svg = tag == Tag::svg;
    } else if (tag == Tag::Unknown) {
        if (mayBeForeign() && isIntegrationPoint(name)) {
            m_integration = true;
            m_svg = false;
        }
    } else if (tag != Tag::a && tag != Tag::title && tag != Tag::style && tag != Tag::script) {
        m_svg = false; // HTML elements end foreign content
    }
}

qsizetype Scanner::startTag(qsizetype at)
{
    qsizetype nameEnd = at + 1;
    while (nameEnd < m_html.size() && !isSpace(m_html[nameEnd]) && m_html[nameEnd] != '>' && m_html[nameEnd] != '/')
        ++nameEnd;
    const QByteArrayView name = m_html.sliced(at + 1, nameEnd - at - 1);
    const Tag tag = tagFromName(name);
    const Role role = roleOf(tag);
    Extra extra;
    const qsizetype close = attributes(nameEnd, extra);
    const qsizetype end = std::min(close + 1, m_html.size());
    noteForeign(name, tag);
    m_inSelect = m_inSelect || tag == Tag::select;
    const bool closesItself = m_svg && close > at && m_html[close - 1] == '/' && tag == Tag::Unknown && isSvgLeaf(name);
    if (!closesItself && !open(tag, role))
        dropTag(at, end);
    else if (extra.from >= 0 && extra.isSeen)
        dropTag(extra.from, close);
    else if (extra.from >= 0)
        cuts.push_back({extra.from, close});
    return role == Role::RawText ? rawText(tag, m_html.sliced(at, end - at), end) : end;
}

qsizetype Scanner::endTag(qsizetype at)
{
    qsizetype nameEnd = at + 2;
    while (nameEnd < m_html.size() && !isSpace(m_html[nameEnd]) && m_html[nameEnd] != '>' && m_html[nameEnd] != '/')
        ++nameEnd;
    const Tag tag = tagFromName(m_html.sliced(at + 2, nameEnd - at - 2));
    Extra ignored;
    const qsizetype end = std::min(attributes(nameEnd, ignored) + 1, m_html.size());
    if (ignored.from >= 0)
        dropTag(at, end);
    if (tag == Tag::svg || tag == Tag::math) {
        int &open = tag == Tag::svg ? m_openSvg : m_openMath;
        open = std::max(0, open - 1);
        m_svg = false;
    }
    m_inSelect = m_inSelect && tag != Tag::select;
    ++m_nodes; // a stray </p> or </br> makes an element
    const Role role = roleOf(tag);
    if (role == Role::Formatting) {
        int &sameName = m_openFormatting[size_t(tag)];
        const int closed = std::min(sameName, 1);
        sameName -= closed;
        m_formatting -= closed;
    } else if (role == Role::Plain) {
        m_reopen = m_reopen || !isInline(tag);
        if (m_dropped > 0) {
            --m_dropped;
            dropTag(at, end);
        } else if (m_depth > 0) {
            --m_depth;
        }
    } else {
        m_reopen = true;
    }
    return end;
}

/// Where the text of a raw text element ends: at its own end tag. Scripts and styles are not read, but for data.
qsizetype Scanner::rawText(Tag tag, QByteArrayView startTag, qsizetype from)
{
    qsizetype end = m_html.size();
    if (tag == Tag::script) {
        end = scriptEnd(m_html, from);
        if (agreeOnRawText() && (mayBeData(startTag) || unread(from, end)))
            return end;
    } else if (tag != Tag::plaintext) {
        end = endTagAfter(m_html, nameOf(tag), from);
    }
    // A style without an end would take the rest of the page along.
    if (tag != Tag::style || end == m_html.size() || !unread(from, end))
        hidden(from, end);
    return end;
}

bool Scanner::unread(qsizetype from, qsizetype to)
{
    if (!agreeOnRawText())
        return false;
    if (from < to)
        cuts.push_back({from, to});
    return true;
}

/// A region that should hold characters only. If tags in it would exceed the caps, it goes: nobody reads it anyway.
void Scanner::hidden(qsizetype from, qsizetype to)
{
    if (from >= to)
        return;
    const QByteArrayView region = m_html.sliced(from, to - from);
    const qsizetype before = m_hiddenDepth;
    for (qsizetype at = region.indexOf('<'); at >= 0 && at + 1 < region.size(); at = region.indexOf('<', at + 1)) {
        if (isLetter(region[at + 1]))
            ++m_hiddenDepth;
        else if (region[at + 1] == '/' && m_hiddenDepth > 0)
            --m_hiddenDepth;
        if (m_hiddenDepth > maxDepth) {
            cuts.push_back({from, to});
            m_hiddenDepth = before;
            return;
        }
    }
}

} // namespace

Prescanned prescan(const QByteArray &html)
{
    Scanner scanner(html);
    scanner.run();
    Prescanned result{html, scanner.visibleCut, scanner.tailAt};
    if (scanner.cuts.empty())
        return result;
    QByteArray kept;
    kept.reserve(html.size());
    qsizetype at = 0;
    std::ranges::sort(scanner.cuts, {}, &Scanner::Cut::from);
    for (const auto &cut : scanner.cuts) {
        if (cut.from > at)
            kept.append(QByteArrayView(html).sliced(at, cut.from - at));
        at = std::max(at, cut.to);
    }
    kept.append(QByteArrayView(html).sliced(at));
    result.bytes = kept;
    return result;
}

} // namespace florilegium::html
