// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace florilegium::testing {

/// Texts that a regular expression matches: every way through its alternatives, with what may be left out there and not
/// there, and the least of what repeats (of dots one at least: a space). Understands what our own patterns are made of:
/// groups without capture, classes, \b \w \W \S \d \x{…}, anchors, ? + * {m,n}.
[[nodiscard]] QStringList samplesOf(const QString &pattern);

} // namespace florilegium::testing
