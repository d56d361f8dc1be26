// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/collectionchoices.h"
#include "paint/palette.h"
#include "window/actiontable.h"

#include <QWidget>

namespace florilegium {

class CollectionPicker;
class Messages;
class Navigation;
class Pages;
class Session;
class Shelving;

/// Collections and saved searches: made, named, deleted, and articles put into them, on one side of the window. Parts
/// are borrowed.
class Collecting : public QObject
{
    Q_OBJECT
public:
    /// A picker lies over `room`.
    Collecting(Session &session, Navigation &navigation, const Shelving &shelving, Messages &messages, QWidget &room,
               QObject *parent);

    void setLook(const Palette &look);
    void setPages(Pages *pages) { m_pages = pages; }
    bool act(ActionId id);
    void rename(const Collection &collection, const QString &name);
    void remove(const Collection &collection);
    /// Those of the articles that are not in it come into it (`isIn`), or those that are leave it.
    void put(const CollectionId &collection, const QList<ArticleId> &articles, bool isIn);

Q_SIGNALS:
    /// The reader is to name what has just been made.
    void nameWanted(const florilegium::CollectionId &id);

private:
    void pick();
    void open(const Memberships &memberships);
    void make(const Collection &collection, const QList<ArticleId> &articles);
    void saveSearch();
    void announce(const QString &sentence);

    Session &m_session;
    Navigation &m_navigation;
    const Shelving &m_shelving;
    Messages &m_messages;
    QWidget &m_room;
    Pages *m_pages = nullptr;
    CollectionPicker *m_picker = nullptr;
    Palette m_look;
};

} // namespace florilegium
