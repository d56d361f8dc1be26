// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace florilegium {

class SpellMarks;
class Spelling;

/// A note as Markdown source, edited in place. Grows with what is written. Esc, Ctrl+Enter and the loss of focus end
/// it. What was written is handed on after a pause of 500 ms and at the end, once for each change.
class MarkdownEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// Longer notes cannot be typed or pasted (the library's cap, UTF-16 units).
    static constexpr qsizetype maximumLength = 1024 * 1024;
    static constexpr int pauseMilliseconds = 500;

    explicit MarkdownEditor(QWidget *parent = nullptr);
    ~MarkdownEditor() override;

    void setColours(const Palette &palette);
    /// Borrowed, and outlives the editor; once. Without it spelling is not checked.
    void setSpelling(Spelling *spelling);
    /// Takes this note; hands on what is left of the one before.
    void begin(const QString &note);
    [[nodiscard]] bool isEditing() const { return m_editing; }
    /// The note was changed elsewhere (undo, another window): shown unless the reader has written since.
    void updateNote(const QString &note);
    /// Hands on what was written and ends.
    void finish();

    /// Height that shows the whole note, at least one line. Logical pixels.
    [[nodiscard]] int wantedHeight() const;

Q_SIGNALS:
    void handedOn(const QString &note);
    void wantedHeightChanged();
    /// The reader is done with it.
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void handOn();

private:
    void written();

    bool m_editing = false;
    QString m_handedOn;
    QTimer m_pause;
    Spelling *m_spelling = nullptr;
    SpellMarks *m_marks = nullptr; ///< while there is spelling
    bool m_finishing = false;
};

} // namespace florilegium
