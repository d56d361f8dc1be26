// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/commands.h"

#include "window/actions.h"
#include "window/menus.h"

#include <QCoreApplication>

namespace florilegium {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// Whether names of this menu say too little by themselves.
bool isReadWithMenu(MenuPlace place)
{
    switch (place) {
    case MenuPlace::Colour:
    case MenuPlace::Status:
    case MenuPlace::Rating:
    case MenuPlace::Look:
    case MenuPlace::Grouping:
    case MenuPlace::Context: return true;
    default: return false;
    }
}

} // namespace

QList<Command> commandsOf(Actions &actions)
{
    QList<Command> commands;
    for (const ActionRow &row : actionTable()) {
        if (row.id == ActionId::Palette)
            continue;
        commands.append({.action = actions.action(row.id),
                         .word = QString::fromLatin1(row.text).remove(u'&'),
                         .under = isReadWithMenu(row.place) ? menuTitle(row.place).remove(u'&') : QString(),
                         .whyNot = whyNot(row.need)});
    }
    return commands;
}

QString whyNot(Need need)
{
    switch (need) {
    case Need::Nothing: return {};
    case Need::Article: return Commands::tr("no article is open");
    case Need::Highlight:
    case Need::Passage: return Commands::tr("go to a highlight first");
    case Need::Markable: return Commands::tr("no article is open, no highlight selected");
    case Need::Claim: return Commands::tr("the highlight states no claim");
    case Need::UndoStep: return Commands::tr("nothing was done yet");
    case Need::RedoStep: return Commands::tr("nothing was undone");
    case Need::PlaceBefore: return Commands::tr("there is no place before this one");
    case Need::PlaceAfter: return Commands::tr("there is no place after this one");
    case Need::ListRow: return Commands::tr("select an article or a passage in a list first");
    case Need::DeskRow: return Commands::tr("no place is reviewed");
    case Need::OlderVersion: return Commands::tr("this is the newest version");
    case Need::OtherVersion: return Commands::tr("there is one version only");
    case Need::Page: return Commands::tr("this is no web page");
    case Need::LeftOutPiece:
    case Need::LeftOutRow:
    case Need::PageRule: return Commands::tr("nothing is chosen in the list of left-out pieces");
    case Need::UnderWay: return Commands::tr("nothing is being added or opened");
    case Need::Report: return Commands::tr("nothing was added yet");
    case Need::MissingPictures: return Commands::tr("no picture is missing");
    case Need::OtherPane: return Commands::tr("there is one pane only");
    case Need::Articles: return Commands::tr("open an article, or select some in their list");
    case Need::Shelf: return Commands::tr("go to the articles first");
    case Need::ClaimOrHighlight: return Commands::tr("go to a highlight or select a claim first");
    case Need::LinkEnd: return Commands::tr("go to a passage or a claim first");
    case Need::HeldLink: return Commands::tr("no link was begun");
    case Need::Ledger: return Commands::tr("go to the claims first");
    case Need::Listed: return Commands::tr("go to the articles or the claims first");
    case Need::ClaimPage: return Commands::tr("open the page of a claim first");
    case Need::Theme: return Commands::tr("choose a theme first");
    case Need::SamePassage: return Commands::tr("no list of the same passages is open");
    case Need::BinRow: return Commands::tr("select something in the bin first");
    case Need::Duplicate: return Commands::tr("select an article that may be there twice");
    case Need::HighlightList: return Commands::tr("go to the highlights first");
    case Need::ThemePassage: return Commands::tr("select a passage on the page of its theme");
    case Need::Match: return Commands::tr("select a match first");
    case Need::MatchList: return Commands::tr("no matches are listed");
    case Need::Dealing: return Commands::tr("no passages are dealt out");
    }
    return {};
}

} // namespace florilegium
