// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/actiontable.h"

#include "text/id.h"

#include <QObject>

namespace florilegium {

class Actions;
class Annotating;
class ArticleNoting;
class Collecting;
class Gatherer;
class Ledgering;
class ListMarking;
class Looking;
class Messages;
class Navigation;
class Opener;
class PageChoices;
class Pages;
class PictureLoading;
class ReadingPane;
class Reviewing;
class SeenElsewhere;
class Session;
class Shelving;
class Theming;
class Tidying;

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
    Shelving &shelving;
    Collecting &collecting;
    Theming &theming;
    Ledgering &ledgering;
    SeenElsewhere &elsewhere;
    Tidying &tidying;
    ArticleNoting &noting;
    ListMarking &listMarking;
};

/// Hands each action to whoever does it on its side of the window, and keeps the actions' states true; while another
/// side is active it does neither.
class Conductor : public QObject
{
    Q_OBJECT
public:
    Conductor(const WindowParts &parts, QObject *parent);

    void setPages(Pages *pages);
    void setActive(bool active);
    /// Whether there is another side to go to.
    void setSplit(bool split);
    /// What the reader chose by name while this side was the active one.
    void act(ActionId id);

Q_SIGNALS:
    // What the window itself does.
    void paletteWanted();
    void searchWanted();
    void searchOrderToggled();
    void splitWanted();
    void otherPaneWanted();
    void sidebarToggled();
    void typeWanted();
    void coloursWanted();
    void fullScreenToggled();
    void keysWanted();
    void aboutWanted();
    void newWindowWanted();
    void closeWanted();
    void quitWanted();
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
    bool m_isActive = true;
    bool m_isSplit = false;
    ArticleId m_severalVersions; ///< the article on the page, when it has two versions or more
};

} // namespace florilegium
