// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"
#include "view/marginnotescontent.h"

#include <QFont>
#include <QRectF>

#include <functional>
#include <memory>

class QPainter;
class QTextDocument;

namespace florilegium {

/// What stands under a point of a note.
struct NoteHit
{
    enum class Part : quint8 { Nothing, Body, Hint, Elsewhere, Chip, Link };
    Part part = Part::Nothing;
    ThemeId theme; ///< Chip
    QString link; ///< Link: target as written
};

/// What of a note leads somewhere, and where it stands, line by line, from the note's upper left corner.
struct NoteTarget
{
    NoteHit hit;
    QString words; ///< all of them
    QList<QRectF> rooms; ///< at least one
};

/// One note laid out for a width: status line, text (Markdown; no HTML, nothing loaded), theme chips, beside a rule.
/// Immutable but for the room of an editor. Half a millisecond to make. Of one thread, any; logical pixels.
class NoteLayout
{
public:
    struct Look
    {
        bool isHovered = false;
        bool isSelected = false;
    };

    /// `expanded`: the whole text; otherwise its first lines, with a mark where it goes on.
    NoteLayout(MarginNote note, double width, const QFont &font, const Palette &palette, bool expanded);
    ~NoteLayout();

    [[nodiscard]] const MarginNote &note() const { return m_note; }
    [[nodiscard]] double height() const { return m_height; }
    /// Where the text (or its editor) stands, from the note's upper left corner.
    [[nodiscard]] QRectF textRoom() const { return m_textRoom; }
    /// For paper: each link of the text leads to what `map` makes of its target; empty: it is none any more.
    void mapLinks(const std::function<QString(const QString &target)> &map);
    /// Leaves this height for an editor in place of the text; 0 brings the text back.
    void setEditorHeight(double height);
    /// A layout as it was made: everything but the editor's room is the same.
    [[nodiscard]] bool isFor(const MarginNote &note, double width, bool expanded) const;

    /// The painter's origin is the note's upper left corner.
    void paint(QPainter &painter, const Palette &palette, Look look) const;
    /// `point` from the note's upper left corner.
    [[nodiscard]] NoteHit hit(QPointF point) const;
    /// All that leads somewhere and is shown, in the order of reading.
    [[nodiscard]] QList<NoteTarget> parts() const;

private:
    struct Line
    {
        QString text;
        QRectF room;
        NoteHit::Part part = NoteHit::Part::Body; ///< that it is for the pointer
    };
    void arrange();
    double arrangeHead(double top);
    double arrangeChips(double top);
    void addLinks(QList<NoteTarget> &parts) const;
    void paintHead(QPainter &painter, const Palette &palette) const;
    void paintText(QPainter &painter, const Palette &palette) const;
    void paintChips(QPainter &painter, const Palette &palette) const;

    MarginNote m_note;
    double m_width;
    double m_textEnd; ///< of everything that is written
    QFont m_font;
    QFont m_label;
    QFont m_strongLabel;
    std::unique_ptr<QTextDocument> m_text;
    bool m_expanded;
    bool m_isCut = false;
    double m_editorHeight = 0;
    double m_height = 0;
    QRectF m_symbolBox;
    QRectF m_textRoom;
    Line m_labelLine;
    QList<Line> m_details; ///< who, the hint, where else the passage stands
    QList<Line> m_chips;
};

} // namespace florilegium
