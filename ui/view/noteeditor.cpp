// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/noteeditor.h"

#include "view/popupframe.h"
#include "view/spelling.h"
#include "view/spellmarks.h"
#include "view/spellmenu.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

namespace florilegium {

NoteEditor::NoteEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false); // the note's own tint shows through
    setTabChangesFocus(true);
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("Write a note. Markdown is understood."));
    document()->setDocumentMargin(0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &NoteEditor::handOn);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEditor::written);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteEditor::wantedHeightChanged);
}

NoteEditor::~NoteEditor()
{
    disconnect(this, nullptr, this, nullptr);
}

void NoteEditor::setColours(const Palette &palette)
{
    QPalette field = fieldPalette(palette);
    field.setColor(QPalette::Base, palette.page);
    setPalette(field);
    if (m_marks)
        m_marks->setColour(palette.accent);
}

void NoteEditor::setSpelling(Spelling *spelling)
{
    Q_ASSERT(!m_spelling);
    m_spelling = spelling;
    if (spelling)
        m_marks = new SpellMarks(*this, *spelling);
}

void NoteEditor::edit(const HighlightId &id, const QString &note)
{
    handOn();
    if (m_spelling)
        m_spelling->begin();
    m_id = id;
    m_handedOn = note;
    setPlainText(note);
    m_pause.stop();
    moveCursor(QTextCursor::End);
}

void NoteEditor::updateNote(const QString &note)
{
    if (m_pause.isActive() || note == toPlainText())
        return;
    const int position = textCursor().position();
    m_handedOn = note;
    setPlainText(note);
    m_pause.stop();
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, int(note.size())));
    setTextCursor(cursor);
}

void NoteEditor::written()
{
    if (!m_id.isNull())
        m_pause.start();
}

void NoteEditor::handOn()
{
    m_pause.stop();
    const QString note = toPlainText();
    if (m_id.isNull() || note == m_handedOn)
        return;
    m_handedOn = note;
    Q_EMIT noteChanged(m_id, note);
}

void NoteEditor::finish()
{
    if (m_id.isNull() || m_finishing)
        return;
    m_finishing = true; // hiding the editor takes its focus, which ends it again
    handOn();
    const HighlightId id = std::exchange(m_id, {});
    Q_EMIT finished(id);
    m_finishing = false;
}

int NoteEditor::wantedHeight() const
{
    // QPlainTextEdit's document measures its height in lines.
    const qreal lines = std::max(1.0, document()->documentLayout()->documentSize().height());
    return qCeil(lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin()) + 1;
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && event->modifiers().testFlag(Qt::ControlModifier))) {
        finish();
        return;
    }
    if (!event->text().isEmpty() && document()->characterCount() > maximumLength && !event->matches(QKeySequence::Cut)
        && event->key() != Qt::Key_Backspace && event->key() != Qt::Key_Delete)
        return;
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return; // its own context menu
    if (event->reason() == Qt::ActiveWindowFocusReason)
        handOn(); // the reader looks something up and comes back
    else
        finish();
}

void NoteEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_spelling)
        addSpelling(*menu, *m_spelling, m_marks->wrongWordAt(byKey ? textCursor() : cursorForPosition(event->pos())));
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void NoteEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    verticalScrollBar()->setValue(0); // all of it is shown: what was scrolled away while it grew comes back
}

bool NoteEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void NoteEditor::insertFromMimeData(const QMimeData *source)
{
    const qsizetype room = maximumLength - document()->characterCount() + textCursor().selectedText().size();
    if (room > 0)
        insertPlainText(source->text().left(room));
}

} // namespace florilegium
