// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/indexmarks.h"

#include "store/rows.h"

namespace florilegium {

using namespace Qt::StringLiterals;

QString colourMark(const QString &key)
{
    return u"colour "_s + key;
}

QString stateMark(const QString &word)
{
    return u"state "_s + word;
}

QString statusMark(const QString &word)
{
    return u"status "_s + word;
}

QString relationMark(const QString &word)
{
    return u"relation "_s + word;
}

QString hasMark(const QString &word)
{
    return u"has "_s + word;
}

/// The others depend on what changes without a change of the reader: the newest text, and what was found in it.
bool isHasMark(QStringView word)
{
    return word != "text"_L1 && word != "orphan"_L1;
}

Result<qint64> MarkNumbers::numberOf(Connection &index, const QString &name)
{
    if (const auto known = m_known.constFind(name); known != m_known.cend())
        return *known;
    Statement find(index, u"SELECT mark FROM mark_names WHERE name = ?"_s);
    find.bind(name);
    qint64 number = find.next() ? find.number(0) : 0;
    if (!find.result())
        return std::unexpected(find.result().error());
    if (number == 0) {
        Statement insert(index, u"INSERT INTO mark_names (name) VALUES (?)"_s);
        if (auto done = insert.bind(name).run(); !done)
            return std::unexpected(done.error());
        number = insert.insertedId();
    }
    m_known.insert(name, number);
    return number;
}

Result<QList<qint64>> MarkNumbers::of(Connection &index, const QStringList &names)
{
    QList<qint64> numbers;
    for (const QString &name : names) {
        const auto number = numberOf(index, name);
        if (!number)
            return std::unexpected(number.error());
        numbers << *number;
    }
    return numbers;
}

Result<QList<qint64>> knownMarks(Connection &index, const QStringList &names)
{
    Statement statement(index, u"SELECT m.mark FROM json_each(?) n CROSS JOIN mark_names m ON m.name = n.value"_s);
    statement.bind(jsonList(names));
    QList<qint64> numbers;
    while (statement.next())
        numbers << statement.number(0);
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return numbers;
}

} // namespace florilegium
