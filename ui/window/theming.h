// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/change.h"
#include "models/themedrop.h"
#include "paint/palette.h"
#include "view/themepicker.h"
#include "window/actiontable.h"

#include <QMenu>
#include <QObject>
#include <QPointer>

#include <functional>

namespace florilegium {

class Actions;
class Codebooks;
class Messages;
class Navigation;
class Pages;
class Session;
class Sidebar;
class SidebarModel;

/// The commands of the tree of themes on one side of the window: what is acted on is the theme that is current in the
/// sidebar, else the one whose page or list is shown. Each is one step of undo, is said in a sentence, and can be taken
/// back there.
class Theming : public QObject
{
    Q_OBJECT
public:
    /// Dialogs and menus belong to the window.
    Theming(Session &session, Navigation &navigation, Messages &messages, QWidget &window, QObject *parent);
    ~Theming() override;

    /// Takes what fill() of the window has made. Borrowed.
    void attach(Actions &actions, SidebarModel &model, Sidebar &sidebar, Pages &pages);
    void setLook(const Palette &look);
    /// False when the action is none of themes.
    bool act(ActionId id);
    /// What there is of Need::Theme, and of what is needed for work on a theme's passages.
    [[nodiscard]] Needs present() const;
    // What the sidebar wants.
    void rename(const ThemeId &id, const QString &name);
    void moveTo(const ThemeId &id, const ThemePlace &place);
    void open(const ThemeId &id);
    /// Asks what becomes of the current theme's passages, if it has any.
    void askAndDelete();
    /// At a place of the screen.
    void openMenu(const QPoint &place);
    [[nodiscard]] ThemeId current() const { return m_current; }
    [[nodiscard]] ThemePicker *picker() const { return m_picker; }
    [[nodiscard]] Codebooks *codebooks() const { return m_codebooks; }
    /// The menu that asks what becomes of passages, while it is open.
    [[nodiscard]] QMenu *heirMenu() const { return m_heirMenu; }
    /// The menu that asks for a colour or a key, while it is open.
    [[nodiscard]] QMenu *choiceMenu() const { return m_choiceMenu; }

Q_SIGNALS:
    void currentChanged();

private:
    enum class Asked : quint8 { New, Move, Merge, Heir };
    struct Choice
    {
        QString text;
        bool isSo = false; ///< already
        std::function<Change()> change;
        QString said; ///< when it was made
    };

    void follow();
    bool actOnPassages(ActionId id);
    void step(ActionId id);
    void askColour();
    void askKey();
    void choose(const QString &question, const QList<Choice> &choices);
    void ask(Asked asked, const QString &title);
    [[nodiscard]] QPoint pickerPlace() const;
    void answer(const ThemeId &theme);
    void answerNew(const QString &path);
    void merge(const ThemeId &from, const ThemeId &into);
    void remove(const ThemeId &id, const ThemeId &heir);
    void say(const QString &sentence);
    void offerMerge(const ThemeId &from, const ThemeId &namesake);
    [[nodiscard]] QString nameOf(const ThemeId &id) const;
    [[nodiscard]] ThemeId namesakeOf(const ThemeId &id, const ThemeId &parent, const QString &name) const;

    Session &m_session;
    Navigation &m_navigation;
    Messages &m_messages;
    QWidget &m_window;
    Codebooks *m_codebooks;
    // The window may go first.
    QPointer<ThemePicker> m_picker;
    QPointer<QMenu> m_heirMenu;
    QPointer<QMenu> m_choiceMenu;
    QPointer<QMenu> m_menu;
    SidebarModel *m_model = nullptr;
    Sidebar *m_sidebar = nullptr;
    Pages *m_pages = nullptr;
    ThemeId m_current;
    ThemeId m_askedFor; ///< what the picker is open for
    Asked m_asked = Asked::New;
};

} // namespace florilegium
