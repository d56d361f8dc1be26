// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/marginnoteslayout.h"
#include "view/popupframe.h"

namespace florilegium {

class NoteEditor;
class Spelling;

/// One note on a sheet of its own, opened by a dot of the folded margin. Esc and a click elsewhere close it.
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

private:
    void arrange();
    void editorFinished();
    [[nodiscard]] QPointF origin() const;

    std::unique_ptr<NoteLayout> m_layout;
    NoteEditor *m_editor;
    double m_noteWidth = 0;
    QPoint m_corner;
};

} // namespace florilegium
