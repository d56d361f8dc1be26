// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "models/rowmodel.h"

#include <QTimer>

namespace florilegium {

/// A claim, theme, collection or saved search in the bin.
struct BinThing
{
    Table table = Table::Claims;
    QString id;
    QString name; ///< statement, or name
    bool isSearch = false; ///< a collection that is a saved search
    QDateTime deleted;
    bool operator==(const BinThing &) const = default;
};

/// What is in the bin besides articles and highlights, the latest first. Changes no data.
class BinThingsModel : public RowModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        KindRole, ///< "Claim", "Theme" …, translated
        DeletedRole, ///< QDateTime
    };

    explicit BinThingsModel(Library &library, QObject *parent = nullptr);

    /// Reads it, and follows the library from now on. `words`: only those whose name has them, whatever their case.
    void show(const QString &words);
    void rest() { m_asked = false; }
    /// The rows with these ids as they are in the bin.
    [[nodiscard]] DeletedThings things(const QStringList &ids) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const florilegium::Error &error);

private:
    void read();
    void narrow();

    Library &m_library;
    DeletedThings m_things;
    QString m_words;
    QList<BinThing> m_rows;
    QTimer m_soon;
    quint64 m_question = 0; ///< answers to older questions are dropped
    bool m_asked = false;
};

} // namespace florilegium
