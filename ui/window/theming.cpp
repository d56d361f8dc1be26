// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/theming.h"

#include "annotate/themeedits.h"
#include "models/sidebarmodel.h"
#include "panels/sidebar.h"
#include "session/session.h"
#include "view/themepicker.h"
#include "window/actions.h"
#include "window/codebooks.h"
#include "window/menus.h"
#include "window/messages.h"
#include "window/navigation.h"
#include "window/pages.h"

#include <QItemSelectionModel>
#include <QListView>
#include <QMenu>

namespace florilegium {

using namespace Qt::StringLiterals;

Theming::Theming(Session &session, Navigation &navigation, Messages &messages, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_navigation(navigation)
    , m_messages(messages)
    , m_window(window)
    , m_codebooks(new Codebooks(session, messages, window, this))
{
    connect(&navigation, &Navigation::moved, this, &Theming::follow);
}

Theming::~Theming()
{
    delete m_picker;
    delete m_heirMenu;
    delete m_choiceMenu;
    delete m_menu;
}

void Theming::attach(Actions &actions, SidebarModel &model, Sidebar &sidebar, Pages &pages)
{
    m_model = &model;
    m_sidebar = &sidebar;
    m_pages = &pages;
    m_picker = new ThemePicker(m_session.themes(), &m_window);
    m_heirMenu = new QMenu(&m_window);
    m_choiceMenu = new QMenu(&m_window);
    m_menu = makeThemeMenu(actions, &m_window);
    for (QWidget *where : std::initializer_list<QWidget *>{&sidebar, &pages})
        actions.installIn(Scope::Themes, where);
    connect(m_picker, &ThemePicker::themeChosen, this, [this](const ThemeId &theme) { answer(theme); });
    connect(m_picker, &ThemePicker::newThemeChosen, this, [this](const QString &path) { answerNew(path); });
    connect(&sidebar, &Sidebar::currentThemeChanged, this, &Theming::follow);
    connect(&pages, &Pages::passagesMarked, this, [this](const ThemeId &theme, int count) {
        say(tr("%n passage(s) of “%1” were marked.", nullptr, count).arg(nameOf(theme)));
    });
    connect(&pages, &Pages::passagesDealt, this, [this](const ThemeId &theme, int count) {
        say(tr("%n passage(s) of “%1” were dealt out.", nullptr, count).arg(nameOf(theme)));
    });
    follow();
}

void Theming::open(const ThemeId &id)
{
    m_navigation.go({.kind = Place::Kind::Theme, .theme = id});
}

void Theming::openMenu(const QPoint &place)
{
    m_menu->popup(place);
}

void Theming::setLook(const Palette &look)
{
    if (m_picker)
        m_picker->setColours(look);
}

void Theming::follow()
{
    const auto place = m_navigation.place();
    const ThemeId inTree = m_sidebar ? m_sidebar->currentTheme() : ThemeId{};
    const ThemeId shown = place && !m_navigation.isReading() ? place->theme : ThemeId{};
    const ThemeId now = inTree.isNull() ? shown : inTree;
    if (now == m_current)
        return;
    m_current = now;
    Q_EMIT currentChanged();
}

bool Theming::act(ActionId id)
{
    switch (id) {
    case ActionId::NewTheme:
        m_asked = Asked::New;
        m_picker->openForNew(m_session.themes().path(m_current), pickerPlace());
        return true;
    case ActionId::ThemePage: open(m_current); return true;
    case ActionId::WithoutTheme: m_pages->listArticlesWithout(m_current); return true;
    case ActionId::ThemeColour: askColour(); return true;
    case ActionId::ThemeKey: askKey(); return true;
    case ActionId::RenameTheme:
        if (m_sidebar->isVisible())
            m_sidebar->editTheme(m_current);
        else
            m_messages.note(tr("Names are changed in the sidebar; F9 opens it."));
        return true;
    case ActionId::MoveTheme: ask(Asked::Move, tr("Move “%1” below").arg(nameOf(m_current))); return true;
    case ActionId::MergeTheme: ask(Asked::Merge, tr("Merge “%1” into").arg(nameOf(m_current))); return true;
    case ActionId::DeleteTheme: askAndDelete(); return true;
    case ActionId::SplitTheme: m_navigation.go({.kind = Place::Kind::Split, .theme = m_current}); return true;
    case ActionId::MarkMatches: m_navigation.go({.kind = Place::Kind::Matches, .theme = m_current}); return true;
    case ActionId::ThemeUp:
    case ActionId::ThemeDown:
    case ActionId::ThemeOut:
    case ActionId::ThemeIn: step(id); return true;
    case ActionId::ExportCodebook: m_codebooks->askAndExport(); return true;
    case ActionId::ImportCodebook: m_codebooks->askAndImport(); return true;
    default: return actOnPassages(id);
    }
}

QString Theming::nameOf(const ThemeId &id) const
{
    const Theme *theme = m_session.themes().find(id);
    return theme ? theme->name : QString();
}

ThemeId Theming::namesakeOf(const ThemeId &id, const ThemeId &parent, const QString &name) const
{
    for (const Theme &theme : m_session.themes().children(parent)) {
        if (theme.id != id && theme.name.compare(name, Qt::CaseInsensitive) == 0)
            return theme.id;
    }
    return {};
}

void Theming::say(const QString &sentence)
{
    m_messages.show(Messages::Kind::Note, sentence, {{tr("Undo"), [this] { m_session.undo(); }}});
}

void Theming::offerMerge(const ThemeId &from, const ThemeId &namesake)
{
    m_messages.show(Messages::Kind::Note, tr("There is a theme “%1” in that place already.").arg(nameOf(namesake)),
                    {{tr("Merge them"), [this, from, namesake] { merge(from, namesake); }}});
}

void Theming::rename(const ThemeId &id, const QString &name)
{
    const Theme *theme = m_session.themes().find(id);
    if (!theme)
        return;
    const Change change = renameTheme(m_session.themes(), id, name);
    if (!change.isEmpty()) {
        m_session.perform(change);
        say(tr("The theme is called “%1” now.").arg(nameOf(id)));
    } else if (const ThemeId other = namesakeOf(id, theme->parent, name); !other.isNull()) {
        offerMerge(id, other);
    } else {
        m_messages.note(tr("A theme needs a name without “/”."));
    }
}

void Theming::moveTo(const ThemeId &id, const ThemePlace &place)
{
    const Change change = moveTheme(m_session.themes(), id, place.parent, place.index);
    if (!change.isEmpty()) {
        m_session.perform(change);
        const QString above = m_session.themes().path(place.parent).replace(u'/', u" › "_s);
        say(above.isEmpty() ? tr("“%1” was moved.").arg(nameOf(id))
                            : tr("“%1” was moved below “%2”.").arg(nameOf(id), above));
        if (m_sidebar)
            m_sidebar->showTheme(id);
    } else if (const ThemeId other = namesakeOf(id, place.parent, nameOf(id)); !other.isNull()) {
        offerMerge(id, other);
    } else if (m_session.themes().subtree(id).contains(place.parent)) {
        m_messages.note(tr("A theme cannot stand below itself."));
    }
}

/// One place further in the tree.
void Theming::step(ActionId id)
{
    const ThemeSet &themes = m_session.themes();
    const Theme *theme = themes.find(m_current);
    if (!theme)
        return;
    const ThemeId moved = theme->id; // a copy: the tree is another one while it is moved
    const Theme *above = themes.find(theme->parent);
    const ThemeId parent = above ? above->id : ThemeId{};
    const QList<Theme> siblings = themes.children(parent);
    const qsizetype at = std::ranges::find(siblings, theme->id, &Theme::id) - siblings.begin();
    if (id == ActionId::ThemeUp && at > 0)
        moveTo(moved, {parent, at - 1});
    else if (id == ActionId::ThemeDown && at + 1 < siblings.size())
        moveTo(moved, {parent, at + 1});
    else if (id == ActionId::ThemeIn && at > 0)
        moveTo(moved, {siblings[at - 1].id, themes.children(siblings[at - 1].id).size()});
    else if (id == ActionId::ThemeOut && above) {
        const ThemeId outer = themes.find(above->parent) ? above->parent : ThemeId{};
        const QList<Theme> around = themes.children(outer);
        moveTo(moved, {outer, std::ranges::find(around, parent, &Theme::id) - around.begin() + 1});
    }
}

} // namespace florilegium
