// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QObject>
#include <QPointer>
#include <QStackedWidget>

namespace florilegium {

class Actions;
class Annotating;
class ArticleNoting;
class Collecting;
class Conductor;
class Exporting;
class Gatherer;
class Ledgering;
class Linking;
class ListMarking;
class Looking;
class Messages;
class Navigation;
class Opener;
class PageChoices;
class Pages;
class PictureLoading;
class Printing;
class ReadingPane;
class Reviewing;
class SeenElsewhere;
class Session;
class Shelving;
class Sidebar;
class SidebarModel;
class StatusLine;
class Theming;
class Tidying;

/// What all sides of a window have in common. Borrowed.
struct SideTools
{
    QWidget &window;
    Actions &actions;
    Messages &messages;
    Gatherer &gatherer;
};

/// One side of the window: a page to read on and the lists that take its place, with a session and a history of its
/// own, and all who work on them. A window has one, and two while it is split. Only the page is there for the first
/// frame; fill() adds the rest. The session is borrowed.
class ReadingSide : public QObject
{
    Q_OBJECT
public:
    ReadingSide(Session &session, const SideTools &tools, QObject *parent);
    /// Takes its pages along.
    ~ReadingSide() override;

    void fill(StatusLine &status, SidebarModel &model, Sidebar &sidebar, const Palette &look);
    /// Whether actions are meant for this side. The one that is made first is.
    void setActive(bool active);
    void setLook(const Palette &look);
    /// How many pixels of the window lie to its left.
    void setLeftInset(int pixels);
    /// Gives the focus to what is shown.
    void takeFocus();
    /// Nobody reads here any more: what is shown, is being opened or has been offered is let go.
    void settle();
    /// Settles and goes, as soon as nothing of it is being printed.
    void retire();

    /// Holds the page and the lists; whoever shows it may give it another parent.
    [[nodiscard]] QStackedWidget *stack() const { return m_stack; }
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] ReadingPane &pane() const { return *m_pane; }
    [[nodiscard]] Looking &looking() const { return *m_looking; }
    [[nodiscard]] Navigation &navigation() const { return *m_navigation; }
    [[nodiscard]] Annotating &annotating() const { return *m_annotating; }
    [[nodiscard]] Opener &opener() const { return *m_opener; }
    [[nodiscard]] Reviewing &reviewing() const { return *m_reviewing; }
    [[nodiscard]] PageChoices &choices() const { return *m_choices; }
    [[nodiscard]] SeenElsewhere &elsewhere() const { return *m_elsewhere; }
    [[nodiscard]] PictureLoading &pictures() const { return *m_pictures; }
    [[nodiscard]] Collecting &collecting() const { return *m_collecting; }
    [[nodiscard]] Theming &theming() const { return *m_theming; }
    [[nodiscard]] Linking &linking() const { return *m_linking; }
    [[nodiscard]] Ledgering &ledgering() const { return *m_ledgering; }
    [[nodiscard]] Tidying &tidying() const { return *m_tidying; }
    [[nodiscard]] ArticleNoting &noting() const { return *m_noting; }
    [[nodiscard]] ListMarking &listMarking() const { return *m_listMarking; }
    [[nodiscard]] Conductor &conductor() const { return *m_conductor; }
    [[nodiscard]] Exporting &exporting() const { return *m_exporting; }
    [[nodiscard]] Printing &printing() const { return *m_printing; }
    /// Null before fill().
    [[nodiscard]] Pages *pages() const { return m_pages; }

private:
    void fillLists(const Palette &look);
    void connectParts();
    void connectMenu();

    Session &m_session;
    SideTools m_tools;
    QPointer<QStackedWidget> m_stack; ///< its parent may go first
    ReadingPane *m_pane;
    Looking *m_looking;
    Navigation *m_navigation;
    Annotating *m_annotating;
    Opener *m_opener;
    Reviewing *m_reviewing;
    PageChoices *m_choices;
    SeenElsewhere *m_elsewhere;
    PictureLoading *m_pictures;
    Shelving *m_shelving;
    Collecting *m_collecting;
    Theming *m_theming;
    Linking *m_linking;
    Ledgering *m_ledgering;
    Tidying *m_tidying;
    ArticleNoting *m_noting;
    ListMarking *m_listMarking;
    Conductor *m_conductor;
    Exporting *m_exporting;
    Printing *m_printing;
    Pages *m_pages = nullptr;
    int m_leftInset = 0;
};

} // namespace florilegium
