// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

#include <functional>
#include <memory>

class QTextDocument;

namespace florilegium {

/// A note's Markdown, ready to paint at `width` logical pixels: paragraphs, emphasis, lists, links, code. HTML in it
/// stays text, headings are only bold, pictures are never loaded. Long notes are shown by their first part.
[[nodiscard]] std::unique_ptr<QTextDocument> noteText(const QString &markdown, const QFont &font,
                                                      const Palette &palette, double width);

/// A link of a note, and where its words stand in the note's text, line by line.
struct NoteLink
{
    QString target; ///< as written
    QString words;
    QList<QRectF> rooms;
};
[[nodiscard]] QList<NoteLink> noteLinks(const QTextDocument &text);

/// Gives each link the target that `map` makes of its own; an empty one takes the link away. The layout stays.
void mapNoteLinks(QTextDocument &text, const std::function<QString(const QString &target)> &map);

} // namespace florilegium
