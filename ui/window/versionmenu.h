// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace florilegium {

class ReadingPane;

/// Lists the versions of the article on the page in a menu, newest first; choosing one shows it.
class VersionMenu : public QObject
{
    Q_OBJECT
public:
    /// The menu is borrowed; what stands in it stays at its head.
    VersionMenu(Session &session, ReadingPane &pane, QMenu &menu, QObject *parent = nullptr);
    /// Takes its entries out of the menu, if that is still there.
    ~VersionMenu() override;

    [[nodiscard]] const QList<QAction *> &entries() const { return m_entries; }

private:
    void update();
    void show(const QList<Version> &versions, VersionId shown);

    Session &m_session;
    ReadingPane &m_pane;
    QPointer<QMenu> m_menu;
    QList<QAction *> m_entries;
    quint64 m_question = 0; ///< answers to older ones are dropped
    bool m_isStale = false; ///< to be read again when everything is saved
};

/// "14 July 2025, 12:30 · article.html · 3f2a9c1b": when and whence it was taken, and the first of its SHA-256.
[[nodiscard]] QString versionText(const Version &version);

} // namespace florilegium
