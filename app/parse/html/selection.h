// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/metadata.h"
#include "parse/html/tree.h"

#include <QSet>

#include <vector>

namespace florilegium::html {

/// Which nodes of a page are shown. What is not removed is kept; a removed node takes all below it along.
class Selection
{
public:
    struct Removal
    {
        LeftOutReason reason = LeftOutReason::Boilerplate;
        const char *what = ""; ///< short name of the rule, a literal
    };

    explicit Selection(qint32 nodes)
        : m_verdicts(size_t(nodes), 0)
    {
    }

    /// The first removal of a node stands.
    void remove(Node node, LeftOutReason reason, const char *what);
    void restore(Node node) { m_verdicts[size_t(node.index())] = 0; }
    [[nodiscard]] bool isRemoved(Node node) const { return m_verdicts[size_t(node.index())] != 0; }
    [[nodiscard]] const Removal *removal(Node node) const;
    /// A block whose text says what a picture shows.
    void markCaption(Node node) { m_captions.insert(node.index()); }
    [[nodiscard]] bool isCaption(Node node) const { return m_captions.contains(node.index()); }

    Node title; ///< the heading that is the article's title: the document starts with it, its place stays empty

private:
    std::vector<quint8> m_verdicts; // per node: 0 kept, else 1 + index into m_removals
    std::vector<Removal> m_removals; // few: one a rule
    QSet<qint32> m_captions;
};

} // namespace florilegium::html
