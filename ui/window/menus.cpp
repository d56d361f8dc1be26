// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/menus.h"

#include "window/actions.h"

#include <QCoreApplication>
#include <QMenu>

namespace florilegium {

namespace {

struct Menus
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

void fill(QMenu &menu, Actions &actions, MenuPlace place)
{
    for (const ActionRow &row : actionTable()) {
        if (row.place != place)
            continue;
        if (row.separator && !menu.isEmpty())
            menu.addSeparator();
        menu.addAction(actions.action(row.id));
    }
}

QMenu *addMenu(QMenu &menu, Actions &actions, MenuPlace place)
{
    QMenu *child = menu.addMenu(menuTitle(place));
    fill(*child, actions, place);
    return child;
}

} // namespace

QString menuTitle(MenuPlace place)
{
    switch (place) {
    case MenuPlace::Article: return Menus::tr("&Article");
    case MenuPlace::State: return Menus::tr("&Reading state");
    case MenuPlace::Edit: return Menus::tr("&Edit");
    case MenuPlace::Mark: return Menus::tr("&Mark");
    case MenuPlace::Colour: return Menus::tr("C&olour");
    case MenuPlace::Theme: return Menus::tr("Theme by &key");
    case MenuPlace::Status: return Menus::tr("&Status of the claim");
    case MenuPlace::Claims: return Menus::tr("&Claims");
    case MenuPlace::Extent: return Menus::tr("&Extent of the highlight");
    case MenuPlace::Places: return Menus::tr("Places of &highlights");
    case MenuPlace::Versions: return Menus::tr("&Versions");
    case MenuPlace::Go: return Menus::tr("&Go");
    case MenuPlace::Themes: return Menus::tr("&Themes");
    case MenuPlace::Passages: return Menus::tr("Pa&ssages of the theme");
    case MenuPlace::View: return Menus::tr("&View");
    case MenuPlace::Sort: return Menus::tr("Sort &articles");
    case MenuPlace::Group: return Menus::tr("&Group articles");
    case MenuPlace::Rating: return Menus::tr("Ra&ting");
    case MenuPlace::Grouping: return Menus::tr("List of highli&ghts");
    case MenuPlace::Context: return Menus::tr("Shown of a highli&ght");
    case MenuPlace::LeftOut: return Menus::tr("Left-out &pieces");
    case MenuPlace::Look: return Menus::tr("&Look");
    case MenuPlace::Focus: return Menus::tr("Foc&us");
    case MenuPlace::Help: return Menus::tr("&Help");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QMenu *makeMainMenu(Actions &actions, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    QMenu *article = addMenu(*menu, actions, MenuPlace::Article);
    article->addSeparator();
    addMenu(*article, actions, MenuPlace::State);
    addMenu(*article, actions, MenuPlace::Rating);
    addMenu(*article, actions, MenuPlace::Versions)->setObjectName(versionsMenuName);
    addMenu(*menu, actions, MenuPlace::Edit);
    QMenu *mark = addMenu(*menu, actions, MenuPlace::Mark);
    mark->addSeparator();
    for (const MenuPlace place :
         {MenuPlace::Colour, MenuPlace::Theme, MenuPlace::Status, MenuPlace::Extent, MenuPlace::Places})
        addMenu(*mark, actions, place);
    addMenu(*menu, actions, MenuPlace::Claims);
    addMenu(*menu, actions, MenuPlace::Go);
    QMenu *themes = addMenu(*menu, actions, MenuPlace::Themes);
    themes->addSeparator();
    addMenu(*themes, actions, MenuPlace::Passages);
    QMenu *view = addMenu(*menu, actions, MenuPlace::View);
    addMenu(*view, actions, MenuPlace::Sort);
    addMenu(*view, actions, MenuPlace::Group);
    addMenu(*view, actions, MenuPlace::Grouping);
    addMenu(*view, actions, MenuPlace::Context);
    addMenu(*view, actions, MenuPlace::LeftOut);
    addMenu(*view, actions, MenuPlace::Look);
    addMenu(*view, actions, MenuPlace::Focus);
    addMenu(*menu, actions, MenuPlace::Help);
    return menu;
}

QMenu *makeThemeMenu(Actions &actions, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    fill(*menu, actions, MenuPlace::Themes);
    return menu;
}

QMenu *makeColourMenu(Actions &actions, QWidget *parent)
{
    auto *menu = new QMenu(menuTitle(MenuPlace::Colour), parent);
    fill(*menu, actions, MenuPlace::Colour);
    return menu;
}

QMenu *makeRowMenu(Actions &actions, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    const auto add = [&](std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            menu->addAction(actions.action(id));
    };
    add({ActionId::OpenBeside, ActionId::OnlyArticle});
    menu->addSeparator();
    addMenu(*menu, actions, MenuPlace::Colour);
    add({ActionId::Theme, ActionId::TakeTheme, ActionId::Note, ActionId::Claim, ActionId::EvidenceOf});
    addMenu(*menu, actions, MenuPlace::Status);
    menu->addSeparator();
    add({ActionId::CopyMarkdown, ActionId::CopyLink});
    menu->addSeparator();
    add({ActionId::Delete, ActionId::Restore});
    return menu;
}

QMenu *makeClaimMenu(Actions &actions, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    const auto add = [&](std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            menu->addAction(actions.action(id));
        menu->addSeparator();
    };
    add({ActionId::OpenClaim, ActionId::EditClaim});
    addMenu(*menu, actions, MenuPlace::Status);
    add({ActionId::StatusReason});
    add({ActionId::LinkFrom, ActionId::LinkTo, ActionId::LinkContradicts, ActionId::LinkSupports,
         ActionId::SeenElsewhere});
    add({ActionId::MergeClaims, ActionId::DeleteClaims});
    add({ActionId::CopyClaim, ActionId::ExportClaims, ActionId::ExportClaimsCsv});
    add({ActionId::SortByColumn, ActionId::TableColumns});
    return menu;
}

QMenu *makePassageMenu(Actions &actions, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    const auto add = [&](std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            menu->addAction(actions.action(id));
    };
    add({ActionId::Highlight, ActionId::AddToHighlight});
    addMenu(*menu, actions, MenuPlace::Colour);
    add({ActionId::Claim, ActionId::Theme, ActionId::Note});
    addMenu(*menu, actions, MenuPlace::Status);
    addMenu(*menu, actions, MenuPlace::Extent);
    add({ActionId::EditClaim, ActionId::OpenClaim, ActionId::StatusReason});
    menu->addSeparator();
    add({ActionId::LinkFrom, ActionId::LinkTo, ActionId::LinkContradicts, ActionId::LinkSupports, ActionId::EvidenceOf,
         ActionId::SeenElsewhere, ActionId::TakeTheme});
    menu->addSeparator();
    add({ActionId::Copy, ActionId::CopyMarkdown, ActionId::CopyLink, ActionId::WhereMarked});
    menu->addSeparator();
    add({ActionId::Delete});
    return menu;
}

} // namespace florilegium
