// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/entities.h"

#include <gumbo.h>

namespace florilegium::html {

namespace {

constexpr qsizetype longest = 40; // the longest name in HTML has 33 characters

const GumboNode *firstText(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
        return node;
    if (node->type != GUMBO_NODE_ELEMENT)
        return nullptr;
    for (unsigned i = 0; i < node->v.element.children.length; ++i)
        if (const GumboNode *found = firstText(static_cast<const GumboNode *>(node->v.element.children.data[i])))
            return found;
    return nullptr;
}

/// A tiny document whose only text is the reference: correct for all names without a table of our own.
QString throughHtml(const QByteArray &reference)
{
    const QByteArray html = "<body><p>" + reference;
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    GumboOutput *output = gumbo_parse_with_options(&options, html.constData(), size_t(html.size()));
    const GumboNode *text = firstText(output->root);
    const QString decoded = text ? QString::fromUtf8(text->v.text.text) : QString();
    gumbo_destroy_output(&options, output);
    return decoded;
}

} // namespace

QString Entities::decode(const QByteArray &reference)
{
    const auto known = m_known.constFind(reference);
    if (known != m_known.cend())
        return *known;
    QString decoded = reference.size() <= longest ? throughHtml(reference) : QString::fromUtf8(reference);
    if (decoded.isEmpty())
        decoded = QString::fromUtf8(reference);
    m_known.insert(reference, decoded);
    return decoded;
}

QString Entities::decodeAll(QStringView text)
{
    QString decoded;
    qsizetype clean = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        const QStringView near = text.sliced(at, std::min(text.size() - at, longest));
        const qsizetype end = near.indexOf(u';');
        if (end < 0)
            continue;
        decoded += text.sliced(clean, at - clean);
        decoded += decode(near.first(end + 1).toUtf8());
        at += end;
        clean = at + 1;
    }
    return decoded + text.sliced(clean);
}

} // namespace florilegium::html
