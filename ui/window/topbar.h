// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace florilegium {

class Actions;
class Breadcrumb;
class SearchField;
enum class ActionId : quint8;

/// The bar over everything: sidebar, back, forward, where one is, the search field, type, export, and the menu.
/// Empty until fill(), so that the article comes first; its place is kept from the start.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void setLook(const Palette &look);
    /// Builds the controls from the actions (borrowed). `menu` opens from the last button; its owner is somewhere else.
    void fill(Actions &actions, QMenu *menu);
    [[nodiscard]] bool isFilled() const { return m_search; }
    /// Null before fill().
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] Breadcrumb *breadcrumb() const { return m_breadcrumb; }
    [[nodiscard]] QToolButton *typeButton() const { return m_type; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(QHBoxLayout *row, Actions &actions, ActionId id);

    Palette m_look;
    Breadcrumb *m_breadcrumb = nullptr;
    SearchField *m_search = nullptr;
    QToolButton *m_type = nullptr;
    QToolButton *m_menu = nullptr;
};

} // namespace florilegium
