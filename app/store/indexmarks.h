// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <QHash>
#include <QStringList>

namespace florilegium {

// What a query can ask of things besides words and days, each as the name of a mark. Names of themes, collections and
// claims are their ids. A thing has the marks of its own and of those it stands for, as terms of a query are passed on:
// an article those of its living highlights, a highlight those of its article and of living claims, a claim those of
// its living passages.

// The marks' names are made of the words that queries have for the same.

[[nodiscard]] QString colourMark(const QString &key);
[[nodiscard]] QString stateMark(const QString &word);
[[nodiscard]] QString statusMark(const QString &word);
[[nodiscard]] QString relationMark(const QString &word);
[[nodiscard]] QString hasMark(const QString &word);
/// Whether what has: asks for is a mark.
[[nodiscard]] bool isHasMark(QStringView word);

/// The numbers that an index has for names of marks. Remembers them. On one thread.
class MarkNumbers
{
public:
    /// Each in the order of the names; new names get numbers. Within the caller's transaction; not to be used again
    /// when that fails.
    [[nodiscard]] Result<QList<qint64>> of(Connection &index, const QStringList &names);

private:
    [[nodiscard]] Result<qint64> numberOf(Connection &index, const QString &name);

    QHash<QString, qint64> m_known;
};

/// The numbers of those names that an index has numbers for.
[[nodiscard]] Result<QList<qint64>> knownMarks(Connection &index, const QStringList &names);

} // namespace florilegium
