// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace florilegium {

// clang-format off
/// Everything that the reader can do by name. One row each in the table of actions (actiontable.cpp).
enum class ActionId : quint8 {
    // Article
    Open, AddFolder, Stop, AddingReport, NewWindow, Export, SavePdf, Print, CompareVersions, CloseArticle, StateInbox, StateReading, StateDone, StateArchived, DeleteArticle, CloseWindow, Quit,
    // Edit
    Undo, Redo, Copy, CopyMarkdown, CopyLink, Paste, SelectAll, Delete, Restore, EraseForGood, EmptyBin, Find, FindNext, FindPrevious, CheckSpelling,
    // Marking
    Highlight, AddToHighlight, Colour1, Colour2, Colour3, Colour4, Colour5, Claim, Theme, Note,
    Theme1, Theme2, Theme3, Theme4, Theme5, Theme6, Theme7, Theme8, Theme9,
    StatusAsserted, StatusAttributed, StatusSpeculated, StatusSupported, StatusDisputed, StatusVerified,
    StatusRefuted, StatusWithdrawn,
    EvidenceOf, TakeTheme, Colours,
    // Claims
    EditClaim, OpenClaim, StatusReason, LinkFrom, LinkTo, LinkContradicts, LinkSupports, DropLink, SeenElsewhere, MarkRepeat, MergeClaims, DeleteClaims,
    CopyClaim, ExportClaims, ExportClaimsCsv, SaveMap, SortByColumn,
    // Places after a change of the article
    Review, AcceptPlace, PlaceHere, KeepOrphan, WhereMarked, NewestVersion,
    CaretMode, NextSentence, PreviousSentence, NextPart, StartBack, StartOn, EndBack, EndOn,
    // Going
    NextHighlight, PreviousHighlight, NextHeading, PreviousHeading, Contents, FollowLink, HalfPageDown, HalfPageUp,
    Back, Forward, Palette, Search, SearchByRelevance, Articles, Highlights, Claims, Bin, OpenBeside,
    // Themes
    NewTheme, ThemePage, WithoutTheme, RenameTheme, ThemeColour, ThemeKey, MoveTheme, ThemeUp, ThemeDown, ThemeOut, ThemeIn, MergeTheme, SplitTheme, MarkMatches, DeleteTheme,
    ExportCodebook, ImportCodebook,
    ModelPassage, TickMatch, TickMatches, MarkTicked, DealTarget, DealOut,
    // What is shown of a page
    WholePage, LeftOutList, LoadPictures, EnlargePicture, BringBack, AlwaysOnSite, DropRule,
    // The shelf; SortBy… in the order of ArticleColumn
    Collections, NewCollection, SaveSearch, ArticleNote, FindDuplicates, MergeDuplicates, NotDuplicates, ArticleTable, TableColumns, SortByTitle, SortBySite, SortByAuthor, SortByPublished, SortByAdded, SortByLength, SortByRead,
    SortByHighlights, SortByThemes, SortByRating, NoRating, Rating1, Rating2, Rating3, Rating4, Rating5,
    // In the order of ArticleGrouping
    GroupNone, GroupBySite, GroupByAuthor, GroupByMonth, GroupByCollection, GroupByState, GroupByTheme, FoldGroups, UnfoldGroups,
    // The list of highlights; ListBy… in the order of HighlightGrouping, Context… in that of ContextExtent
    OnlyArticle, ExportList, ListByNothing, ListByArticle, ListByTheme, ListByColour, ListByMonth, ListByClaim,
    ContextQuote, ContextSentence, ContextParagraph,
    // Looking
    Sidebar, ZoomIn, ZoomOut, ZoomReset, TypeAndLook, JustifiedText, LookSystem, LookLight, LookSepia, LookDark, LookContrast,
    Paged, SoftWords, FocusOff, FocusParagraph, FocusSentence, FullScreen,
    SplitView, OtherPane,
    // Help
    Shortcuts, About,
};
// clang-format on
inline constexpr int actionCount = int(ActionId::About) + 1;

/// The action `step` places after `first`, for runs such as Colour1 to Colour5.
[[nodiscard]] constexpr ActionId following(ActionId first, int step)
{
    return ActionId(int(first) + step);
}

} // namespace florilegium
