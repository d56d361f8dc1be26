// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/marginnotesshelf.h"
#include "view/noteline.h"

#include <QPointer>
#include <QWidget>

namespace florilegium {

class MarginNotesPopup;
class NoteEditor;
class Spelling;

/// The notes beside their passages: one widget that paints those near the viewport. Notes are edited in place. Folded
/// (a narrow view), each is a dot at the text's edge that opens it. Up and Down walk through the notes, Enter edits;
/// Space opens a dot. Right and Left, and Tab, go through what leads somewhere in a note, Enter goes there.
/// Lives over the page's viewport; geometry and sets are borrowed and outlive it (the highlights may go).
class MarginNotes : public QWidget
{
    Q_OBJECT
public:
    MarginNotes(const PassageGeometry &geometry, ClaimSet &claims, ThemeSet &themes, QWidget *parent = nullptr);
    ~MarginNotes() override;

    void setHighlights(HighlightSet *highlights);
    void setColours(const Palette &palette);
    /// Borrowed, and outlives the margin; before the first note is edited. Without it spelling is not checked.
    void setSpelling(Spelling *spelling) { m_spelling = spelling; }
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    /// The text moved, or its layout changed: places are asked for anew (before the next frame).
    void follow();
    /// The passage under the pointer: its note comes forward. Null id: none.
    void setHovered(const HighlightId &id);
    /// The passage that the reader is at: its note stands level with it. Null id: none.
    void setSelected(const HighlightId &id);
    [[nodiscard]] const HighlightId &selected() const { return m_selected; }

    /// All that a note says of its highlight, in one line, for screen readers; empty for a highlight that is not here.
    [[nodiscard]] QString spoken(const HighlightId &id) const;

    /// Opens the editor for a highlight's note; hands on what was written in another.
    void editNote(const HighlightId &id);
    void finishEditing();
    /// In how many other articles a highlight's passage stands, too; 0: it is not known of any.
    void setElsewhere(const HighlightId &id, int articles);
    [[nodiscard]] std::optional<HighlightId> edited() const;
    /// Where a note is painted, in this widget's coordinates; empty when it is not near the viewport.
    [[nodiscard]] QRectF rectOfNote(const HighlightId &id);
    /// The note under the pointer, else the one that has the keyboard; near the viewport, and of a passage that was
    /// found.
    [[nodiscard]] std::optional<PointedNote> pointedNote();

Q_SIGNALS:
    void noteChanged(const florilegium::HighlightId &id, const QString &note);
    /// The reader chose a note, or a contradiction's other passage: bring it into view.
    void passageRequested(const florilegium::HighlightId &id);
    /// Keys came to a part of a note that is to be seen: its place in the page's coordinates.
    void sightRequested(double top, double bottom);
    /// Another note is pointed at, or stands elsewhere.
    void pointedChanged();
    /// Null id: none any more.
    void noteHovered(const florilegium::HighlightId &id);
    void themeActivated(const florilegium::ThemeId &id);
    void linkActivated(const QString &target);
    /// The reader wants to see where else the passage stands.
    void elsewhereActivated(const florilegium::HighlightId &id);
    /// The note of a highlight that was not found in this text was clicked.
    void orphanActivated(const florilegium::HighlightId &id);
    void contextMenuWanted(const florilegium::HighlightId &id, const QPoint &globalPosition);
    /// The editor closed, or Esc was pressed: the page wants the focus back.
    void left();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void contentChanged(const QList<HighlightId> &ids);
    void allContentChanged();
    void placeEditor();
    void editorFinished(const HighlightId &id);
    void activate(const ShelvedNote &note, const NoteHit &hit);
    void openDot(const HighlightId &id);
    void paintNotes(QPainter &painter, const QRect &exposed);
    void paintDots(QPainter &painter) const;
    void point();
    void paintFocus(QPainter &painter);
    void announceNote(const HighlightId &id);
    void walk(int step);
    bool stepPart(bool forward);
    bool activatePart();
    [[nodiscard]] const ShelvedNote *selectedNote();
    [[nodiscard]] std::optional<NoteTarget> focusedPart();
    [[nodiscard]] const ShelvedNote *noteAt(QPointF point);
    [[nodiscard]] QPointF inNote(const ShelvedNote &note, QPointF point) const;
    [[nodiscard]] double noteWidth() const;

    const PassageGeometry &m_geometry;
    ClaimSet &m_claims;
    ThemeSet &m_themes;
    QPointer<HighlightSet> m_highlights;
    Palette m_palette;
    NoteShelf m_shelf;
    Spelling *m_spelling = nullptr;
    NoteEditor *m_editor = nullptr;
    MarginNotesPopup *m_popup = nullptr;
    HighlightId m_hovered;
    HighlightId m_underPointer;
    HighlightId m_pointed;
    HighlightId m_selected;
    std::optional<qsizetype> m_part; ///< of the selected note's parts, that has the keyboard; none: the note itself
    bool m_folded = false;
    bool m_arranged = false;
};

} // namespace florilegium
