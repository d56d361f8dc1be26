// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;
class QTextCursor;

namespace florilegium {

class Spelling;

/// Puts what can be done about the spelling before the other lines of a context menu: for `word`, a misspelt word that
/// is selected or null, suggestions (which come when they are found) and how to keep it; what is missing; whether
/// spelling is checked at all. Spelling is borrowed and outlives the menu.
void addSpelling(QMenu &menu, Spelling &spelling, const QTextCursor &word);

} // namespace florilegium
