// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace florilegium {

class DocumentView;
class FindBar;
class FindSession;
class MarginNotes;
class OverviewRuler;
class SelectionBar;

// Wires the parts around the page to it. Everything is borrowed; connections end with whichever dies first. What the
// reader does in a part (noteChanged, themeActivated, …) stays the window's to connect.

/// The margin stands beside the text, follows it, and comes forward with the passages; it is for the highlights that
/// the view shows at the time.
void attachMargin(DocumentView &view, MarginNotes &margin);
/// The ruler takes the place of the scroll bar and shows the view's highlights and the matches of `find`.
void attachRuler(DocumentView &view, OverviewRuler &ruler, FindSession &find);
/// The session searches what the view shows, and the view marks what is found and goes there: one jump for a search.
void attachFind(DocumentView &view, FindSession &find, FindBar &bar);
/// The bar opens when the reader has selected something, and goes when the text moves or the selection does.
void attachSelectionBar(DocumentView &view, SelectionBar &bar);

} // namespace florilegium
