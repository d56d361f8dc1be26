// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/actiontable.h"

#include <QtGlobal>

#include <array>

namespace florilegium {

namespace {

using enum ActionId;
using P = MenuPlace;
constexpr bool line = true;
constexpr bool none = false;
constexpr bool check = true;
constexpr Scope window = Scope::Window;
constexpr Scope page = Scope::Page;
constexpr Scope desk = Scope::Desk;

// clang-format off
constexpr std::array<ActionRow, actionCount> rows{{
    {Open, QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O", P::Article, none, window, Need::Nothing, Icon::Open, none},
    {AddFolder, QT_TRANSLATE_NOOP("Actions", "&Add a folder…"), "Ctrl+Shift+O", P::Article, none, window, Need::Nothing, Icon::None, none},
    {Stop, QT_TRANSLATE_NOOP("Actions", "&Stop adding or opening"), "Ctrl+.", P::Article, none, window, Need::UnderWay, Icon::None, none},
    {AddingReport, QT_TRANSLATE_NOOP("Actions", "&What was added…"), "Ctrl+Shift+A", P::Article, none, window, Need::Report, Icon::None, none},
    {NewWindow, QT_TRANSLATE_NOOP("Actions", "&New window"), "Ctrl+Shift+N", P::Article, line, window, Need::Nothing, Icon::None, none},
    {Export, QT_TRANSLATE_NOOP("Actions", "&Export as Markdown…"), "Ctrl+E", P::Article, line, window, Need::Article, Icon::Export, none},
    {SavePdf, QT_TRANSLATE_NOOP("Actions", "Save as P&DF…"), "Ctrl+Shift+P", P::Article, none, window, Need::Article, Icon::None, none},
    {Print, QT_TRANSLATE_NOOP("Actions", "&Print…"), "Ctrl+P", P::Article, none, window, Need::Article, Icon::None, none},
    {CompareVersions, QT_TRANSLATE_NOOP("Actions", "Compare &versions…"), "Ctrl+Shift+V", P::Article, none, window, Need::OtherVersion,
     Icon::None, none},
    {CloseArticle, QT_TRANSLATE_NOOP("Actions", "&Close the article"), "Ctrl+W", P::Article, line, window, Need::Article, Icon::Close, none},
    {StateInbox, QT_TRANSLATE_NOOP("Actions", "Move to the &inbox"), "Ctrl+M, I", P::State, none, window, Need::Articles, Icon::None, none},
    {StateReading, QT_TRANSLATE_NOOP("Actions", "Mark as in &progress"), "Ctrl+M, P", P::State, none, window, Need::Articles, Icon::None, none},
    {StateDone, QT_TRANSLATE_NOOP("Actions", "Mark as &done"), "Ctrl+D", P::State, none, window, Need::Articles, Icon::Check, none},
    {StateArchived, QT_TRANSLATE_NOOP("Actions", "&Archive"), "Ctrl+M, A", P::State, none, window, Need::Articles, Icon::None, none},
    {DeleteArticle, QT_TRANSLATE_NOOP("Actions", "Move the article to the &bin"), "Ctrl+M, B", P::Article, line, window, Need::Articles, Icon::Bin, none},
    {CloseWindow, QT_TRANSLATE_NOOP("Actions", "Close the windo&w"), "Ctrl+Shift+W", P::Article, line, window, Need::Nothing, Icon::None,
     none},
    {Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", P::Article, none, window, Need::Nothing, Icon::None, none},

    {Undo, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", P::Edit, none, window, Need::UndoStep, Icon::Undo, none},
    {Redo, QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y", P::Edit, none, window, Need::RedoStep, Icon::Redo, none},
    {Copy, QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C", P::Edit, line, page, Need::Article, Icon::Copy, none},
    {CopyMarkdown, QT_TRANSLATE_NOOP("Actions", "Copy the highlight as &Markdown"), "Ctrl+Shift+C", P::Edit, none, page, Need::Passage,
     Icon::None, none},
    {CopyLink, QT_TRANSLATE_NOOP("Actions", "Copy the &link to the highlight"), "Ctrl+Shift+L", P::Edit, none, page, Need::Passage, Icon::Link, none},
    {Paste, QT_TRANSLATE_NOOP("Actions", "&Paste a page or a note"), "Ctrl+V", P::Edit, none, window, Need::Nothing, Icon::None, none},
    {SelectAll, QT_TRANSLATE_NOOP("Actions", "Select &all"), "Ctrl+A", P::Edit, none, page, Need::Article, Icon::None, none},
    {Delete, QT_TRANSLATE_NOOP("Actions", "&Delete the highlight"), "Del", P::Mark, line, page, Need::Passage, Icon::Bin, none},
    {Restore, QT_TRANSLATE_NOOP("Actions", "&Restore from the bin"), "Ctrl+Shift+R", P::Edit, line, window, Need::ListRow, Icon::Restore, none},
    {Find, QT_TRANSLATE_NOOP("Actions", "&Find in the article"), "Ctrl+F; /", P::Edit, line, page, Need::Article, Icon::Search, none},
    {FindNext, QT_TRANSLATE_NOOP("Actions", "Find &next"), "F3; Ctrl+G", P::Edit, none, window, Need::Article, Icon::None, none},
    {FindPrevious, QT_TRANSLATE_NOOP("Actions", "Find &previous"), "Shift+F3; Ctrl+Shift+G", P::Edit, none, window, Need::Article, Icon::None,
     none},
    {CheckSpelling, QT_TRANSLATE_NOOP("Actions", "Check the spe&lling of notes"), "Shift+F7", P::Edit, line, window, Need::Nothing, Icon::None, check},

    {Highlight, QT_TRANSLATE_NOOP("Actions", "&Highlight"), "H", P::Mark, none, page, Need::Article, Icon::Highlight, none},
    {AddToHighlight, QT_TRANSLATE_NOOP("Actions", "&Add to the highlight"), "A", P::Mark, none, page, Need::Article, Icon::None, none},
    {Colour1, QT_TRANSLATE_NOOP("Actions", "Colour &1"), "Alt+1", P::Colour, none, page, Need::Markable, Icon::None, none},
    {Colour2, QT_TRANSLATE_NOOP("Actions", "Colour &2"), "Alt+2", P::Colour, none, page, Need::Markable, Icon::None, none},
    {Colour3, QT_TRANSLATE_NOOP("Actions", "Colour &3"), "Alt+3", P::Colour, none, page, Need::Markable, Icon::None, none},
    {Colour4, QT_TRANSLATE_NOOP("Actions", "Colour &4"), "Alt+4", P::Colour, none, page, Need::Markable, Icon::None, none},
    {Colour5, QT_TRANSLATE_NOOP("Actions", "Colour &5"), "Alt+5", P::Colour, none, page, Need::Markable, Icon::None, none},
    {Claim, QT_TRANSLATE_NOOP("Actions", "&Claim"), "C", P::Mark, none, page, Need::Markable, Icon::Claim, none},
    {Theme, QT_TRANSLATE_NOOP("Actions", "&Theme…"), "T", P::Mark, none, page, Need::Markable, Icon::Theme, none},
    {Note, QT_TRANSLATE_NOOP("Actions", "&Note"), "N", P::Mark, none, page, Need::Markable, Icon::Note, none},
    {Theme1, QT_TRANSLATE_NOOP("Actions", "Theme with key &1"), "1", P::Theme, none, page, Need::Markable, Icon::None, none},
    {Theme2, QT_TRANSLATE_NOOP("Actions", "Theme with key &2"), "2", P::Theme, none, page, Need::Markable, Icon::None, none},
    {Theme3, QT_TRANSLATE_NOOP("Actions", "Theme with key &3"), "3", P::Theme, none, page, Need::Markable, Icon::None, none},
    {Theme4, QT_TRANSLATE_NOOP("Actions", "Theme with key &4"), "4", P::Theme, none, page, Need::Markable, Icon::None, none},
    {Theme5, QT_TRANSLATE_NOOP("Actions", "Theme with key &5"), "5", P::Theme, none, page, Need::Markable, Icon::None, none},
    {Theme6, QT_TRANSLATE_NOOP("Actions", "Theme with key &6"), "6", P::Theme, none, page, Need::Markable, Icon::None, none},
    {Theme7, QT_TRANSLATE_NOOP("Actions", "Theme with key &7"), "7", P::Theme, none, page, Need::Markable, Icon::None, none},
    {Theme8, QT_TRANSLATE_NOOP("Actions", "Theme with key &8"), "8", P::Theme, none, page, Need::Markable, Icon::None, none},
    {Theme9, QT_TRANSLATE_NOOP("Actions", "Theme with key &9"), "9", P::Theme, none, page, Need::Markable, Icon::None, none},

    {StatusAsserted, QT_TRANSLATE_NOOP("Actions", "&Asserted"), "Ctrl+S, A", P::Status, none, window, Need::Passage, Icon::None, none},
    {StatusAttributed, QT_TRANSLATE_NOOP("Actions", "A&ttributed"), "Ctrl+S, T", P::Status, none, window, Need::Passage, Icon::None, none},
    {StatusSpeculated, QT_TRANSLATE_NOOP("Actions", "&Speculated"), "Ctrl+S, S", P::Status, none, window, Need::Passage, Icon::None, none},
    {StatusSupported, QT_TRANSLATE_NOOP("Actions", "S&upported"), "Ctrl+S, U", P::Status, none, window, Need::Passage, Icon::None, none},
    {StatusDisputed, QT_TRANSLATE_NOOP("Actions", "&Disputed"), "Ctrl+S, D", P::Status, none, window, Need::Passage, Icon::None, none},
    {StatusVerified, QT_TRANSLATE_NOOP("Actions", "&Verified"), "Ctrl+S, V", P::Status, none, window, Need::Passage, Icon::None, none},
    {StatusRefuted, QT_TRANSLATE_NOOP("Actions", "&Refuted"), "Ctrl+S, R", P::Status, none, window, Need::Passage, Icon::None, none},
    {StatusWithdrawn, QT_TRANSLATE_NOOP("Actions", "&Withdrawn"), "Ctrl+S, W", P::Status, none, window, Need::Passage, Icon::None, none},
    {EditClaim, QT_TRANSLATE_NOOP("Actions", "Edit the clai&m…"), "E", P::Mark, line, page, Need::Claim, Icon::None, none},
    {LinkFrom, QT_TRANSLATE_NOOP("Actions", "Start a &link here"), "L", P::Mark, none, page, Need::Highlight, Icon::Link, none},
    {LinkContradicts, QT_TRANSLATE_NOOP("Actions", "This contra&dicts it"), "Shift+C", P::Mark, none, page, Need::Highlight, Icon::None, none},
    {LinkSupports, QT_TRANSLATE_NOOP("Actions", "This su&pports it"), "Shift+P", P::Mark, none, page, Need::Highlight, Icon::None, none},
    {EvidenceOf, QT_TRANSLATE_NOOP("Actions", "Make it &evidence of…"), "Shift+E", P::Mark, none, page, Need::Passage, Icon::None, none},
    {TakeTheme, QT_TRANSLATE_NOOP("Actions", "Ta&ke a theme away…"), "Shift+T", P::Mark, line, page, Need::Passage, Icon::None, none},
    {Colours, QT_TRANSLATE_NOOP("Actions", "Names and shades of co&lours…"), "Alt+0", P::Colour, line, window, Need::Nothing, Icon::None, none},
    {Review, QT_TRANSLATE_NOOP("Actions", "&Places to review"), "F8", P::Places, none, window, Need::Article, Icon::None, none},
    {AcceptPlace, QT_TRANSLATE_NOOP("Actions", "&Accept the place"), "Enter; Return", P::Places, line, desk, Need::DeskRow, Icon::None, none},
    {PlaceHere, QT_TRANSLATE_NOOP("Actions", "Place the passage &here"), "P", P::Places, none, desk, Need::DeskRow, Icon::None, none},
    {KeepOrphan, QT_TRANSLATE_NOOP("Actions", "&Keep as an orphan"), "O", P::Places, none, desk, Need::DeskRow, Icon::None, none},
    {WhereMarked, QT_TRANSLATE_NOOP("Actions", "Show where it was &marked"), "V", P::Places, line, desk, Need::Highlight, Icon::None, none},
    {NewestVersion, QT_TRANSLATE_NOOP("Actions", "&Newest version"), "Ctrl+Alt+V", P::Versions, none, window, Need::OlderVersion, Icon::None, none},
    {CaretMode, QT_TRANSLATE_NOOP("Actions", "Ca&ret in the text"), "F7", P::Mark, line, window, Need::Article, Icon::None, check},
    {NextSentence, QT_TRANSLATE_NOOP("Actions", "Select the next &sentence"), "S", P::Mark, none, page, Need::Article, Icon::None, none},
    {PreviousSentence, QT_TRANSLATE_NOOP("Actions", "Select the previous sentence"), "Shift+S", P::Mark, none, page, Need::Article, Icon::None,
     none},
    {StartBack, QT_TRANSLATE_NOOP("Actions", "Start one word &earlier"), "Alt+Shift+Up", P::Extent, none, page, Need::Highlight, Icon::None,
     none},
    {StartOn, QT_TRANSLATE_NOOP("Actions", "Start one word &later"), "Alt+Shift+Down", P::Extent, none, page, Need::Highlight, Icon::None,
     none},
    {EndBack, QT_TRANSLATE_NOOP("Actions", "End one word ea&rlier"), "Alt+Shift+Left", P::Extent, none, page, Need::Highlight, Icon::None,
     none},
    {EndOn, QT_TRANSLATE_NOOP("Actions", "End one word l&ater"), "Alt+Shift+Right", P::Extent, none, page, Need::Highlight, Icon::None,
     none},
    {NextHighlight, QT_TRANSLATE_NOOP("Actions", "Next highlight"), ".", P::Go, line, page, Need::Article, Icon::None, none},
    {PreviousHighlight, QT_TRANSLATE_NOOP("Actions", "Previous highlight"), ",", P::Go, none, page, Need::Article, Icon::None, none},

    {NextHeading, QT_TRANSLATE_NOOP("Actions", "Next heading"), "Ctrl+Down; ]", P::Go, none, page, Need::Article, Icon::None, none},
    {PreviousHeading, QT_TRANSLATE_NOOP("Actions", "Previous heading"), "Ctrl+Up; [", P::Go, none, page, Need::Article, Icon::None, none},
    {Contents, QT_TRANSLATE_NOOP("Actions", "C&ontents…"), "G", P::Go, none, page, Need::Article, Icon::None, none},
    {FollowLink, QT_TRANSLATE_NOOP("Actions", "Follow the &link at the caret"), "Ctrl+Return; Ctrl+Enter", P::Go, none, page, Need::Article,
     Icon::None, none},
    {Back, QT_TRANSLATE_NOOP("Actions", "&Back"), "Alt+Left", P::Go, none, window, Need::PlaceBefore, Icon::Back, none},
    {Forward, QT_TRANSLATE_NOOP("Actions", "&Forward"), "Alt+Right", P::Go, none, window, Need::PlaceAfter, Icon::Forward, none},
    {Palette, QT_TRANSLATE_NOOP("Actions", "Command &palette…"), "Ctrl+K", P::Go, line, window, Need::Nothing, Icon::None, none},
    {Search, QT_TRANSLATE_NOOP("Actions", "&Search the library"), "Ctrl+Shift+F", P::Go, none, window, Need::Nothing, Icon::Search, none},
    {Articles, QT_TRANSLATE_NOOP("Actions", "&Articles"), "Ctrl+1", P::Go, line, window, Need::Nothing, Icon::None, none},
    {Highlights, QT_TRANSLATE_NOOP("Actions", "&Highlights"), "Ctrl+2", P::Go, none, window, Need::Nothing, Icon::None, none},
    {Claims, QT_TRANSLATE_NOOP("Actions", "&Claims"), "Ctrl+3", P::Go, none, window, Need::Nothing, Icon::None, none},
    {Bin, QT_TRANSLATE_NOOP("Actions", "B&in"), "Ctrl+4", P::Go, none, window, Need::Nothing, Icon::Bin, none},
    {OpenBeside, QT_TRANSLATE_NOOP("Actions", "Open besi&de"), "Alt+Return; Alt+Enter", P::Go, line, window, Need::ListRow, Icon::None,
     none},

    {WholePage, QT_TRANSLATE_NOOP("Actions", "Show the &whole page"), "Shift+F6", P::View, none, window, Need::Page, Icon::None, check},
    {LeftOutList, QT_TRANSLATE_NOOP("Actions", "What was &left out"), "F6", P::View, none, window, Need::Article, Icon::None, none},
    {LoadPictures, QT_TRANSLATE_NOOP("Actions", "Load pi&ctures"), "Ctrl+I", P::View, none, window, Need::MissingPictures, Icon::None, none},
    {EnlargePicture, QT_TRANSLATE_NOOP("Actions", "Enlar&ge the picture"), "Z", P::View, none, page, Need::Article, Icon::None, none},
    {BringBack, QT_TRANSLATE_NOOP("Actions", "&Bring it back"), "B", P::LeftOut, none, desk, Need::LeftOutPiece, Icon::None, none},
    {AlwaysOnSite, QT_TRANSLATE_NOOP("Actions", "&Always on this site"), "Shift+B", P::LeftOut, none, desk, Need::LeftOutRow, Icon::None, none},
    {DropRule, QT_TRANSLATE_NOOP("Actions", "&Drop the choice"), "D", P::LeftOut, none, desk, Need::PageRule, Icon::None, none},

    {Collections, QT_TRANSLATE_NOOP("Actions", "Collect&ions…"), "Ctrl+Shift+K", P::Article, line, window, Need::Articles, Icon::None, none},
    {NewCollection, QT_TRANSLATE_NOOP("Actions", "Ne&w collection"), "Ctrl+Alt+N", P::Article, none, window, Need::Nothing, Icon::None, none},
    {SaveSearch, QT_TRANSLATE_NOOP("Actions", "Save the &filter as a search"), "Ctrl+Shift+S", P::Article, none, window, Need::Shelf, Icon::None, none},
    {ArticleTable, QT_TRANSLATE_NOOP("Actions", "Articles as a &table"), "Ctrl+Shift+T", P::View, line, window, Need::Shelf, Icon::None, check},
    {TableColumns, QT_TRANSLATE_NOOP("Actions", "Colu&mns of the table…"), "Ctrl+Alt+C", P::View, none, window, Need::Shelf, Icon::None, none},
    {SortByTitle, QT_TRANSLATE_NOOP("Actions", "Sort by &title"), "Ctrl+Alt+1", P::Sort, none, window, Need::Shelf, Icon::None, check},
    {SortBySite, QT_TRANSLATE_NOOP("Actions", "Sort by &site"), "Ctrl+Alt+2", P::Sort, none, window, Need::Shelf, Icon::None, check},
    {SortByAuthor, QT_TRANSLATE_NOOP("Actions", "Sort by &author"), "Ctrl+Alt+3", P::Sort, none, window, Need::Shelf, Icon::None, check},
    {SortByPublished, QT_TRANSLATE_NOOP("Actions", "Sort by date &published"), "Ctrl+Alt+4", P::Sort, none, window, Need::Shelf, Icon::None, check},
    {SortByAdded, QT_TRANSLATE_NOOP("Actions", "Sort by date a&dded"), "Ctrl+Alt+5", P::Sort, none, window, Need::Shelf, Icon::None, check},
    {SortByLength, QT_TRANSLATE_NOOP("Actions", "Sort by &length"), "Ctrl+Alt+6", P::Sort, none, window, Need::Shelf, Icon::None, check},
    {SortByRead, QT_TRANSLATE_NOOP("Actions", "Sort by how much is &read"), "Ctrl+Alt+7", P::Sort, none, window, Need::Shelf, Icon::None, check},
    {SortByHighlights, QT_TRANSLATE_NOOP("Actions", "Sort by &highlights"), "Ctrl+Alt+8", P::Sort, none, window, Need::Shelf, Icon::None, check},
    {SortByThemes, QT_TRANSLATE_NOOP("Actions", "Sort by &themes"), "Ctrl+Alt+9", P::Sort, none, window, Need::Shelf, Icon::None, check},
    {SortByRating, QT_TRANSLATE_NOOP("Actions", "Sort by ratin&g"), "Ctrl+Alt+0", P::Sort, none, window, Need::Shelf, Icon::None, check},
    {NoRating, QT_TRANSLATE_NOOP("Actions", "&No rating"), "Ctrl+R, 0", P::Rating, none, window, Need::Articles, Icon::None, none},
    {Rating1, QT_TRANSLATE_NOOP("Actions", "&1 star"), "Ctrl+R, 1", P::Rating, none, window, Need::Articles, Icon::None, none},
    {Rating2, QT_TRANSLATE_NOOP("Actions", "&2 stars"), "Ctrl+R, 2", P::Rating, none, window, Need::Articles, Icon::None, none},
    {Rating3, QT_TRANSLATE_NOOP("Actions", "&3 stars"), "Ctrl+R, 3", P::Rating, none, window, Need::Articles, Icon::None, none},
    {Rating4, QT_TRANSLATE_NOOP("Actions", "&4 stars"), "Ctrl+R, 4", P::Rating, none, window, Need::Articles, Icon::None, none},
    {Rating5, QT_TRANSLATE_NOOP("Actions", "&5 stars"), "Ctrl+R, 5", P::Rating, none, window, Need::Articles, Icon::None, none},

    {OnlyArticle, QT_TRANSLATE_NOOP("Actions", "Of this article &only"), "Ctrl+H, O", P::Grouping, none, window, Need::HighlightList, Icon::None, check},
    {ExportList, QT_TRANSLATE_NOOP("Actions", "Export the &list as Markdown…"), "Ctrl+Shift+E", P::Article, none, window, Need::HighlightList, Icon::None, none},
    {GroupByNothing, QT_TRANSLATE_NOOP("Actions", "&Newest first"), "Ctrl+H, N", P::Grouping, line, window, Need::HighlightList, Icon::None, check},
    {GroupByArticle, QT_TRANSLATE_NOOP("Actions", "By &article"), "Ctrl+H, A", P::Grouping, none, window, Need::HighlightList, Icon::None, check},
    {GroupByTheme, QT_TRANSLATE_NOOP("Actions", "By &theme"), "Ctrl+H, T", P::Grouping, none, window, Need::HighlightList, Icon::None, check},
    {GroupByColour, QT_TRANSLATE_NOOP("Actions", "By &colour"), "Ctrl+H, C", P::Grouping, none, window, Need::HighlightList, Icon::None, check},
    {GroupByMonth, QT_TRANSLATE_NOOP("Actions", "By &month"), "Ctrl+H, M", P::Grouping, none, window, Need::HighlightList, Icon::None, check},
    {GroupByClaim, QT_TRANSLATE_NOOP("Actions", "By c&laim"), "Ctrl+H, L", P::Grouping, none, window, Need::HighlightList, Icon::None, check},
    {ContextQuote, QT_TRANSLATE_NOOP("Actions", "The &quotation alone"), "Ctrl+H, Q", P::Context, none, window, Need::HighlightList, Icon::None, check},
    {ContextSentence, QT_TRANSLATE_NOOP("Actions", "The whole &sentence"), "Ctrl+H, S", P::Context, none, window, Need::HighlightList, Icon::None, check},
    {ContextParagraph, QT_TRANSLATE_NOOP("Actions", "The whole &paragraph"), "Ctrl+H, P", P::Context, none, window, Need::HighlightList, Icon::None, check},

    {Sidebar, QT_TRANSLATE_NOOP("Actions", "&Sidebar"), "F9", P::View, line, window, Need::Nothing, Icon::Sidebar, check},
    {ZoomIn, QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "Ctrl++; Ctrl+=", P::View, line, window, Need::Nothing, Icon::None, none},
    {ZoomOut, QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "Ctrl+-", P::View, none, window, Need::Nothing, Icon::None, none},
    {ZoomReset, QT_TRANSLATE_NOOP("Actions", "&Normal size"), "Ctrl+0", P::View, none, window, Need::Nothing, Icon::None, none},
    {TypeAndLook, QT_TRANSLATE_NOOP("Actions", "&Type and look…"), "Ctrl+T", P::View, line, window, Need::Nothing, Icon::Type, none},
    {JustifiedText, QT_TRANSLATE_NOOP("Actions", "&Justified text"), "Ctrl+J", P::View, none, window, Need::Nothing, Icon::None, check},
    {LookSystem, QT_TRANSLATE_NOOP("Actions", "As the &system"), "Ctrl+L, S", P::Look, none, window, Need::Nothing, Icon::None, check},
    {LookLight, QT_TRANSLATE_NOOP("Actions", "&Light"), "Ctrl+L, L", P::Look, none, window, Need::Nothing, Icon::None, check},
    {LookSepia, QT_TRANSLATE_NOOP("Actions", "S&epia"), "Ctrl+L, E", P::Look, none, window, Need::Nothing, Icon::None, check},
    {LookDark, QT_TRANSLATE_NOOP("Actions", "&Dark"), "Ctrl+L, D", P::Look, none, window, Need::Nothing, Icon::None, check},
    {LookContrast, QT_TRANSLATE_NOOP("Actions", "&High contrast"), "Ctrl+L, H", P::Look, none, window, Need::Nothing, Icon::None, check},
    {Paged, QT_TRANSLATE_NOOP("Actions", "&Pages"), "F12", P::View, line, window, Need::Nothing, Icon::None, check},
    {FocusOff, QT_TRANSLATE_NOOP("Actions", "&No focus"), "Ctrl+L, N", P::Focus, none, window, Need::Article, Icon::None, check},
    {FocusParagraph, QT_TRANSLATE_NOOP("Actions", "F&ocus on the paragraph"), "F4", P::Focus, none, window, Need::Article, Icon::None, check},
    {FocusSentence, QT_TRANSLATE_NOOP("Actions", "Focus on the &sentence"), "Shift+F4", P::Focus, none, window, Need::Article, Icon::None, check},
    {FullScreen, QT_TRANSLATE_NOOP("Actions", "&Full screen"), "F11", P::View, none, window, Need::Nothing, Icon::None, check},
    {SplitView, QT_TRANSLATE_NOOP("Actions", "Split &view"), "Shift+F5", P::View, line, window, Need::Nothing, Icon::None, check},
    {OtherPane, QT_TRANSLATE_NOOP("Actions", "Othe&r pane"), "F5", P::View, none, window, Need::OtherPane, Icon::None, none},

    {Shortcuts, QT_TRANSLATE_NOOP("Actions", "&Keys"), "F1; Ctrl+?", P::Help, none, window, Need::Nothing, Icon::None, none},
    {About, QT_TRANSLATE_NOOP("Actions", "&About Florilegium"), "Shift+F1", P::Help, none, window, Need::Nothing, Icon::None, none},
}};
// clang-format on

constexpr bool inOrder()
{
    for (int i = 0; i < actionCount; ++i) {
        if (int(rows[std::size_t(i)].id) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "a row of the table stands at another place than its id");

} // namespace

std::span<const ActionRow> actionTable()
{
    return rows;
}

const ActionRow &actionRow(ActionId id)
{
    return rows[std::size_t(id)];
}

} // namespace florilegium
