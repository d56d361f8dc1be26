// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/actionids.h"
#include "window/icons.h"

#include <QFlags>

#include <span>

namespace florilegium {

/// What must be there for an action to be of use.
enum class Need : quint64 {
    Nothing = 0,
    Article = 1 << 0, ///< an article is on the page
    Highlight = 1 << 1, ///< a highlight is current in it
    Claim = 1 << 2, ///< the current highlight states a claim, claims are selected in the ledger, or one is on its page
    UndoStep = 1 << 3,
    RedoStep = 1 << 4,
    PlaceBefore = 1 << 5,
    PlaceAfter = 1 << 6,
    ListRow = 1 << 7, ///< an article or a passage is selected in a list
    DeskRow = 1 << 8, ///< the desk is open, with a highlight to decide on
    OlderVersion = 1 << 9, ///< the article is shown in an older version
    OtherVersion = 1 << 10, ///< the article on the page has two versions or more
    Page = 1 << 11, ///< the article is that of a web page
    LeftOutPiece = 1 << 12, ///< the list of left-out pieces is open, at a piece
    LeftOutRow = 1 << 13, ///< at a piece, or at one that was brought back
    PageRule = 1 << 14, ///< at a choice of the reader
    UnderWay = 1 << 15, ///< something is being opened, or folders or many files added
    Report = 1 << 16, ///< of what was added
    MissingPictures = 1 << 17, ///< the article has pictures that lie on the network and are not here
    OtherPane = 1 << 18, ///< the view is split
    Articles = 1 << 19, ///< an article is on the page, or some are selected on their shelf
    Shelf = 1 << 20, ///< articles are listed
    ClaimOrHighlight = 1 << 22, ///< or a highlight is current that may state one
    LinkEnd = 1 << 23, ///< or an article is read, a passage of which may be linked
    HeldLink = 1 << 24, ///< a link was begun
    Ledger = 1 << 25, ///< claims are listed
    Listed = 1 << 26, ///< articles or claims are
    ClaimPage = 1 << 27, ///< a claim's page is shown
    Theme = 1 << 21, ///< a theme is current: in the sidebar, or its page or list is shown
    SamePassage = 1 << 28, ///< the list of where else a passage stands is open, at an article
    BinRow = 1 << 29, ///< something is selected in the bin
    Duplicate = 1 << 30, ///< an article is selected that may be the same as others
    Passage = quint64(1) << 31, ///< a highlight is current on the page, or some are selected in their list
    Markable = quint64(1) << 32, ///< an article is on the page, or highlights are selected in their list
    HighlightList = quint64(1) << 33, ///< highlights are listed
    ThemePassage = quint64(1) << 34, ///< a passage is selected on the page of its theme
    Match = quint64(1) << 35, ///< a match is selected
    MatchList = quint64(1) << 36, ///< matches are listed
    Dealing = quint64(1) << 37, ///< passages of a theme are dealt out
};

/// Some of them: more than QFlags has room for.
class Needs
{
public:
    constexpr Needs() = default;
    constexpr Needs(Need need)
        : m_bits(quint64(need))
    {
    }

    constexpr void setFlag(Need need, bool on = true)
    {
        m_bits = on ? m_bits | quint64(need) : m_bits & ~quint64(need);
    }
    [[nodiscard]] constexpr bool testFlag(Need need) const { return (m_bits & quint64(need)) == quint64(need); }
    constexpr Needs &operator|=(Needs other)
    {
        m_bits |= other.m_bits;
        return *this;
    }
    [[nodiscard]] friend constexpr Needs operator|(Needs left, Needs right) { return left |= right; }
    bool operator==(const Needs &) const = default;

private:
    quint64 m_bits = 0;
};

enum class MenuPlace : quint8 {
    Article,
    State,
    Edit,
    Mark,
    Colour,
    Theme,
    Status,
    Claims,
    Extent,
    Places,
    Versions,
    Go,
    Themes,
    Passages,
    View,
    Sort,
    Group,
    Rating,
    Grouping,
    Context,
    LeftOut,
    Look,
    Focus,
    Help
};

/// Where the shortcut acts.
enum class Scope : quint8 {
    Window,
    Page, ///< only while the document view has the focus: single letters must never steal from a text field
    Desk, ///< while the document view or the list of a panel below it has it
    Claims, ///< while the document view, the ledger or a list of a claim's page has it
    Themes, ///< while the sidebar or a page of lists has it
    // Of one list, where a letter may be another one's elsewhere.
    Bin, ///< while a list has it that shows the bin
    Passages, ///< while the passages on a theme's page have it
    Matches, ///< while the list of matches has it
    Dealing, ///< while the passages that are dealt out have it
};

/// One action, as data. Texts are marked for translation in the context "Actions".
struct ActionRow
{
    ActionId id;
    const char *text; ///< as in a menu, with its mnemonic
    const char *keys; ///< portable key sequences, parted by "; "; the first is shown; never none
    MenuPlace place;
    bool separator; ///< before it, in its menu
    Scope scope;
    Need need;
    Icon icon;
    bool checkable;
};

/// All rows, in the order of ActionId.
[[nodiscard]] std::span<const ActionRow> actionTable();
[[nodiscard]] const ActionRow &actionRow(ActionId id);

} // namespace florilegium
