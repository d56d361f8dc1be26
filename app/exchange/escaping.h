// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace florilegium {

// Text of passages and statements in Markdown, so that it reads as it stands (CommonMark 0.31 §2.4, and the marks of
// Obsidian: [[links]], #tags, ^ids, ==marks==, %%comments%%). Pure, linear.

/// One line within a paragraph.
[[nodiscard]] QString escapedInline(QStringView text);
/// A line that begins a paragraph: also what would begin a heading, list, quote, table or fence.
[[nodiscard]] QString escapedLine(QStringView line);
/// A value in YAML front matter: plain where that is safe, else in double quotation marks.
[[nodiscard]] QString yamlScalar(const QString &text);
[[nodiscard]] QString yamlQuoted(const QString &text);
/// A theme's path as a tag: "#openness/free-licences". What cannot stand in a tag becomes a hyphen.
[[nodiscard]] QString themeTag(const QString &path);
/// A note's Markdown, in which the marks of our blocks cannot occur.
[[nodiscard]] QString withoutMarkers(const QString &note);

} // namespace florilegium
