// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/statement.h"

#include <QSqlError>
#include <QVariant>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// SQLite turns UTF-16 into UTF-8 itself. It mangles what follows a lone surrogate, reads the noncharacters U+FFFE and
/// U+FFFF as U+FFFD, and takes a first U+FEFF for a byte order mark: one more in front saves that one.
QString valid(const QString &text)
{
    if (text.isNull())
        return u""_s;
    QString valid = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if ((text[i].isSurrogate() && !pair) || text[i].unicode() >= 0xfffe)
            valid[i] = QChar::ReplacementCharacter;
        i += pair ? 1 : 0;
    }
    return valid.startsWith(QChar(QChar::ByteOrderMark)) ? QChar(QChar::ByteOrderMark) + valid : valid;
}

} // namespace

QString storedTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

Statement::Statement(const Connection &connection, const QString &sql)
    : m_query(connection.database())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_result = std::unexpected(errorOf(m_query.lastError()));
}

Statement &Statement::add(const QVariant &value)
{
    if (m_bound == 0 && m_executed) {
        m_query.finish();
        m_executed = false;
    }
    m_query.bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    return add(valid(text));
}

Statement &Statement::bind(qint64 number)
{
    return add(number);
}

Statement &Statement::bind(double number)
{
    return add(number);
}

Statement &Statement::bind(const QByteArray &bytes)
{
    return add(bytes.isNull() ? QByteArray("") : bytes);
}

Statement &Statement::bind(const QDateTime &time)
{
    return time.isValid() ? add(storedTime(time)) : bindNull();
}

Statement &Statement::bindOrNull(const QString &text)
{
    return text.isEmpty() ? bindNull() : bind(text);
}

Statement &Statement::bindOrNull(qint64 number)
{
    return number == 0 ? bindNull() : bind(number);
}

Statement &Statement::bindNull()
{
    return add(QVariant());
}

Statement &Statement::bindAll(const QVariantList &values)
{
    for (const QVariant &value : values)
        add(value.metaType() == QMetaType::fromType<QString>() ? QVariant(valid(value.toString())) : value);
    return *this;
}

bool Statement::execute()
{
    m_bound = 0;
    m_executed = true;
    if (m_result && !m_query.exec())
        m_result = std::unexpected(errorOf(m_query.lastError()));
    return m_result.has_value();
}

Result<void> Statement::run()
{
    if (execute()) {
        m_insertedId = m_query.lastInsertId().toLongLong();
        m_changedRows = m_query.numRowsAffected();
    }
    m_query.finish();
    return m_result;
}

bool Statement::next()
{
    if (!m_executed && !execute())
        return false;
    if (m_query.next())
        return true;
    // A row that cannot be read ends the rows like their end does: only the error tells.
    if (m_query.lastError().isValid())
        m_result = std::unexpected(errorOf(m_query.lastError()));
    m_query.finish();
    return false;
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 Statement::number(int column) const
{
    return m_query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_query.value(column).toDouble();
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QDateTime Statement::time(int column) const
{
    const QString stored = text(column);
    return stored.isEmpty() ? QDateTime() : QDateTime::fromString(stored, Qt::ISODateWithMs).toUTC();
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

} // namespace florilegium
