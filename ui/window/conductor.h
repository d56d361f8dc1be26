// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/actiontable.h"

#include "text/id.h"

#include <QObject>

namespace florilegium {

class Actions;
class Annotating;
class Gatherer;
class Looking;
class Messages;
class Navigation;
class Opener;
class PageChoices;
class Pages;
class PictureLoading;
class ReadingPane;
class Reviewing;
class Session;
class Theming;

/// The parts that actions work on. Borrowed.
struct WindowParts
{
    Session &session;
    Actions &actions;
    ReadingPane &pane;
    Messages &messages;
    Annotating &annotating;
    Looking &looking;
    Navigation &navigation;
    Opener &opener;
    Reviewing &reviewing;
    PageChoices &choices;
    PictureLoading &pictures;
    Gatherer &gatherer;
    Theming &theming;
};

/// Hands each action to whoever does it, and keeps the actions' states true.
class Conductor : public QObject
{
    Q_OBJECT
public:
    Conductor(const WindowParts &parts, QObject *parent);

    void setPages(Pages *pages);
    void act(ActionId id);

Q_SIGNALS:
    // What the window itself does.
    void searchWanted();
    void sidebarToggled();
    void typeWanted();
    void fullScreenToggled();
    void keysWanted();
    void aboutWanted();
    void closeWanted();
    void exportWanted();
    void pdfWanted();
    void printWanted();
    void copyMarkdownWanted();

private:
    bool navigate(ActionId id);
    bool edit(ActionId id);
    bool add(ActionId id);
    void stop();
    bool window(ActionId id);
    bool article(ActionId id);
    void updateStates();
    [[nodiscard]] Needs presentOfPage() const;
    void nameUndo();
    void countVersions();

    WindowParts m_parts;
    Pages *m_pages = nullptr;
    bool m_rowSelected = false;
    ArticleId m_severalVersions; ///< the article on the page, when it has two versions or more
};

} // namespace florilegium
