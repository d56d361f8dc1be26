// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/hyphenation.h"

#include <QHash>
#include <QObject>

namespace florilegium {

/// The hyphenators of the languages that are read: each dictionary is read once, on a worker and only when it is first
/// asked for, and shared by all views. Window's thread.
class Hyphenators : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Null until the dictionary has been read, which asking begins, and for ever where there is none.
    [[nodiscard]] Hyphenator of(const QString &language);

Q_SIGNALS:
    /// One more dictionary has been read.
    void loaded();

private:
    void read(const QString &file);

    QHash<QString, QString> m_files; ///< by language; empty: none
    QHash<QString, Hyphenator> m_hyphenators; ///< by file; null: being read, or of no use
};

} // namespace florilegium
