// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/collectionchoices.h"
#include "paint/palette.h"
#include "window/actiontable.h"

#include <QWidget>

#include <functional>

namespace florilegium {

class CollectionPicker;
class Messages;
class Navigation;
class Pages;
class Session;
class Shelving;
class Sidebar;

/// Collections and saved searches: made, named, deleted, and articles put into them. Parts are borrowed.
class Collecting : public QObject
{
    Q_OBJECT
public:
    Collecting(Session &session, Navigation &navigation, const Shelving &shelving, Messages &messages, QWidget *window);

    void setLook(const Palette &look);
    /// `room`: where a picker may lie, in the window's coordinates.
    void attach(Pages *pages, Sidebar *sidebar, std::function<QRect()> room);
    bool act(ActionId id);

Q_SIGNALS:
    /// A name is to be typed there.
    void sidebarWanted();

private:
    void pick();
    void open(const Memberships &memberships);
    void make(const Collection &collection, const QList<ArticleId> &articles);
    void saveSearch();
    void put(const CollectionId &collection, const QList<ArticleId> &articles, bool isIn);
    void remove(const Collection &collection);
    void announce(const QString &sentence);

    Session &m_session;
    Navigation &m_navigation;
    const Shelving &m_shelving;
    Messages &m_messages;
    QWidget *m_window;
    Pages *m_pages = nullptr;
    Sidebar *m_sidebar = nullptr;
    std::function<QRect()> m_room;
    CollectionPicker *m_picker = nullptr;
    Palette m_look;
};

} // namespace florilegium
