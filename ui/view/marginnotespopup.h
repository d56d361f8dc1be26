// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/marginnoteslayout.h"
#include "view/popupframe.h"

namespace florilegium {

class NoteEditor;
class Spelling;

/// One note on a sheet of its own, opened by a dot of the folded margin. Esc and a click elsewhere close it; Enter
/// edits it, or goes where that part of it leads which Right and Left, or Tab, came to.
class MarginNotesPopup : public PopupFrame
{
    Q_OBJECT
public:
    explicit MarginNotesPopup(QWidget *page);
    ~MarginNotesPopup() override;

    void setColours(const Palette &palette) override;
    /// Borrowed; once.
    void setSpelling(Spelling *spelling);
    /// `corner`: where the sheet's upper left corner wants to be, in the page's coordinates; kept inside the page.
    void open(const MarginNote &note, double width, QPoint corner);
    void edit();
    [[nodiscard]] bool isEditing() const;
    void dismiss();

Q_SIGNALS:
    void noteChanged(const florilegium::HighlightId &id, const QString &note);
    void passageRequested(const florilegium::HighlightId &id);
    void themeActivated(const florilegium::ThemeId &id);
    void linkActivated(const QString &target);
    void elsewhereActivated(const florilegium::HighlightId &id);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void arrange();
    void activate(const NoteHit &hit);
    bool stepPart(bool forward);
    [[nodiscard]] std::optional<NoteTarget> focusedPart() const;
    void editorFinished();
    [[nodiscard]] QPointF origin() const;

    std::unique_ptr<NoteLayout> m_layout;
    NoteEditor *m_editor;
    double m_noteWidth = 0;
    QPoint m_corner;
    std::optional<qsizetype> m_part; ///< that has the keyboard; none: the note itself
};

} // namespace florilegium
