// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "models/articledrag.h"
#include "models/rowmodel.h"
#include "models/sidebarrows.h"
#include "models/themedrop.h"

#include <QTimer>

namespace florilegium {

/// The rows of the sidebar: reading states, collections and saved searches, the theme tree and the statuses of claims,
/// each with its count. Themes come from the borrowed set; collections and counts are read after each commit, on the
/// thread of long reads. Changes no data: what is edited or dropped here comes out as a signal. The name that a
/// collection or saved search was given is shown at once; what is read of it later wins.
class SidebarModel : public RowModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of SidebarKind
        CountRole, ///< int
        DepthRole, ///< int, of a theme
        ColourRole, ///< key of a theme's colour
        StatusRole, ///< int of Status
        HasChildrenRole, ///< bool
        CollapsedRole, ///< bool
    };

    SidebarModel(Library &library, const ThemeSet &themes, QObject *parent = nullptr);

    [[nodiscard]] const Counts &counts() const { return m_counts; }
    [[nodiscard]] const QList<CollectionRow> &collections() const { return m_collections; }
    [[nodiscard]] const SidebarRow &row(int index) const { return m_rows.at(index); }
    /// The row that stands for the same thing, if it is shown.
    [[nodiscard]] QModelIndex find(const SidebarRow &thing) const;
    void setCollapsed(const ThemeId &theme, bool collapsed);
    void refreshSoon();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QStringList mimeTypes() const override { return {articleDragType, themeMimeType}; }
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void countsChanged();
    void renamed(const florilegium::Collection &collection, const QString &name);
    void dropped(const florilegium::Collection &collection, const QList<florilegium::ArticleId> &articles);
    // Of themes.
    void renameWanted(const florilegium::ThemeId &theme, const QString &name);
    void moveWanted(const florilegium::ThemeId &theme, const florilegium::ThemePlace &place);

private:
    void readCounts();
    void rename(const Collection &collection, const QString &name);
    void update();

    Library &m_library;
    const ThemeSet &m_themes;
    Counts m_counts;
    QList<CollectionRow> m_collections;
    QSet<ThemeId> m_collapsed;
    QList<SidebarRow> m_rows;
    QTimer m_soon;
    quint64 m_question = 0;
};

} // namespace florilegium
