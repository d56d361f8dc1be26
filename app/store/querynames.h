// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/query/completion.h"
#include "store/connection.h"

#include <QHash>

namespace florilegium {

/// The names of themes, colours and collections in one library, and what they stand for. Deleted ones have none.
class QueryNames
{
public:
    [[nodiscard]] static Result<QueryNames> read(Connection &library);

    /// Ids of the themes that are meant, with everything below them.
    [[nodiscard]] QStringList themes(const Query &term) const;
    [[nodiscard]] QStringList collections(const Query &term) const;
    [[nodiscard]] QStringList colours(const Query &term) const; ///< keys
    /// The names alone; sites and authors of the articles that came last.
    [[nodiscard]] Result<QueryVocabulary> vocabulary(Connection &library) const;

private:
    struct Named
    {
        QString id;
        QString path;
        QString folded; ///< see foldedPath()
    };
    struct Tree
    {
        QList<Named> nodes;
        QMultiHash<QString, QString> below; ///< ids of children by parent
        [[nodiscard]] QStringList find(const Query &term) const;
    };

    [[nodiscard]] static Result<Tree> readTree(Connection &library, const QString &rows);

    Tree m_themes;
    Tree m_collections;
    QList<std::pair<QString, QString>> m_colours; ///< key and label
};

/// Names read again only when somebody has written to the library since. On the thread of its connection.
class KnownNames
{
public:
    [[nodiscard]] Result<const QueryNames *> of(Connection &library);

private:
    std::optional<QueryNames> m_names;
    qint64 m_version = -1;
};

} // namespace florilegium
