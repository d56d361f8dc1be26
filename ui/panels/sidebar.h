// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sidebarmodel.h"
#include "paint/palette.h"

#include <QWidget>

class QKeyEvent;
class QListView;
class QToolButton;

namespace florilegium {

class SidebarDelegate;

/// The way through the library: reading states, themes, claims by status, and the bin at the bottom. What is chosen
/// comes out as one signal; the window goes there.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(SidebarModel &model, QWidget *parent = nullptr);

    void setLook(const Palette &look);
    /// Shows where the reader is; `row` absent: nowhere in it. The bin has a row of its own.
    void setCurrent(const std::optional<SidebarRow> &row);
    void setBinCurrent(bool current);
    [[nodiscard]] QListView *view() const { return m_view; }
    /// Lets the reader name a collection or saved search that has just been made, when its row comes.
    void nameSoon(const CollectionId &id);
    /// The theme whose row is current; null: none.
    [[nodiscard]] ThemeId currentTheme() const;
    /// Makes its row the current one, if it is shown, and lets its name be edited there.
    void editTheme(const ThemeId &theme);
    /// Makes its row the current one, if it is shown; the page stays.
    void showTheme(const ThemeId &theme);
    /// A place of the screen: below its row, or the list's corner.
    [[nodiscard]] QPoint placeBelow(const ThemeId &theme) const;

Q_SIGNALS:
    void chosen(const florilegium::SidebarRow &row);
    void binChosen();
    void renameWanted(const florilegium::Collection &collection, const QString &name);
    void deleteWanted(const florilegium::Collection &collection);
    /// Articles were dropped on it.
    void putWanted(const florilegium::Collection &collection, const QList<florilegium::ArticleId> &articles);
    // Themes; they are renamed and moved through the model.
    void currentThemeChanged();
    void themeOpened(const florilegium::ThemeId &theme);
    void themeDeleteWanted();
    /// At a place of the screen, for the current theme.
    void themeMenuWanted(const QPoint &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCurrent();
    void updateBin();
    bool foldByKey(int key);
    void nameNow();
    bool actOnRow(int key);
    [[nodiscard]] bool takeFromThemes(const QKeyEvent &key) const;
    void openMenu(const QPoint &place);
    void openCollectionMenu(const QModelIndex &index, const QPoint &place);
    [[nodiscard]] QModelIndex indexOf(const ThemeId &theme) const;

    SidebarModel &m_model;
    QListView *m_view;
    QToolButton *m_bin;
    SidebarDelegate *m_delegate;
    Palette m_look;
    std::optional<SidebarRow> m_current;
    CollectionId m_toName;
};

} // namespace florilegium
