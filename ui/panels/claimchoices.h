// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/status.h"
#include "panels/filterbutton.h"

class QMenu;

namespace florilegium {

// What is chosen of a claim, as buttons that filter and as small menus that a letter answers.

[[nodiscard]] QList<FilterButton::Choice> statusChoices();
[[nodiscard]] QList<FilterButton::Choice> kindChoices();

/// Deletes itself when it is closed; `chosen` is called with what the reader takes. The parent is borrowed.
[[nodiscard]] QMenu *makeKindMenu(ClaimKind now, const std::function<void(ClaimKind)> &chosen, QWidget *parent);
[[nodiscard]] QMenu *makeConfidenceMenu(Confidence now, const std::function<void(Confidence)> &chosen, QWidget *parent);
/// How something bears on a claim. `title` says on which one.
[[nodiscard]] QMenu *makeRelationMenu(const QString &title, std::optional<Relation> now,
                                      const std::function<void(Relation)> &chosen, QWidget *parent);

} // namespace florilegium
