// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QAbstractListModel>
#include <QTimer>

namespace florilegium {

/// Articles that are probably the same, group by group: a head that says by what, then the articles. Roles are those of
/// ArticleTableModel. Changes no data.
class DuplicatesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit DuplicatesModel(Library &library, QObject *parent = nullptr);

    /// Looks for them, and again whenever articles change, until rest().
    void look();
    void rest() { m_asked = false; }
    /// Whether it was looked for them once.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const QList<DuplicateGroup> &groups() const { return m_groups; }
    /// The group of a row, -1 for none; and its article, null for a head.
    [[nodiscard]] int groupOf(const QModelIndex &index) const;
    [[nodiscard]] ArticleId id(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const florilegium::Error &error);

private:
    struct Row
    {
        int group = 0;
        int article = -1; ///< of the group; -1: its head
    };

    void read();
    void take(const QList<DuplicateGroup> &groups);
    [[nodiscard]] QVariant headData(const DuplicateGroup &group, int role) const;

    Library &m_library;
    QList<DuplicateGroup> m_groups;
    QList<Row> m_rows;
    QTimer m_soon;
    quint64 m_question = 0; ///< answers to older questions are dropped
    bool m_asked = false;
    bool m_loaded = false;
};

} // namespace florilegium
