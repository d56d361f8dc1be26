// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/anchor.h"
#include "text/id.h"

#include <QDateTime>
#include <QList>

namespace florilegium {

/// Row number of a text in the library (what one parser version made of one version); 0 for none.
using TextId = qint64;

/// A marked passage: one or more anchors in document order, a colour, a note, themes. May overlap any other.
struct Highlight
{
    HighlightId id;
    ArticleId article;
    TextId text = 0; ///< the text that its anchors were made in
    QList<Anchor> anchors; ///< at least one
    QString colour; ///< key of a Colour, such as "claim"
    QString note; ///< Markdown, at most 1 MiB
    QList<ThemeId> themes; ///< in the order they were given, no duplicates
    QDateTime created; ///< UTC, whole seconds
    QDateTime modified;
    QDateTime deleted; ///< when it went to the bin; null while it is alive

    [[nodiscard]] bool isDeleted() const { return deleted.isValid(); }
    bool operator==(const Highlight &) const = default;
};

/// The words of a highlight: its quotes joined by " […] ".
[[nodiscard]] QString quoteOf(const Highlight &highlight);

/// A tag in a tree. A theme stands for its subtree too.
struct Theme
{
    ThemeId id;
    ThemeId parent; ///< null at the top
    QString name; ///< one level, without '/'
    QString colour; ///< key of a Colour, empty: its parent's
    QString definition; ///< what counts and what does not, Markdown
    int shortcut = 0; ///< 1–9, 0 for none; unique
    int position = 0; ///< order among its siblings
    QDateTime deleted;

    [[nodiscard]] bool isDeleted() const { return deleted.isValid(); }
    bool operator==(const Theme &) const = default;
};

/// A labelled category of highlights; hues come from the palette of the look.
struct Colour
{
    QString key; ///< "claim", "evidence", "question", "contradiction", "definition" or the reader's own
    QString label; ///< what it means to this reader; empty: the key's standard label
    int position = 0;
    QString shade; ///< word of the hue that it is shown in (ui/paint/shades.h); empty: the key's own
    QString pattern; ///< word of what its marks are underlined with, for who does not see hues; empty: nothing

    bool operator==(const Colour &) const = default;
};

} // namespace florilegium
