// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/treereader.h"
#include "parse/html/rawtext.h"

#include "parse/html/prescan.h"

#include <QHash>
#include <QStringDecoder>

#include <gumbo.h>

#include <array>
#include <memory_resource>
#include <utility>

namespace florilegium::html {

namespace {

/// The memory of a parse. What gumbo gives back is used again, but for large pieces; the tree goes at once with all of
/// it: gumbo's own way, node by node, takes as long as a third of its parsing.
class Arena
{
public:
    explicit Arena(const QByteArray &bytes)
        : html(bytes)
        , m_memory(size_t(bytes.size()) + 4096)
    {
    }

    QByteArray html;

    void *take(size_t size)
    {
        const size_t step = (size + unit - 1) / unit;
        if (step < m_free.size() && m_free[step]) {
            Piece *piece = std::exchange(m_free[step], m_free[step]->next);
            return piece;
        }
        auto *head = static_cast<size_t *>(m_memory.allocate((step + 1) * unit, unit));
        *head = step;
        return reinterpret_cast<char *>(head) + unit;
    }

    void giveBack(void *memory)
    {
        if (!memory)
            return;
        const size_t step = *reinterpret_cast<size_t *>(static_cast<char *>(memory) - unit);
        if (step > 0 && step < m_free.size())
            m_free[step] = new (memory) Piece{m_free[step]};
    }

private:
    struct Piece
    {
        Piece *next;
    };
    static constexpr size_t unit = alignof(Piece); // pieces are multiples of it, behind one for their size

    std::pmr::monotonic_buffer_resource m_memory;
    std::array<Piece *, 513> m_free{}; ///< by size in units
};

void *allocate(void *arena, size_t size)
{
    return static_cast<Arena *>(arena)->take(size);
}

void deallocate(void *arena, void *memory)
{
    static_cast<Arena *>(arena)->giveBack(memory);
}

QByteArrayView viewOf(const char *text)
{
    return text ? QByteArrayView(text, qsizetype(strlen(text))) : QByteArrayView("");
}

Tag tagOf(const GumboElement &element)
{
    static const std::array<Tag, GUMBO_TAG_LAST> known = [] {
        std::array<Tag, GUMBO_TAG_LAST> tags;
        for (size_t i = 0; i < tags.size(); ++i)
            tags[i] = tagFromName(gumbo_normalized_tagname(GumboTag(i)));
        return tags;
    }();
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return known[element.tag];
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    return tagFromName(QByteArrayView(name.data, qsizetype(name.length)));
}

const GumboVector *childrenOf(const GumboNode *node)
{
    const bool isElement = node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
    return isElement ? &node->v.element.children : nullptr;
}

/// `name` in lower case, as gumbo's are.
const char *attributeOf(const GumboNode *node, const char *name)
{
    if (!childrenOf(node))
        return nullptr;
    const GumboVector &attributes = node->v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i)
        if (const auto *attribute = static_cast<const GumboAttribute *>(attributes.data[i]);
            strcmp(attribute->name, name) == 0)
            return attribute->value;
    return nullptr;
}

/// Scripts whose text is data: linked data, formulas.
bool isDataScript(const GumboNode *node)
{
    return mayBeData(viewOf(attributeOf(node, "type")));
}

/// A <noscript> that its own end tag did not close: a paragraph in it was left open, so the end tag was passed over and
/// what follows stands in it. A browser with scripts shows that, so it is no fallback any more.
bool isRunawayNoScript(const GumboElement &element)
{
    constexpr QByteArrayView endTag = "</noscript";
    const GumboStringPiece &end = element.original_end_tag;
    return element.tag == GUMBO_TAG_NOSCRIPT
        && (end.length < size_t(endTag.size()) || qstrnicmp(end.data, endTag.data(), size_t(endTag.size())) != 0);
}

/// Flattens gumbo's tree, in document order and without recursion.
class Flattener
{
public:
    /// `bytes`: of the page, a bound for its text.
    Flattener(Tree &tree, qsizetype bytes)
        : m_tree(tree)
        , m_bytes(bytes)
    {
    }
    void run(const GumboNode *root, const std::stop_token &stop);

private:
    struct Frame
    {
        const GumboVector *children;
        unsigned next;
        qint32 index; // of the element to be ended, -1 for content moved in from elsewhere
        qint32 parent;
    };

    void findStreamed();
    void visit(const GumboNode *node, qint32 parent);
    void addElement(const GumboNode *node, qint32 parent, bool revealed);
    void addText(QByteArrayView text, qint32 parent);
    const GumboNode *takeStreamed(const GumboNode *place);
    void skipFallback();

    Tree &m_tree;
    qsizetype m_bytes;
    qsizetype m_units = 0; // of the text so far
    QStringDecoder m_decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    std::vector<Frame> m_stack;
    const GumboNode *m_root = nullptr;
    bool m_streamedKnown = false;
    QHash<QByteArrayView, const GumboNode *> m_streamed; // number to its <div hidden id="S:number">
    QHash<QByteArrayView, bool> m_places; // numbers of the <template> they belong to
};

/// Server-side rendering streams late parts as <div hidden id="S:n"> and marks their place by <template id="B:n">
/// (with what stands there meanwhile) or "P:n". Looked for once there is a sign of it.
void Flattener::findStreamed()
{
    if (std::exchange(m_streamedKnown, true))
        return;
    std::vector<const GumboNode *> open{m_root};
    while (!open.empty()) {
        const GumboNode *node = open.back();
        open.pop_back();
        const GumboVector *children = childrenOf(node);
        for (unsigned i = 0; children && i < children->length; ++i)
            open.push_back(static_cast<const GumboNode *>(children->data[i]));
        const QByteArrayView id = viewOf(attributeOf(node, "id"));
        if (id.startsWith("S:") && attributeOf(node, "hidden"))
            m_streamed.insert(id.sliced(2), node);
        else if (node->type == GUMBO_NODE_TEMPLATE && (id.startsWith("B:") || id.startsWith("P:")))
            m_places.insert(id.sliced(2), true);
    }
}

const GumboNode *Flattener::takeStreamed(const GumboNode *place)
{
    const QByteArrayView id = viewOf(attributeOf(place, "id"));
    if (!id.startsWith("B:") && !id.startsWith("P:"))
        return nullptr;
    findStreamed();
    return m_streamed.take(id.sliced(2));
}

/// Leaves out what a browser shows until the part arrives: everything up to the comment "/$".
void Flattener::skipFallback()
{
    Frame &frame = m_stack.back();
    int depth = 0;
    for (unsigned at = frame.next; at < frame.children->length; ++at) {
        const auto *sibling = static_cast<const GumboNode *>(frame.children->data[at]);
        if (sibling->type != GUMBO_NODE_COMMENT)
            continue;
        const QByteArrayView text = viewOf(sibling->v.text.text);
        if (text == "/$" && depth-- == 0) {
            frame.next = at;
            return;
        }
        if (text.startsWith('$'))
            ++depth;
    }
}

/// `revealed`: a script would show it.
void Flattener::addElement(const GumboNode *node, qint32 parent, bool revealed)
{
    const GumboElement &element = node->v.element;
    Tree::Data data;
    data.parent = parent;
    data.tag = isRunawayNoScript(element) ? Tag::div : tagOf(element);
    data.from = qint32(m_tree.attributes.size());
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        if (!revealed || viewOf(attribute->name) != "hidden")
            m_tree.attributes.push_back({viewOf(attribute->name), viewOf(attribute->value)});
    }
    data.count = qint32(m_tree.attributes.size()) - data.from;
    const qint32 index = m_tree.size();
    data.end = index + 1;
    m_tree.nodes.push_back(data);
    const bool opaque = data.tag == Tag::style || (data.tag == Tag::script && !isDataScript(node));
    if (!opaque && element.children.length > 0)
        m_stack.push_back({&element.children, 0, index, index});
}

void Flattener::addText(QByteArrayView text, qint32 parent)
{
    Tree::Data data;
    data.parent = parent;
    data.isText = true;
    data.from = qint32(m_units);
    const qsizetype room = m_units + m_decoder.requiredSpace(text.size());
    if (room > m_tree.text.size()) // never, but that a few elements bring words of their own
        m_tree.text.resize(room + m_bytes);
    QChar *const from = m_tree.text.data() + m_units;
    data.count = qint32(m_decoder.appendToBuffer(from, text) - from);
    m_units += data.count;
    data.end = m_tree.size() + 1;
    m_tree.nodes.push_back(data);
}

void Flattener::visit(const GumboNode *node, qint32 parent)
{
    switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE: addText(viewOf(node->v.text.text), parent); return;
    case GUMBO_NODE_TEMPLATE:
        if (const GumboNode *streamed = takeStreamed(node)) {
            if (viewOf(attributeOf(node, "id")).startsWith("B:"))
                skipFallback();
            m_stack.push_back({childrenOf(streamed), 0, -1, parent});
            return;
        }
        if (attributeOf(node, "shadowrootmode"))
            m_stack.push_back({childrenOf(node), 0, -1, parent});
        return;
    case GUMBO_NODE_ELEMENT: {
        const QByteArrayView id = viewOf(attributeOf(node, "id"));
        const bool isStreamed = id.startsWith("S:");
        if (isStreamed) {
            findStreamed();
            if (m_places.contains(id.sliced(2)))
                return; // shown at its place
        }
        addElement(node, parent, isStreamed);
        return;
    }
    default: return;
    }
}

void Flattener::run(const GumboNode *root, const std::stop_token &stop)
{
    m_root = root;
    m_tree.text.resizeForOverwrite(m_bytes + 1);
    addElement(root, -1, false);
    while (!m_stack.empty()) {
        Frame &frame = m_stack.back();
        if (frame.next >= frame.children->length || m_tree.size() >= maxNodes) {
            m_tree.cut = m_tree.cut || frame.next < frame.children->length;
            if (frame.index >= 0)
                m_tree.nodes[size_t(frame.index)].end = m_tree.size();
            m_stack.pop_back();
            continue;
        }
        if ((m_tree.size() & 0x3fff) == 0 && stop.stop_requested()) {
            m_tree.nodes.clear();
            return;
        }
        const auto *child = static_cast<const GumboNode *>(frame.children->data[frame.next++]);
        visit(child, frame.parent);
    }
    m_tree.text.truncate(m_units);
}

} // namespace

Tree readTree(const QByteArray &html, const std::stop_token &stop)
{
    Tree tree;
    auto arena = std::make_shared<Arena>(html);
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // each error would keep the stack of open tags
    options.allocator = allocate;
    options.deallocator = deallocate;
    options.userdata = arena.get();
    const GumboOutput *output = gumbo_parse_with_options(&options, arena->html.constData(), size_t(arena->html.size()));
    tree.backing = arena;
    if (!output || !output->root || stop.stop_requested())
        return tree;
    Flattener(tree, arena->html.size()).run(output->root, stop);
    return tree;
}

} // namespace florilegium::html
