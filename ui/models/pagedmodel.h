// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "models/rowmodel.h"

#include <QTimer>

namespace florilegium {

/// The part of a paged list that knows no row type: when to read, and what to tell.
class PagedModelBase : public RowModel
{
    Q_OBJECT
public:
    static constexpr int pageSize = 200;

    explicit PagedModelBase(Library &library, QObject *parent = nullptr);

    [[nodiscard]] bool isReading() const { return m_reading; }
    /// Whether the first page of the present filter has come.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Reads the loaded rows again, soon and once however often it is asked; selection and place are kept.
    void refreshSoon();
    /// Reads nothing again until it is woken: nobody sees the rows.
    void rest();
    /// What has changed meanwhile is read now.
    void wake();

Q_SIGNALS:
    /// Rows have come (perhaps none).
    void loaded();
    void failed(const florilegium::Error &error);

protected:
    /// Follows commits that touch one of these tables.
    void follow(const QList<Table> &tables);
    virtual void refresh() = 0;

    Library &m_library;
    bool m_reading = false;
    bool m_complete = false;
    bool m_loaded = false;
    bool m_isOld = false; ///< something has changed while it rested
    quint64 m_generation = 0; ///< answers to older questions are dropped

private:
    QTimer m_soon;
    bool m_isResting = false;
};

/// Rows that are read by pages of 200 on the reader's thread, as the list is scrolled. Changes no data.
template<typename Row>
class PagedModel : public PagedModelBase
{
public:
    using PagedModelBase::PagedModelBase;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return m_read && !parent.isValid() && !m_complete && !m_reading;
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            readRows(int(m_rows.size()), pageSize);
    }
    [[nodiscard]] const Row &row(int index) const { return m_rows.at(index); }

protected:
    using Read = std::function<Result<QList<Row>>(LibraryQueries &, int offset, int limit)>;

    /// Another question: forgets the rows and reads the first page.
    void ask(Read read)
    {
        beginResetModel();
        m_rows.clear();
        m_read = std::move(read);
        m_complete = false;
        m_loaded = false;
        m_isOld = false;
        endResetModel();
        readRows(0, pageSize);
    }
    void refresh() override
    {
        if (m_read)
            readRows(0, std::max(int(m_rows.size()), pageSize));
    }
    [[nodiscard]] virtual bool same(const Row &left, const Row &right) const = 0;

private:
    void readRows(int offset, int limit)
    {
        m_reading = true;
        const quint64 generation = ++m_generation;
        m_library.read([read = m_read, offset, limit](LibraryQueries &queries) { return read(queries, offset, limit); })
            .then(this, [this, generation, offset, limit](const Result<QList<Row>> &rows) {
                // Never at once, as a future that is ready would: views ask for more while they are told of a reset.
                const auto takeThem = [this, generation, offset, limit, rows] {
                    if (generation == m_generation)
                        take(rows, offset, limit);
                };
                QMetaObject::invokeMethod(this, takeThem, Qt::QueuedConnection);
            });
    }

    void take(const Result<QList<Row>> &rows, int offset, int limit)
    {
        m_reading = false;
        m_complete = !rows || rows->size() < limit;
        if (!rows) {
            Q_EMIT failed(rows.error());
            return;
        }
        if (offset == 0)
            replaceRows(m_rows, *rows, [this](const Row &left, const Row &right) { return same(left, right); });
        else
            append(*rows);
        m_loaded = true;
        Q_EMIT loaded();
    }

    void append(const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }

    QList<Row> m_rows;
    Read m_read;
};

} // namespace florilegium
