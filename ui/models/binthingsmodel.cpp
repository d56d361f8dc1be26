// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/binthingsmodel.h"

#include "models/words.h"

#include <QSet>

namespace florilegium {

namespace {

QList<BinThing> rowsOf(const DeletedThings &things)
{
    QList<BinThing> rows;
    for (const Claim &claim : things.claims)
        rows.append({.table = Table::Claims, .id = claim.id.text, .name = claim.statement, .deleted = claim.deleted});
    for (const Theme &theme : things.themes)
        rows.append({.table = Table::Themes, .id = theme.id.text, .name = theme.name, .deleted = theme.deleted});
    for (const Collection &collection : things.collections) {
        rows.append({.table = Table::Collections,
                     .id = collection.id.text,
                     .name = collection.name,
                     .isSearch = collection.isSearch(),
                     .deleted = collection.deleted});
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), &BinThing::deleted);
    return rows;
}

template<typename Value>
QList<Value> only(const QList<Value> &values, const QSet<QString> &ids)
{
    QList<Value> wanted = values;
    wanted.removeIf([&ids](const Value &value) { return !ids.contains(value.id.text); });
    return wanted;
}

} // namespace

BinThingsModel::BinThingsModel(Library &library, QObject *parent)
    : RowModel(parent)
    , m_library(library)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &BinThingsModel::read);
    connect(&library, &Library::committed, this, [this](const Change &change) {
        const auto isOurs = [](const Record &record) {
            return record.table == Table::Claims || record.table == Table::Themes || record.table == Table::Collections;
        };
        if (m_asked && std::ranges::any_of(change.records, isOurs))
            m_soon.start();
    });
}

void BinThingsModel::show(const QString &words)
{
    m_words = words.simplified();
    if (m_asked)
        narrow();
    else
        read();
    m_asked = true;
}

void BinThingsModel::read()
{
    const quint64 question = ++m_question;
    m_library.read([](LibraryQueries &queries) { return queries.deletedThings(); })
        .then(this, [this, question](const Result<DeletedThings> &things) {
            if (question != m_question)
                return;
            if (!things) {
                Q_EMIT failed(things.error());
                return;
            }
            m_things = *things;
            narrow();
        });
}

void BinThingsModel::narrow()
{
    QList<BinThing> wanted = rowsOf(m_things);
    wanted.removeIf([this](const BinThing &thing) { return !thing.name.contains(m_words, Qt::CaseInsensitive); });
    replaceRows(m_rows, wanted, [](const BinThing &one, const BinThing &other) { return one.id == other.id; });
    Q_EMIT loaded();
}

DeletedThings BinThingsModel::things(const QStringList &ids) const
{
    const QSet<QString> wanted(ids.begin(), ids.end()); // all may be: thousands
    return {.claims = only(m_things.claims, wanted),
            .themes = only(m_things.themes, wanted),
            .collections = only(m_things.collections, wanted)};
}

int BinThingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant BinThingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BinThing &thing = m_rows.at(index.row());
    const auto kind = [&thing] {
        switch (thing.table) {
        case Table::Claims: return tr("Claim");
        case Table::Themes: return tr("Theme");
        default: return thing.isSearch ? tr("Saved search") : tr("Collection");
        }
    };
    switch (role) {
    case Qt::DisplayRole: return thing.name;
    case Qt::AccessibleTextRole: return QString(kind() + u": " + thing.name);
    case IdRole: return thing.id;
    case KindRole: return kind();
    case DeletedRole: return thing.deleted;
    default: return {};
    }
}

} // namespace florilegium
