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
constexpr Scope tree = Scope::Themes;
constexpr Scope claims = Scope::Claims;
constexpr Scope bin = Scope::Bin;
constexpr Scope passages = Scope::Passages;
constexpr Scope matches = Scope::Matches;
constexpr Scope dealing = Scope::Dealing;

// clang-format off
constexpr std::array<ActionRow, actionCount> rows{{
    {Open, QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O", P::Article, none, window, Need::Nothing, Icon::Open, none},
    {AddFolder, QT_TRANSLATE_NOOP("Actions", "&Add a folder…"), "Ctrl+Shift+O", P::Article, none, window, Need::Nothing, Icon::None, none},
    {Stop, QT_TRANSLATE_NOOP("Actions", "&Stop adding or opening"), "Ctrl+.", P::Article, none, window, Need::UnderWay, Icon::None, none},
    {AddingReport, QT_TRANSLATE_NOOP("Actions", "What was adde&d…"), "Ctrl+Shift+A", P::Article, none, window, Need::Report, Icon::None, none},
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
    {Restore, QT_TRANSLATE_NOOP("Actions", "&Restore from the bin"), "R; Ctrl+Shift+R", P::Edit, line, bin, Need::BinRow, Icon::Restore, none},
    {EraseForGood, QT_TRANSLATE_NOOP("Actions", "Erase for &good…"), "Shift+Del", P::Edit, none, bin, Need::BinRow, Icon::None, none},
    {EmptyBin, QT_TRANSLATE_NOOP("Actions", "&Empty the bin…"), "Ctrl+Alt+B", P::Edit, none, window, Need::Nothing, Icon::None, none},
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

    {StatusAsserted, QT_TRANSLATE_NOOP("Actions", "&Asserted"), "Ctrl+S, A", P::Status, none, window, Need::ClaimOrHighlight, Icon::None, none},
    {StatusAttributed, QT_TRANSLATE_NOOP("Actions", "A&ttributed"), "Ctrl+S, T", P::Status, none, window, Need::ClaimOrHighlight, Icon::None, none},
    {StatusSpeculated, QT_TRANSLATE_NOOP("Actions", "&Speculated"), "Ctrl+S, S", P::Status, none, window, Need::ClaimOrHighlight, Icon::None, none},
    {StatusSupported, QT_TRANSLATE_NOOP("Actions", "S&upported"), "Ctrl+S, U", P::Status, none, window, Need::ClaimOrHighlight, Icon::None, none},
    {StatusDisputed, QT_TRANSLATE_NOOP("Actions", "&Disputed"), "Ctrl+S, D", P::Status, none, window, Need::ClaimOrHighlight, Icon::None, none},
    {StatusVerified, QT_TRANSLATE_NOOP("Actions", "&Verified"), "Ctrl+S, V", P::Status, none, window, Need::ClaimOrHighlight, Icon::None, none},
    {StatusRefuted, QT_TRANSLATE_NOOP("Actions", "&Refuted"), "Ctrl+S, R", P::Status, none, window, Need::ClaimOrHighlight, Icon::None, none},
    {StatusWithdrawn, QT_TRANSLATE_NOOP("Actions", "&Withdrawn"), "Ctrl+S, W", P::Status, none, window, Need::ClaimOrHighlight, Icon::None, none},
    {EvidenceOf, QT_TRANSLATE_NOOP("Actions", "Make it &evidence of…"), "Shift+E", P::Mark, none, page, Need::Passage, Icon::None, none},
    {TakeTheme, QT_TRANSLATE_NOOP("Actions", "Ta&ke a theme away…"), "Shift+T", P::Mark, line, page, Need::Passage, Icon::None, none},
    {Colours, QT_TRANSLATE_NOOP("Actions", "Names and shades of co&lours…"), "Alt+0", P::Colour, line, window, Need::Nothing, Icon::None, none},
    {EditClaim, QT_TRANSLATE_NOOP("Actions", "Edit the clai&m…"), "E", P::Claims, none, claims, Need::Claim, Icon::None, none},
    {OpenClaim, QT_TRANSLATE_NOOP("Actions", "&Page of the claim"), "Ctrl+Shift+Return; Ctrl+Shift+Enter", P::Claims, none, window, Need::Claim, Icon::Claim, none},
    {StatusReason, QT_TRANSLATE_NOOP("Actions", "Status with a &reason…"), "Ctrl+S, Y", P::Claims, none, window, Need::Claim, Icon::None, none},
    {LinkFrom, QT_TRANSLATE_NOOP("Actions", "Start a &link here"), "L", P::Claims, line, claims, Need::LinkEnd, Icon::Link, none},
    {LinkTo, QT_TRANSLATE_NOOP("Actions", "Link &to this…"), "Shift+L", P::Claims, none, claims, Need::LinkEnd, Icon::None, none},
    {LinkContradicts, QT_TRANSLATE_NOOP("Actions", "This contra&dicts it"), "Shift+C", P::Claims, none, claims, Need::LinkEnd, Icon::None, none},
    {LinkSupports, QT_TRANSLATE_NOOP("Actions", "This su&pports it"), "Shift+P", P::Claims, none, claims, Need::LinkEnd, Icon::None, none},
    {DropLink, QT_TRANSLATE_NOOP("Actions", "Dr&op the link"), "Esc", P::Claims, none, claims, Need::HeldLink, Icon::None, none},
    {SeenElsewhere, QT_TRANSLATE_NOOP("Actions", "The same passage else&where"), "R", P::Claims, none, page, Need::Highlight, Icon::None, none},
    {MarkRepeat, QT_TRANSLATE_NOOP("Actions", "Mark there as repeat&ing"), "M", P::Claims, none, desk, Need::SamePassage, Icon::None, none},
    {MergeClaims, QT_TRANSLATE_NOOP("Actions", "Mer&ge the selected claims"), "Ctrl+Alt+J", P::Claims, line, window, Need::Ledger, Icon::None, none},
    {DeleteClaims, QT_TRANSLATE_NOOP("Actions", "Move the claims to the &bin"), "Ctrl+Del", P::Claims, none, window, Need::Claim, Icon::Bin, none},
    {CopyClaim, QT_TRANSLATE_NOOP("Actions", "&Copy the claim as Markdown"), "Ctrl+Alt+P", P::Claims, line, window, Need::Claim, Icon::Copy, none},
    {ExportClaims, QT_TRANSLATE_NOOP("Actions", "&Export the claims as Markdown…"), "Ctrl+Alt+L", P::Claims, none, window, Need::Nothing, Icon::Export, none},
    {ExportClaimsCsv, QT_TRANSLATE_NOOP("Actions", "Export the claims as C&SV…"), "Ctrl+Alt+Y", P::Claims, none, window, Need::Nothing, Icon::None, none},
    {SaveMap, QT_TRANSLATE_NOOP("Actions", "Save the map as S&VG…"), "Ctrl+Alt+G", P::Claims, none, window, Need::ClaimPage, Icon::None, none},
    {SortByColumn, QT_TRANSLATE_NOOP("Actions", "Sort by the current col&umn"), "Ctrl+Alt+S", P::Claims, line, window, Need::Ledger, Icon::None, none},

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
    {NextPart, QT_TRANSLATE_NOOP("Actions", "Next &part of the highlight"), "Alt+Shift+PgDown", P::Extent, none, page, Need::Highlight, Icon::None,
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
    {HalfPageDown, QT_TRANSLATE_NOOP("Actions", "Half a page down"), "Alt+PgDown", P::Go, none, page, Need::Article, Icon::None, none},
    {HalfPageUp, QT_TRANSLATE_NOOP("Actions", "Half a page up"), "Alt+PgUp", P::Go, none, page, Need::Article, Icon::None, none},
    {Back, QT_TRANSLATE_NOOP("Actions", "&Back"), "Alt+Left", P::Go, none, window, Need::PlaceBefore, Icon::Back, none},
    {Forward, QT_TRANSLATE_NOOP("Actions", "&Forward"), "Alt+Right", P::Go, none, window, Need::PlaceAfter, Icon::Forward, none},
    {Palette, QT_TRANSLATE_NOOP("Actions", "Command &palette…"), "Ctrl+K", P::Go, line, window, Need::Nothing, Icon::None, none},
    {Search, QT_TRANSLATE_NOOP("Actions", "&Search the library"), "Ctrl+Shift+F", P::Go, none, window, Need::Nothing, Icon::Search, none},
    {SearchByRelevance, QT_TRANSLATE_NOOP("Actions", "Best &matches first"), "Ctrl+Alt+F", P::Go, none, window, Need::Nothing, Icon::None,
     check},
    {Articles, QT_TRANSLATE_NOOP("Actions", "&Articles"), "Ctrl+1", P::Go, line, window, Need::Nothing, Icon::None, none},
    {Highlights, QT_TRANSLATE_NOOP("Actions", "&Highlights"), "Ctrl+2", P::Go, none, window, Need::Nothing, Icon::None, none},
    {Claims, QT_TRANSLATE_NOOP("Actions", "&Claims"), "Ctrl+3", P::Go, none, window, Need::Nothing, Icon::None, none},
    {Bin, QT_TRANSLATE_NOOP("Actions", "B&in"), "Ctrl+4", P::Go, none, window, Need::Nothing, Icon::Bin, none},
    {OpenBeside, QT_TRANSLATE_NOOP("Actions", "Open besi&de"), "Alt+Return; Alt+Enter", P::Go, line, window, Need::ListRow, Icon::None,
     none},

    {NewTheme, QT_TRANSLATE_NOOP("Actions", "&New theme…"), "Ctrl+Alt+T", P::Themes, none, window, Need::Nothing, Icon::None, none},
    {ThemePage, QT_TRANSLATE_NOOP("Actions", "&Page of the theme"), "Shift+F2", P::Themes, none, window, Need::Theme, Icon::None, none},
    {WithoutTheme, QT_TRANSLATE_NOOP("Actions", "Articles &without the theme"), "Ctrl+Alt+W", P::Themes, none, window, Need::Theme, Icon::None, none},
    {RenameTheme, QT_TRANSLATE_NOOP("Actions", "&Rename the theme"), "F2", P::Themes, line, tree, Need::Theme, Icon::None, none},
    {ThemeColour, QT_TRANSLATE_NOOP("Actions", "&Colour of the theme…"), "Ctrl+Alt+H", P::Themes, none, window, Need::Theme, Icon::None, none},
    {ThemeKey, QT_TRANSLATE_NOOP("Actions", "&Key of the theme…"), "Ctrl+Alt+K", P::Themes, none, window, Need::Theme, Icon::None, none},
    {MoveTheme, QT_TRANSLATE_NOOP("Actions", "&Move the theme below…"), "Ctrl+Shift+M", P::Themes, line, tree, Need::Theme, Icon::None, none},
    {ThemeUp, QT_TRANSLATE_NOOP("Actions", "Move the theme &up"), "Ctrl+Shift+Up", P::Themes, none, tree, Need::Theme, Icon::None, none},
    {ThemeDown, QT_TRANSLATE_NOOP("Actions", "Move the theme &down"), "Ctrl+Shift+Down", P::Themes, none, tree, Need::Theme, Icon::None, none},
    {ThemeOut, QT_TRANSLATE_NOOP("Actions", "Move the theme &out one level"), "Ctrl+Shift+Left", P::Themes, none, tree, Need::Theme,
     Icon::None, none},
    {ThemeIn, QT_TRANSLATE_NOOP("Actions", "Move the theme &in one level"), "Ctrl+Shift+Right", P::Themes, none, tree, Need::Theme, Icon::None,
     none},
    {MergeTheme, QT_TRANSLATE_NOOP("Actions", "Mer&ge the theme into…"), "Ctrl+Shift+J", P::Themes, line, tree, Need::Theme, Icon::None, none},
    {SplitTheme, QT_TRANSLATE_NOOP("Actions", "Deal &out the theme's passages…"), "Ctrl+Alt+O", P::Themes, none, window, Need::Theme, Icon::None,
     none},
    {MarkMatches, QT_TRANSLATE_NOOP("Actions", "Mark all m&atches…"), "Ctrl+Alt+M", P::Themes, none, window, Need::Theme, Icon::None, none},
    {DeleteTheme, QT_TRANSLATE_NOOP("Actions", "D&elete the theme…"), "Ctrl+Shift+Del", P::Themes, none, tree, Need::Theme, Icon::Bin, none},
    {ExportCodebook, QT_TRANSLATE_NOOP("Actions", "E&xport the codebook…"), "Ctrl+Alt+E", P::Themes, line, window, Need::Nothing, Icon::Export, none},
    {ImportCodebook, QT_TRANSLATE_NOOP("Actions", "&Import a codebook…"), "Ctrl+Alt+I", P::Themes, none, window, Need::Nothing, Icon::None, none},
    {ModelPassage, QT_TRANSLATE_NOOP("Actions", "&Make it a model passage"), "M", P::Passages, none, passages, Need::ThemePassage, Icon::None, none},
    {TickMatch, QT_TRANSLATE_NOOP("Actions", "&Tick the match, or take it out"), "Space", P::Passages, line, matches, Need::Match, Icon::None, none},
    {TickMatches, QT_TRANSLATE_NOOP("Actions", "Tick &all matches, or none"), "Shift+Space", P::Passages, none, matches, Need::MatchList, Icon::None, none},
    {MarkTicked, QT_TRANSLATE_NOOP("Actions", "Mark the ticked mat&ches"), "Ctrl+Return; Ctrl+Enter", P::Passages, none, matches, Need::MatchList, Icon::None, none},
    {DealTarget, QT_TRANSLATE_NOOP("Actions", "Deal to a&nother theme…"), "N", P::Passages, line, dealing, Need::Dealing, Icon::None, none},
    {DealOut, QT_TRANSLATE_NOOP("Actions", "&Deal out what was decided"), "Ctrl+Return; Ctrl+Enter", P::Passages, none, dealing, Need::Dealing, Icon::None, none},

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
    {ArticleNote, QT_TRANSLATE_NOOP("Actions", "No&te on the article"), "Shift+N", P::Article, none, page, Need::Article, Icon::Note, none},
    {FindDuplicates, QT_TRANSLATE_NOOP("Actions", "Find d&uplicates"), "Ctrl+Alt+D", P::Article, line, window, Need::Nothing, Icon::None, none},
    {MergeDuplicates, QT_TRANSLATE_NOOP("Actions", "&Merge duplicates into this one"), "Ctrl+Alt+U", P::Article, none, window, Need::Duplicate, Icon::None, none},
    {NotDuplicates, QT_TRANSLATE_NOOP("Actions", "These a&re not the same"), "Ctrl+Alt+A", P::Article, none, window, Need::Duplicate, Icon::None, none},
    {ArticleTable, QT_TRANSLATE_NOOP("Actions", "Articles as a &table"), "Ctrl+Shift+T", P::View, line, window, Need::Shelf, Icon::None, check},
    {TableColumns, QT_TRANSLATE_NOOP("Actions", "Colu&mns of the table…"), "Ctrl+Alt+C", P::View, none, window, Need::Listed, Icon::None, none},
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
    {GroupNone, QT_TRANSLATE_NOOP("Actions", "&No groups"), "Ctrl+B, N", P::Group, none, window, Need::Shelf, Icon::None, check},
    {GroupBySite, QT_TRANSLATE_NOOP("Actions", "Group by &site"), "Ctrl+B, S", P::Group, none, window, Need::Shelf, Icon::None, check},
    {GroupByAuthor, QT_TRANSLATE_NOOP("Actions", "Group by &author"), "Ctrl+B, A", P::Group, none, window, Need::Shelf, Icon::None, check},
    {GroupByMonth, QT_TRANSLATE_NOOP("Actions", "Group by &month added"), "Ctrl+B, M", P::Group, none, window, Need::Shelf, Icon::None, check},
    {GroupByCollection, QT_TRANSLATE_NOOP("Actions", "Group by &collection"), "Ctrl+B, C", P::Group, none, window, Need::Shelf, Icon::None, check},
    {GroupByState, QT_TRANSLATE_NOOP("Actions", "Group by &reading state"), "Ctrl+B, R", P::Group, none, window, Need::Shelf, Icon::None, check},
    {GroupByTheme, QT_TRANSLATE_NOOP("Actions", "Group by &theme"), "Ctrl+B, T", P::Group, none, window, Need::Shelf, Icon::None, check},
    {FoldGroups, QT_TRANSLATE_NOOP("Actions", "&Fold all groups"), "Ctrl+B, -", P::Group, line, window, Need::Shelf, Icon::None, none},
    {UnfoldGroups, QT_TRANSLATE_NOOP("Actions", "&Unfold all groups"), "Ctrl+B, +", P::Group, none, window, Need::Shelf, Icon::None, none},

    {OnlyArticle, QT_TRANSLATE_NOOP("Actions", "Of this article &only"), "Ctrl+H, O", P::Grouping, none, window, Need::HighlightList, Icon::None, check},
    {ExportList, QT_TRANSLATE_NOOP("Actions", "Export the &list as Markdown…"), "Ctrl+Shift+E", P::Article, none, window, Need::HighlightList, Icon::None, none},
    {ListByNothing, QT_TRANSLATE_NOOP("Actions", "&Newest first"), "Ctrl+H, N", P::Grouping, line, window, Need::HighlightList, Icon::None, check},
    {ListByArticle, QT_TRANSLATE_NOOP("Actions", "By &article"), "Ctrl+H, A", P::Grouping, none, window, Need::HighlightList, Icon::None, check},
    {ListByTheme, QT_TRANSLATE_NOOP("Actions", "By &theme"), "Ctrl+H, T", P::Grouping, none, window, Need::HighlightList, Icon::None, check},
    {ListByColour, QT_TRANSLATE_NOOP("Actions", "By &colour"), "Ctrl+H, C", P::Grouping, none, window, Need::HighlightList, Icon::None, check},
    {ListByMonth, QT_TRANSLATE_NOOP("Actions", "By &month"), "Ctrl+H, M", P::Grouping, none, window, Need::HighlightList, Icon::None, check},
    {ListByClaim, QT_TRANSLATE_NOOP("Actions", "By c&laim"), "Ctrl+H, L", P::Grouping, none, window, Need::HighlightList, Icon::None, check},
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
    {SoftWords, QT_TRANSLATE_NOOP("Actions", "Soft &words"), "U", P::View, none, page, Need::Nothing, Icon::None, check},
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
