// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/marginnotespopup.h"

#include "view/marginnotesparts.h"
#include "view/noteeditor.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace florilegium {

namespace {

constexpr int padding = 12;

} // namespace

MarginNotesPopup::MarginNotesPopup(QWidget *page)
    : PopupFrame(page)
    , m_editor(new NoteEditor(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_editor->hide();
    connect(m_editor, &NoteEditor::noteChanged, this, &MarginNotesPopup::noteChanged);
    connect(m_editor, &NoteEditor::wantedHeightChanged, this, &MarginNotesPopup::arrange);
    connect(m_editor, &NoteEditor::finished, this, &MarginNotesPopup::editorFinished);
    page->installEventFilter(this);
    hide();
}

MarginNotesPopup::~MarginNotesPopup() = default;

void MarginNotesPopup::setColours(const Palette &palette)
{
    PopupFrame::setColours(palette);
    m_editor->setColours(palette);
}

void MarginNotesPopup::setSpelling(Spelling *spelling)
{
    m_editor->setSpelling(spelling);
}

void MarginNotesPopup::open(const MarginNote &note, double width, QPoint corner)
{
    m_editor->finish();
    m_noteWidth = width;
    m_corner = corner;
    m_part.reset();
    m_layout = std::make_unique<NoteLayout>(note, width, font(), colours(), true);
    setAccessibleName(spokenText(note));
    arrange();
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

QPointF MarginNotesPopup::origin() const
{
    return sheet().topLeft() + QPointF(padding, padding);
}

void MarginNotesPopup::arrange()
{
    if (!m_layout)
        return;
    m_layout->setEditorHeight(isEditing() ? m_editor->wantedHeight() : 0);
    const QSizeF inner(m_noteWidth + 2 * padding, m_layout->height() + 2 * padding);
    const QSize size = inner.toSize().grownBy(margins());
    const QSize page = parentWidget()->size();
    const QPoint wanted = m_corner - QPoint(shadowMargin, shadowMargin);
    setGeometry(QRect(QPoint(std::max(-shadowMargin, std::min(wanted.x(), page.width() - size.width())),
                             std::max(-shadowMargin, std::min(wanted.y(), page.height() - size.height()))),
                      size));
    m_editor->setGeometry(m_layout->textRoom().translated(origin()).toAlignedRect());
    update();
}

void MarginNotesPopup::edit()
{
    m_editor->resize(int(m_noteWidth), m_editor->height());
    m_editor->edit(m_layout->note().id, m_layout->note().note);
    m_editor->show();
    arrange();
    m_editor->setFocus(Qt::OtherFocusReason);
}

bool MarginNotesPopup::isEditing() const
{
    return !m_editor->highlight().isNull();
}

void MarginNotesPopup::editorFinished()
{
    m_editor->hide();
    dismiss();
}

void MarginNotesPopup::dismiss()
{
    m_editor->finish();
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

bool MarginNotesPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (isVisible() && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Resize))
        dismiss();
    return PopupFrame::eventFilter(watched, event);
}

void MarginNotesPopup::paintEvent(QPaintEvent *event)
{
    PopupFrame::paintEvent(event);
    if (!m_layout)
        return;
    QPainter painter(this);
    painter.translate(origin());
    m_layout->paint(painter, colours(), {});
    if (const std::optional<NoteTarget> part = hasFocus() ? focusedPart() : std::nullopt)
        paintPartFocus(painter, *part, colours().accent);
}

void MarginNotesPopup::mousePressEvent(QMouseEvent *event)
{
    activate(m_layout->hit(event->position() - origin()));
}

void MarginNotesPopup::activate(const NoteHit &hit)
{
    switch (hit.part) {
    case NoteHit::Part::Nothing: break;
    case NoteHit::Part::Body: edit(); break;
    case NoteHit::Part::Hint: Q_EMIT passageRequested(m_layout->note().hintTarget); break;
    case NoteHit::Part::Elsewhere:
        dismiss(); // the list of articles takes the focus
        Q_EMIT elsewhereActivated(m_layout->note().id);
        break;
    case NoteHit::Part::Chip: Q_EMIT themeActivated(hit.theme); break;
    case NoteHit::Part::Link: Q_EMIT linkActivated(hit.link); break;
    }
}

void MarginNotesPopup::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (const std::optional<NoteTarget> part = focusedPart(); isEnter && part)
        activate(part->hit);
    else if (isEnter || event->key() == Qt::Key_N)
        edit();
    else if (const bool isRight = event->key() == Qt::Key_Right; isRight || event->key() == Qt::Key_Left)
        stepPart(isRight);
    else
        PopupFrame::keyPressEvent(event);
}

bool MarginNotesPopup::focusNextPrevChild(bool next)
{
    return (hasFocus() && stepPart(next)) || PopupFrame::focusNextPrevChild(next);
}

std::optional<NoteTarget> MarginNotesPopup::focusedPart() const
{
    const QList<NoteTarget> parts = m_layout && m_part ? m_layout->parts() : QList<NoteTarget>();
    return m_part && *m_part < parts.size() ? std::optional(parts[*m_part]) : std::nullopt;
}

/// False where there is none further.
bool MarginNotesPopup::stepPart(bool forward)
{
    const QList<NoteTarget> parts = m_layout ? m_layout->parts() : QList<NoteTarget>();
    const std::optional<qsizetype> to = partBeside(m_part, parts.size(), forward);
    if (to == m_part)
        return false;
    m_part = to;
    if (to)
        announcePart(*this, parts[*to]);
    update();
    return true;
}

} // namespace florilegium
