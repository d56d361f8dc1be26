// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/articlenotepanel.h"

#include "view/marginnotestext.h"
#include "view/markdowneditor.h"
#include "view/popupframe.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideEdge = 16;
constexpr int indent = 8;
constexpr int notePixels = 14;

QToolButton *quietButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

ArticleNotePanel::ArticleNotePanel(QWidget *parent)
    : QWidget(parent)
    , m_column(new QWidget(this))
    , m_title(new QLabel(tr("Note on the article"), m_column))
    , m_edit(quietButton(tr("Edit"), tr("Edit the note (Enter)"), m_column))
    , m_close(quietButton(u"×"_s, tr("Close the note (Esc)"), m_column))
    , m_text(new QTextEdit(m_column))
    , m_scroll(new QScrollArea(m_column))
    , m_editor(new MarkdownEditor)
    , m_stack(new QStackedLayout)
{
    setAccessibleName(m_title->text());
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Note on the article, as it reads"));
    m_text->viewport()->setAutoFillBackground(false);
    m_text->installEventFilter(this);
    m_text->viewport()->installEventFilter(this);
    m_editor->setAccessibleName(m_title->text());
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(m_editor);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_scroll);
    makeHead();
    connect(m_edit, &QToolButton::clicked, this, &ArticleNotePanel::edit);
    connect(m_close, &QToolButton::clicked, this, &ArticleNotePanel::closeWanted);
    connect(m_editor, &MarkdownEditor::handedOn, this, [this](const QString &note) {
        m_note = note;
        Q_EMIT noteChanged(m_article, note);
    });
    connect(m_editor, &MarkdownEditor::ended, this, &ArticleNotePanel::showText);
    connect(m_editor, &MarkdownEditor::wantedHeightChanged, this, &ArticleNotePanel::fitEditor);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const QRect cursor = m_editor->cursorRect();
        m_scroll->ensureVisible(cursor.center().x(), cursor.center().y(), 0, cursor.height());
    });
}

ArticleNotePanel::~ArticleNotePanel()
{
    disconnect(m_editor, nullptr, this, nullptr);
    m_text->setDocument(nullptr);
}

void ArticleNotePanel::makeHead()
{
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->setContentsMargins(indent, 0, 0, 0);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_edit);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(m_stack, 1);
}

void ArticleNotePanel::setLook(const Palette &look)
{
    m_look = look;
    m_editor->setColours(look);
    QPalette palette = fieldPalette(look);
    palette.setColor(QPalette::Base, look.page);
    m_text->setPalette(palette);
    m_scroll->setPalette(palette);
    if (!isEditing())
        showText();
    update();
}

void ArticleNotePanel::setSpelling(Spelling *spelling)
{
    m_editor->setSpelling(spelling);
}

bool ArticleNotePanel::isEditing() const
{
    return m_editor->isEditing();
}

void ArticleNotePanel::showNote(const ArticleId &article, const QString &note)
{
    m_editor->finish();
    m_article = article;
    m_note = note;
    showText();
}

void ArticleNotePanel::updateNote(const QString &note)
{
    m_note = note;
    if (isEditing())
        m_editor->updateNote(note);
    else
        showText();
}

void ArticleNotePanel::edit()
{
    if (m_article.isNull() || isEditing())
        return;
    m_editor->begin(m_note);
    m_stack->setCurrentWidget(m_scroll);
    m_edit->setEnabled(false);
    fitEditor();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ArticleNotePanel::finish()
{
    m_editor->finish();
}

/// The keyboard stays in the panel when the reader ends by a key.
void ArticleNotePanel::showText()
{
    const bool hadFocus = m_editor->hasFocus();
    QFont font = m_text->font();
    font.setPixelSize(notePixels);
    const QString shown = m_note.trimmed().isEmpty() ? tr("*Nothing is noted yet. Press Enter to write.*") : m_note;
    auto text = noteText(shown, font, m_look, m_text->viewport()->width());
    m_text->setDocument(text.get());
    m_document = std::move(text);
    m_stack->setCurrentWidget(m_text);
    m_edit->setEnabled(true);
    if (hadFocus)
        m_text->setFocus(Qt::OtherFocusReason);
}

void ArticleNotePanel::fitEditor()
{
    m_editor->setMinimumHeight(m_editor->wantedHeight());
}

void ArticleNotePanel::setColumn(int left, int right)
{
    m_left = left;
    m_right = right;
    placeColumn();
}

void ArticleNotePanel::placeColumn()
{
    const int left = std::max(m_left - indent, sideEdge);
    m_column->setGeometry(left, 0, std::max(0, std::min(m_right, width() - sideEdge) - left), height());
}

void ArticleNotePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeColumn();
}

void ArticleNotePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.side);
    painter.fillRect(QRect(0, 0, width(), 1), m_look.line);
}

bool ArticleNotePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            edit();
            return true;
        }
        if (key == Qt::Key_Escape) {
            Q_EMIT closeWanted();
            return true;
        }
    }
    if (watched == m_text->viewport() && event->type() == QEvent::MouseButtonDblClick) {
        edit();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace florilegium
