// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/querynames.h"

#include "library/query/queryfields.h"
#include "store/statement.h"

#include <QSet>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int articlesForNames = 2000; ///< whose sites and authors are offered

/// Name and id of a node, and of its parent; at the top the parent has no row.
struct Node
{
    QString parent;
    QString name;
};

QString pathOf(const QHash<QString, Node> &nodes, const QString &id)
{
    QStringList names;
    QSet<QString> seen; // ends on cycles, too
    for (QString at = id; nodes.contains(at) && !seen.contains(at); at = nodes.value(at).parent) {
        seen.insert(at);
        names.prepend(nodes.value(at).name);
    }
    return names.join(u'/');
}

void addValue(QStringList &list, QSet<QString> &seen, const QString &value)
{
    if (!value.isEmpty() && !seen.contains(value)) {
        seen.insert(value);
        list << value;
    }
}

} // namespace

/// `rows`: a table, and which of its rows have names.
Result<QueryNames::Tree> QueryNames::readTree(Connection &library, const QString &rows)
{
    Statement statement(library, u"SELECT id, parent, name FROM %1 AND deleted IS NULL ORDER BY name, id"_s.arg(rows));
    QHash<QString, Node> nodes;
    Tree tree;
    while (statement.next()) {
        const QString id = statement.text(0);
        nodes.insert(id, {statement.text(1), statement.text(2)});
        tree.nodes.append({.id = id, .path = {}, .folded = {}});
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    for (Named &node : tree.nodes) {
        node.path = pathOf(nodes, node.id);
        node.folded = foldedPath(node.path);
        tree.below.insert(nodes.value(node.id).parent, node.id);
    }
    return tree;
}

Result<QueryNames> QueryNames::read(Connection &library)
{
    auto themes = readTree(library, u"themes WHERE true"_s);
    auto collections = readTree(library, u"collections WHERE filter = ''"_s);
    if (!themes || !collections)
        return std::unexpected(themes ? collections.error() : themes.error());
    QueryNames names;
    names.m_themes = *std::move(themes);
    names.m_collections = *std::move(collections);
    Statement colours(library, u"SELECT key, label FROM colours ORDER BY position, key"_s);
    while (colours.next())
        names.m_colours.append({colours.text(0), colours.text(1)});
    if (!colours.result())
        return std::unexpected(colours.result().error());
    return names;
}

QStringList QueryNames::Tree::find(const Query &term) const
{
    const QString wanted = foldedPath(term.text);
    QStringList ids;
    for (const Named &node : nodes) {
        if (foldedPathMatches(node.folded, wanted, term.prefix))
            ids << node.id;
    }
    QSet<QString> known(ids.cbegin(), ids.cend());
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto [first, last] = below.equal_range(ids[i]);
        for (auto child = first; child != last; ++child) {
            if (!known.contains(*child)) {
                known.insert(*child);
                ids << *child;
            }
        }
    }
    return ids;
}

QStringList QueryNames::themes(const Query &term) const
{
    return m_themes.find(term);
}

QStringList QueryNames::collections(const Query &term) const
{
    return m_collections.find(term);
}

QStringList QueryNames::colours(const Query &term) const
{
    QStringList keys;
    for (const auto &[key, label] : m_colours) {
        if (nameMatches(key, term.text, term.prefix) || nameMatches(label, term.text, term.prefix))
            keys << key;
    }
    return keys;
}

Result<QueryVocabulary> QueryNames::vocabulary(Connection &library) const
{
    QueryVocabulary vocabulary;
    for (const Named &theme : m_themes.nodes)
        vocabulary.themes << theme.path;
    vocabulary.themes.sort(Qt::CaseInsensitive);
    for (const Named &collection : m_collections.nodes)
        vocabulary.collections << collection.path;
    vocabulary.collections.sort(Qt::CaseInsensitive);
    for (const auto &[key, label] : m_colours) {
        vocabulary.colours << key;
        if (!label.isEmpty())
            vocabulary.colours << label;
    }
    Statement statement(library,
                        u"SELECT site, byline FROM articles WHERE deleted IS NULL ORDER BY added DESC LIMIT ?"_s);
    statement.bind(qint64(articlesForNames));
    QSet<QString> sites;
    QSet<QString> authors;
    while (statement.next()) {
        addValue(vocabulary.sites, sites, statement.text(0));
        addValue(vocabulary.authors, authors, statement.text(1));
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return vocabulary;
}

Result<const QueryNames *> KnownNames::of(Connection &library)
{
    const auto version = library.number(u"PRAGMA data_version"_s);
    if (!version)
        return std::unexpected(version.error());
    if (!m_names || *version != m_version) {
        auto names = QueryNames::read(library);
        if (!names)
            return std::unexpected(names.error());
        m_names = *std::move(names);
        m_version = *version;
    }
    return &*m_names;
}

} // namespace florilegium
