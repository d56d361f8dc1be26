// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/markdowneditor.h"

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

MarkdownEditor::MarkdownEditor(QWidget *parent)
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
    connect(&m_pause, &QTimer::timeout, this, &MarkdownEditor::handOn);
    connect(this, &QPlainTextEdit::textChanged, this, &MarkdownEditor::written);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &MarkdownEditor::wantedHeightChanged);
}

MarkdownEditor::~MarkdownEditor()
{
    disconnect(this, nullptr, this, nullptr);
}

void MarkdownEditor::setColours(const Palette &palette)
{
    QPalette field = fieldPalette(palette);
    field.setColor(QPalette::Base, palette.page);
    setPalette(field);
    if (m_marks)
        m_marks->setColour(palette.accent);
}

void MarkdownEditor::setSpelling(Spelling *spelling)
{
    Q_ASSERT(!m_spelling);
    m_spelling = spelling;
    if (spelling)
        m_marks = new SpellMarks(*this, *spelling);
}

void MarkdownEditor::begin(const QString &note)
{
    handOn();
    if (m_spelling)
        m_spelling->begin();
    m_editing = true;
    m_handedOn = note;
    setPlainText(note);
    m_pause.stop();
    moveCursor(QTextCursor::End);
}

void MarkdownEditor::updateNote(const QString &note)
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

void MarkdownEditor::written()
{
    if (m_editing)
        m_pause.start();
}

void MarkdownEditor::handOn()
{
    m_pause.stop();
    const QString note = toPlainText();
    if (!m_editing || note == m_handedOn)
        return;
    m_handedOn = note;
    Q_EMIT handedOn(note);
}

void MarkdownEditor::finish()
{
    if (!m_editing || m_finishing)
        return;
    m_finishing = true; // hiding the editor takes its focus, which ends it again
    handOn();
    m_editing = false;
    Q_EMIT ended();
    m_finishing = false;
}

int MarkdownEditor::wantedHeight() const
{
    // QPlainTextEdit's document measures its height in lines.
    const qreal lines = std::max(1.0, document()->documentLayout()->documentSize().height());
    return qCeil(lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin()) + 1;
}

void MarkdownEditor::keyPressEvent(QKeyEvent *event)
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

void MarkdownEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return; // its own context menu
    if (event->reason() == Qt::ActiveWindowFocusReason)
        handOn(); // the reader looks something up and comes back
    else
        finish();
}

void MarkdownEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_spelling)
        addSpelling(*menu, *m_spelling, m_marks->wrongWordAt(byKey ? textCursor() : cursorForPosition(event->pos())));
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void MarkdownEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    verticalScrollBar()->setValue(0); // all of it is shown: what was scrolled away while it grew comes back
}

bool MarkdownEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void MarkdownEditor::insertFromMimeData(const QMimeData *source)
{
    const qsizetype room = maximumLength - document()->characterCount() + textCursor().selectedText().size();
    if (room > 0)
        insertPlainText(source->text().left(room));
}

} // namespace florilegium
