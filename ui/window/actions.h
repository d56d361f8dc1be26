// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/actiontable.h"

#include <QAction>
#include <QObject>

#include <array>

class QMenu;
class QWidget;

namespace florilegium {

/// The QActions of the table, made when first asked for. Whoever conducts connects to triggered().
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject *parent = nullptr);

    /// Owned by this object.
    [[nodiscard]] QAction *action(ActionId id);
    [[nodiscard]] QList<QAction *> run(ActionId first, int count);
    /// Makes them all and gives their shortcuts to the window and the page (borrowed).
    void install(QWidget *window, QWidget *page);
    /// Gives those of the page to another page too.
    void installOnPage(QWidget *page);
    /// Gives those of marking to a list of highlights.
    void installOnList(QWidget *list);
    /// Gives those of one scope to what it speaks of.
    void installIn(Scope scope, QWidget *where);
    /// Enables what has all that it needs.
    void setPresent(Needs present);
    [[nodiscard]] Needs present() const { return m_present; }
    void setInk(const QColor &ink);

Q_SIGNALS:
    void triggered(florilegium::ActionId id, bool checked);

private:
    [[nodiscard]] QAction *make(const ActionRow &row);

    std::array<QAction *, actionCount> m_actions{};
    Needs m_present;
    QColor m_ink;
};

/// "Highlight (H)": the text without its mnemonic, with the first key.
[[nodiscard]] QString describedAction(ActionId id);
/// The text without its mnemonic and dots.
[[nodiscard]] QString plainText(ActionId id);
/// The first key as people read it ("Ctrl+K"), empty without one.
[[nodiscard]] QString shownKey(ActionId id);

} // namespace florilegium
