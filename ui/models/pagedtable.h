// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "models/rowmoves.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace florilegium {

/// The part of a table over the library that knows no row type: when to read, and what to tell.
class PagedTableBase : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int pagesAtOnce = 4; ///< of one read; what was asked for before them is out of sight
    static constexpr int mostKept = 4000; ///< rows
    static constexpr int mostRuns = 200; ///< that come or go one by one; more are shown as another table

    explicit PagedTableBase(Library &library, QObject *parent = nullptr);

    /// Follows the library no more, until it is asked again.
    void rest();
    /// Follows it again, from what it is now on.
    void wake();
    /// Nothing is being read or going to be.
    [[nodiscard]] bool isIdle() const
    {
        return !m_reading && !m_fetching && !m_soon.isActive() && !m_fetchSoon.isActive();
    }

Q_SIGNALS:
    /// The order of the rows has come, at first or anew.
    void loaded();
    void failed(const florilegium::Error &error);

protected:
    /// What is shown may be another now: it is read again soon, and once however often this is called.
    void refreshSoon();
    /// Another question: no row stays when its answer comes.
    void askAnew();
    virtual void readOrder() = 0;
    virtual void fetch() = 0;
    void wantPage(int page) const;

    Library &m_library;
    mutable QList<int> m_wanted; ///< pages, the last asked for at the end
    mutable QTimer m_fetchSoon;
    QTimer m_soon;
    quint64 m_state = 0; ///< counts changes of the library
    quint64 m_question = 0; ///< answers to older questions are dropped
    bool m_asked = false;
    bool m_another = true; ///< the next order answers another question
    bool m_reading = false;
    bool m_fetching = false;
};

/// A table that can be jumped about in. The ids of all rows are known, in the order that the store gives them; the rows
/// themselves are read by pages, on the reader's thread, where a view asks for their cells, and the last few thousand
/// are kept. Rows keep their place and selection in the views wherever they move to. Changes no data.
/// A Key is what a row is kept under: keyOf(id), where rows with different ids may show the same thing.
template<typename Id, typename Row, typename Filter, typename Key = Id>
class PagedTable : public PagedTableBase
{
public:
    using PagedTableBase::PagedTableBase;

    [[nodiscard]] const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter)
    {
        m_filter = filter;
        askAnew();
    }
    [[nodiscard]] Id id(const QModelIndex &index) const { return index.isValid() ? m_ids.at(index.row()) : Id{}; }
    [[nodiscard]] const QList<Id> &ids() const { return m_ids; }
    /// The row of a thing in the first column, if it is in the table. O(n).
    [[nodiscard]] QModelIndex find(const Id &id) const
    {
        const qsizetype row = m_ids.indexOf(id);
        return row >= 0 ? index(int(row), 0) : QModelIndex();
    }
    /// How many rows are held in memory.
    [[nodiscard]] int kept() const { return int(m_kept.size()); }
    /// How many rows were read so far, each as often as it was.
    [[nodiscard]] qint64 rowsRead() const { return m_rowsRead; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_ids.size());
    }

protected:
    // On the reader's thread.
    using ReadOrder = std::function<Result<QList<Id>>(LibraryQueries &, const Filter &)>;
    using ReadRows = std::function<Result<QList<Row>>(LibraryQueries &, const QList<Id> &)>;
    using KeyOfRow = Key (*)(const Row &);

    void setReading(ReadOrder order, ReadRows rows, KeyOfRow keyOfRow, int pageSize)
    {
        m_readIds = std::move(order);
        m_readRows = std::move(rows);
        m_keyOfRow = keyOfRow;
        m_pageSize = pageSize;
    }

    /// Null until it has come. What was read before the last change is given until it has been read again.
    [[nodiscard]] const Row *row(int index) const
    {
        const Kept *kept = m_kept.object(keyOfId(m_ids.at(index)));
        if (!kept || kept->state != m_state)
            wantPage(index / m_pageSize);
        return kept ? &kept->row : nullptr;
    }

    /// While an order is being read, the next one waits for it: a folder that is being added commits all the time.
    void readOrder() override
    {
        if (m_reading && !m_another) {
            m_soon.start(20);
            return;
        }
        m_soon.stop();
        m_reading = true;
        const quint64 question = ++m_question;
        m_library.read([read = m_readIds, filter = m_filter](LibraryQueries &queries) { return read(queries, filter); })
            .then(this, [this, question](const Result<QList<Id>> &ids) {
                if (question != m_question)
                    return;
                m_reading = false;
                if (!ids) {
                    Q_EMIT failed(ids.error());
                    return;
                }
                takeOrder(*ids);
                Q_EMIT loaded();
            });
    }

    void fetch() override
    {
        if (m_wanted.isEmpty())
            return;
        const int first = m_wanted.takeLast() * m_pageSize;
        const QList<Id> ids = m_ids.mid(first, m_pageSize);
        if (ids.isEmpty())
            return;
        m_fetching = true;
        m_library.read([read = m_readRows, ids](LibraryQueries &queries) { return read(queries, ids); })
            .then(this, [this, first, state = m_state](const Result<QList<Row>> &rows) {
                m_fetching = false;
                if (rows)
                    take(first, *rows, state);
                else
                    Q_EMIT failed(rows.error());
            });
    }

    void takeOrder(const QList<Id> &ids)
    {
        m_wanted.clear();
        if (m_another) {
            m_another = false;
            beginResetModel();
            m_ids = ids;
            endResetModel();
            return;
        }
        moveTo(ids);
        if (!m_ids.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, columnCount() - 1));
    }

    /// Rows that were read, which stand from `first` on.
    void take(int first, const QList<Row> &rows, quint64 state)
    {
        m_rowsRead += rows.size();
        for (const Row &row : rows)
            m_kept.insert(m_keyOfRow(row), new Kept{row, state});
        const int last = std::min(first + m_pageSize, int(m_ids.size())) - 1;
        if (first <= last)
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
        if (!m_wanted.isEmpty())
            m_fetchSoon.start();
    }

private:
    struct Kept
    {
        Row row;
        quint64 state; ///< of the library when it was read
    };

    [[nodiscard]] static Key keyOfId(const Id &id)
    {
        if constexpr (std::is_same_v<Key, Id>)
            return id;
        else
            return keyOf(id);
    }

    /// What goes, goes; what stays takes its new place; what comes, comes.
    void moveTo(const QList<Id> &ids)
    {
        if (ids == m_ids) // as after most changes: nothing is hashed for it
            return;
        const RowMoves<Id> moves(m_ids, ids);
        const QList<RowRun> gone = moves.gone();
        const QList<RowRun> come = moves.come();
        if (gone.size() + come.size() > mostRuns) {
            beginResetModel();
            m_ids = ids;
            endResetModel();
            return;
        }
        for (const RowRun &run : gone) {
            beginRemoveRows({}, run.first, run.first + run.count - 1);
            m_ids.remove(run.first, run.count);
            endRemoveRows();
        }
        if (const QList<Id> staying = moves.staying(); staying != m_ids)
            reorder(staying);
        for (const RowRun &run : come) {
            beginInsertRows({}, run.first, run.first + run.count - 1);
            m_ids.insert(run.first, run.count, Id{});
            std::copy_n(ids.begin() + run.first, run.count, m_ids.begin() + run.first);
            endInsertRows();
        }
    }

    void reorder(const QList<Id> &ids)
    {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        QHash<Id, int> places;
        for (const Id &id : ids)
            places.insert(id, int(places.size()));
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &index : before)
            after.append(this->index(places.value(m_ids.at(index.row())), index.column()));
        m_ids = ids;
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

    Filter m_filter;
    QList<Id> m_ids;
    mutable QCache<Key, Kept> m_kept{mostKept};
    ReadOrder m_readIds;
    ReadRows m_readRows;
    KeyOfRow m_keyOfRow = nullptr;
    qint64 m_rowsRead = 0;
    int m_pageSize = 200;
};

} // namespace florilegium
