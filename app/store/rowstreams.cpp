// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rowstreams.h"

#include <algorithm>

namespace florilegium {

namespace {

class ListedRows : public RowStream
{
public:
    explicit ListedRows(QList<qint64> rows)
        : m_rows(std::move(rows))
    {
    }

    Result<qint64> seek(qint64 row) override
    {
        m_at = std::ranges::lower_bound(m_rows.cbegin() + m_at, m_rows.cend(), row) - m_rows.cbegin();
        return m_at < m_rows.size() ? m_rows[m_at] : end;
    }

private:
    QList<qint64> m_rows;
    qsizetype m_at = 0;
};

/// Reads ahead: what one read gave is kept as long as it is asked for.
class ReadAhead : public RowStream
{
public:
    Result<qint64> seek(qint64 row) override
    {
        for (;;) {
            m_at = std::ranges::lower_bound(m_rows.cbegin() + m_at, m_rows.cend(), row) - m_rows.cbegin();
            if (m_at < m_rows.size()) {
                ++m_used;
                return m_rows[m_at];
            }
            row = std::max(row, m_next);
            if (row > m_range.last)
                return end;
            if (auto done = readOn(row); !done)
                return std::unexpected(done.error());
        }
    }

protected:
    ReadAhead(Connection &index, const SqlPart &statement, RowRange range)
        : m_range(range)
        , m_next(range.first)
        , m_statement(index, statement.sql)
        , m_values(statement.values)
    {
    }

    /// Reads rows from there on; what lies before m_next is then known.
    virtual Result<void> readOn(qint64 row) = 0;

    Result<void> read(const QVariantList &last)
    {
        m_rows.clear();
        m_at = 0;
        m_used = 0;
        m_statement.bindAll(m_values + last);
        while (m_statement.next())
            m_rows << m_statement.number(0);
        return m_statement.result();
    }

    const RowRange m_range;
    QList<qint64> m_rows;
    qsizetype m_used = 0; ///< questions that what was read could answer
    qint64 m_next; ///< rows before it are known

private:
    Statement m_statement;
    QVariantList m_values;
    qsizetype m_at = 0;
};

class ReadRows : public ReadAhead
{
public:
    ReadRows(Connection &index, const SqlPart &statement, RowRange range)
        : ReadAhead(index, statement, range)
    {
    }

protected:
    Result<void> readOn(qint64 row) override
    {
        // Who skips most of what was read is not given as much again.
        if (m_begun)
            m_chunk = m_used >= wellUsed ? std::min(m_chunk * 4, mostAtOnce) : std::max(m_chunk / 2, fewest);
        m_begun = true;
        if (auto done = read({row, m_range.last, qint64(m_chunk)}); !done)
            return done;
        m_next = m_rows.size() < m_chunk ? m_range.last + 1 : m_rows.back() + 1;
        return {};
    }

private:
    static constexpr qsizetype fewest = 16;
    static constexpr qsizetype mostAtOnce = 8192;
    static constexpr qsizetype wellUsed = 4;

    qsizetype m_chunk = 32;
    bool m_begun = false;
};

class SortedRows : public ReadAhead
{
public:
    SortedRows(Connection &index, const SqlPart &statement, RowRange range)
        : ReadAhead(index, statement, range)
        , m_width(std::max<qint64>(1, (range.last - range.first) / pieces))
    {
    }

protected:
    Result<void> readOn(qint64 row) override
    {
        const qint64 last = m_range.last - row < m_width ? m_range.last : row + m_width - 1;
        const bool wellUsed = m_used >= wellUsedFrom || m_rows.size() < few;
        if (m_begun && wellUsed && m_rows.size() < many)
            m_width = m_width > std::numeric_limits<qint64>::max() / 8 ? m_width : m_width * 4;
        else if (m_begun && m_rows.size() >= few)
            m_width = std::max<qint64>(1, m_width / 2);
        m_begun = true;
        if (auto done = read({row, last}); !done)
            return done;
        m_next = last + 1;
        return {};
    }

private:
    static constexpr qint64 pieces = 1024;
    static constexpr qsizetype wellUsedFrom = 4;
    static constexpr qsizetype few = 32;
    static constexpr qsizetype many = 2048;

    qint64 m_width;
    bool m_begun = false;
};

class AllOf : public RowStream
{
public:
    explicit AllOf(std::vector<RowStreamPtr> streams)
        : m_streams(std::move(streams))
    {
    }

    Result<qint64> seek(qint64 row) override
    {
        for (std::size_t agreed = 0, i = 0; agreed < m_streams.size(); i = (i + 1) % m_streams.size()) {
            const auto next = m_streams[i]->seek(row);
            if (!next || *next == end)
                return next;
            agreed = *next == row ? agreed + 1 : 1;
            row = *next;
        }
        return row;
    }

private:
    std::vector<RowStreamPtr> m_streams;
};

class AnyOf : public RowStream
{
public:
    explicit AnyOf(std::vector<RowStreamPtr> streams)
        : m_streams(std::move(streams))
    {
    }

    Result<qint64> seek(qint64 row) override
    {
        qint64 first = end;
        for (const RowStreamPtr &stream : m_streams) {
            const auto next = stream->seek(row);
            if (!next)
                return next;
            first = std::min(first, *next);
        }
        return first;
    }

private:
    std::vector<RowStreamPtr> m_streams;
};

class AllBut : public RowStream
{
public:
    AllBut(RowStreamPtr stream, RowStreamPtr without)
        : m_stream(std::move(stream))
        , m_without(std::move(without))
    {
    }

    Result<qint64> seek(qint64 row) override
    {
        for (;;) {
            const auto next = m_stream->seek(row);
            const auto left = next && *next != end ? m_without->seek(*next) : next;
            if (!left || *next == end)
                return left;
            if (*left != *next)
                return *next;
            row = *next + 1;
        }
    }

private:
    RowStreamPtr m_stream;
    RowStreamPtr m_without;
};

} // namespace

RowStreamPtr listedRows(QList<qint64> rows)
{
    return std::make_unique<ListedRows>(std::move(rows));
}

RowStreamPtr readRows(Connection &index, const SqlPart &statement, RowRange range)
{
    return std::make_unique<ReadRows>(index, statement, range);
}

RowStreamPtr sortedRows(Connection &index, const SqlPart &statement, RowRange range)
{
    return std::make_unique<SortedRows>(index, statement, range);
}

RowStreamPtr allOf(std::vector<RowStreamPtr> streams)
{
    return streams.size() == 1 ? std::move(streams.front()) : std::make_unique<AllOf>(std::move(streams));
}

RowStreamPtr anyOf(std::vector<RowStreamPtr> streams)
{
    return streams.size() == 1 ? std::move(streams.front()) : std::make_unique<AnyOf>(std::move(streams));
}

RowStreamPtr allBut(RowStreamPtr stream, RowStreamPtr without)
{
    return std::make_unique<AllBut>(std::move(stream), std::move(without));
}

Result<QList<qint64>> nextRows(RowStream &stream, qint64 from, qsizetype most)
{
    QList<qint64> rows;
    while (rows.size() < most) {
        const auto next = stream.seek(rows.isEmpty() ? from : rows.back() + 1);
        if (!next)
            return std::unexpected(next.error());
        if (*next == RowStream::end)
            break;
        rows << *next;
    }
    return rows;
}

} // namespace florilegium
