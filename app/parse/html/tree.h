// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/html/tags.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace florilegium::html {

class Tree;

/// A node of a page: a value of two words. All extraction and conversion see of an HTML parser is this.
class Node
{
public:
    Node() = default;
    Node(const Tree *tree, qint32 index)
        : m_tree(tree)
        , m_index(index)
    {
    }

    [[nodiscard]] const Tree *tree() const { return m_tree; }
    [[nodiscard]] bool isNull() const { return m_index < 0; }
    /// Place in the tree, in document order: an ancestor's is lower, and endIndex() ends its descendants.
    [[nodiscard]] qint32 index() const { return m_index; }
    [[nodiscard]] qint32 endIndex() const;
    [[nodiscard]] bool isText() const;
    [[nodiscard]] Tag tag() const; ///< Unknown for text too
    [[nodiscard]] QStringView text() const; ///< of a text node; scripts have text where it may be data, styles none
    [[nodiscard]] Node parent() const;
    [[nodiscard]] Node firstChild() const;
    [[nodiscard]] Node nextSibling() const;
    [[nodiscard]] bool contains(Node other) const { return other.m_index >= m_index && other.m_index < endIndex(); }

    [[nodiscard]] bool hasAttributes() const;
    /// Raw UTF-8 value, null when absent. Linear in the node's attributes.
    [[nodiscard]] QByteArrayView attribute(QByteArrayView name) const
    {
        return hasAttributes() ? attributeNamed(name) : QByteArrayView();
    }
    [[nodiscard]] bool hasAttribute(QByteArrayView name) const { return !attribute(name).isNull(); }
    [[nodiscard]] QString attributeText(QByteArrayView name) const
    {
        return QString::fromUtf8(attribute(name)).trimmed();
    }

    bool operator==(const Node &) const = default;

private:
    [[nodiscard]] QByteArrayView attributeNamed(QByteArrayView name) const;

    const Tree *m_tree = nullptr;
    qint32 m_index = -1;
};

/// A parsed page, repaired and flat: nodes in document order, so that a pass over all of them, upwards or downwards,
/// is a loop over their indexes. Immutable once read; owns everything that its nodes refer to.
class Tree
{
public:
    struct Attribute
    {
        QByteArrayView name;
        QByteArrayView value;
    };
    struct Data
    {
        qint32 parent = -1;
        qint32 end = 0; ///< one past the last descendant
        qint32 from = 0; ///< text: offset in `text`; element: first of its attributes
        qint32 count = 0; ///< text: length; element: how many attributes
        Tag tag = Tag::Unknown;
        bool isText = false;
    };

    std::vector<Data> nodes; ///< nodes[0] is <html>
    std::vector<Attribute> attributes;
    QString text;
    std::shared_ptr<void> backing; ///< what the attributes point into
    bool cut = false; ///< nodes beyond the cap were left out

    [[nodiscard]] qint32 size() const { return qint32(nodes.size()); }
    [[nodiscard]] Node node(qint32 index) const { return {this, index}; }
    [[nodiscard]] Node root() const { return nodes.empty() ? Node() : Node(this, 0); }
};

inline qint32 Node::endIndex() const
{
    return m_tree->nodes[size_t(m_index)].end;
}
inline bool Node::isText() const
{
    return m_tree->nodes[size_t(m_index)].isText;
}
inline bool Node::hasAttributes() const
{
    const Tree::Data &data = m_tree->nodes[size_t(m_index)];
    return !data.isText && data.count > 0;
}
inline QStringView Node::text() const
{
    const Tree::Data &data = m_tree->nodes[size_t(m_index)];
    return data.isText ? QStringView(m_tree->text).sliced(data.from, data.count) : QStringView();
}
inline Tag Node::tag() const
{
    return m_tree->nodes[size_t(m_index)].tag;
}
inline Node Node::parent() const
{
    return {m_tree, m_tree->nodes[size_t(m_index)].parent};
}

inline Node Node::firstChild() const
{
    return endIndex() > m_index + 1 ? Node(m_tree, m_index + 1) : Node();
}

inline Node Node::nextSibling() const
{
    const qint32 above = m_tree->nodes[size_t(m_index)].parent;
    return above >= 0 && endIndex() < m_tree->nodes[size_t(above)].end ? Node(m_tree, endIndex()) : Node();
}

/// All text below a node, or its own, as it stands.
[[nodiscard]] QString textOf(Node node);
/// Words of a class or id attribute (or both) as "one two": what name hints look at. Lower case.
[[nodiscard]] QByteArray namesOf(Node node);

} // namespace florilegium::html
