// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/collectionchoices.h"

#include <algorithm>

namespace florilegium {

namespace {

Qt::CheckState stateOf(qsizetype count, qsizetype articles)
{
    return count == 0 ? Qt::Unchecked : count < articles ? Qt::PartiallyChecked : Qt::Checked;
}

} // namespace

QList<CollectionChoice> collectionChoices(const Memberships &memberships, const QString &typed)
{
    const QString wanted = typed.simplified();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    QList<CollectionChoice> choices;
    bool isThere = wanted.isEmpty();
    for (const CollectionRow &row : memberships.collections) {
        const Collection &collection = row.collection;
        const QString &name = collection.name;
        const auto hasWord = [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); };
        if (collection.isSearch() || !std::ranges::all_of(words, hasWord))
            continue;
        isThere |= name.compare(wanted, Qt::CaseInsensitive) == 0;
        const qsizetype members = memberships.members.value(collection.id).size();
        choices.append({collection, stateOf(members, memberships.articles.size())});
    }
    std::ranges::stable_partition(choices, [&wanted](const CollectionChoice &choice) {
        return choice.collection.name.startsWith(wanted, Qt::CaseInsensitive);
    });
    if (!isThere)
        choices.append({Collection{.name = wanted}, Qt::Unchecked});
    return choices;
}

} // namespace florilegium
