// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/linking.h"
#include "window/actionids.h"

#include <QObject>

class QWidget;

namespace florilegium {

class Messages;
class Session;

/// Linking by two keys: one end is held, from any article or claim, until the reader comes to the other and says how
/// the two bear on each other, or drops it. Each link is one step of undo.
class Linking : public QObject
{
    Q_OBJECT
public:
    /// Menus belong to the window.
    Linking(Session &session, Messages &messages, QWidget &window, QObject *parent);

    /// What is held; null: nothing.
    [[nodiscard]] const LinkEnd &held() const { return m_held; }
    /// What the status line says of it; empty when nothing is held.
    [[nodiscard]] QString heldText() const;
    void hold(const LinkEnd &end);
    void drop();
    /// Asks how this end bears on the one that is held; the menu opens at a place of the screen.
    void ask(const LinkEnd &end, const QPoint &place);
    void link(const LinkEnd &end, Relation relation);
    /// What is held comes along when the reader goes to another side.
    void continueFrom(const Linking &before);

Q_SIGNALS:
    /// Something is held now, or nothing any more.
    void changed();

private:
    bool isReady(const LinkEnd &end);

    Session &m_session;
    Messages &m_messages;
    QWidget &m_window;
    LinkEnd m_held;
};

} // namespace florilegium
