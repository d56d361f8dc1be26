// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/tree.h"

namespace florilegium::html {

QByteArrayView Node::attributeNamed(QByteArrayView name) const
{
    const Tree::Data &data = m_tree->nodes[size_t(m_index)];
    for (const Tree::Attribute &attribute :
         std::span(m_tree->attributes).subspan(size_t(data.from), size_t(data.count)))
        if (attribute.name == name)
            return attribute.value;
    return {};
}

QString textOf(Node node)
{
    QString all;
    for (Node each = node; each.index() < node.endIndex(); each = Node(each.tree(), each.index() + 1))
        if (each.isText())
            all += each.text();
    return all;
}

QByteArray namesOf(Node node)
{
    const QByteArrayView className = node.attribute("class");
    const QByteArrayView id = node.attribute("id");
    if (className.isEmpty() && id.isEmpty())
        return {};
    QByteArray names;
    names.reserve(className.size() + id.size() + 1);
    names.append(className);
    names.append(' ');
    names.append(id);
    return names.toLower();
}

} // namespace florilegium::html
