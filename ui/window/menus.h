// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/actiontable.h"

class QMenu;
class QWidget;

namespace florilegium {

class Actions;

/// Object name of the menu in it that the article's versions are listed in (window/versionmenu.h).
inline constexpr QLatin1StringView versionsMenuName("versions");

/// The whole menu of the window, built from the table. The caller's widget owns it.
[[nodiscard]] QMenu *makeMainMenu(Actions &actions, QWidget *parent);
/// What can be done with the passage under the pointer. The caller's widget owns it.
[[nodiscard]] QMenu *makePassageMenu(Actions &actions, QWidget *parent);
/// What can be done with a theme. The caller's widget owns it.
[[nodiscard]] QMenu *makeThemeMenu(Actions &actions, QWidget *parent);
/// What can be done with the claims that are selected. The caller's widget owns it.
[[nodiscard]] QMenu *makeClaimMenu(Actions &actions, QWidget *parent);
/// The head of a menu, translated.
[[nodiscard]] QString menuTitle(MenuPlace place);

/// What can be done with rows of the list of highlights.
[[nodiscard]] QMenu *makeRowMenu(Actions &actions, QWidget *parent);
/// The colours, and their editor.
[[nodiscard]] QMenu *makeColourMenu(Actions &actions, QWidget *parent);

} // namespace florilegium
