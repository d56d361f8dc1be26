// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/marginnotes.h"

#include "paint/shades.h"
#include "view/marginnotesparts.h"
#include "view/marginnotespopup.h"
#include "view/noteeditor.h"

#include <QPainter>

namespace florilegium {

namespace {

constexpr double dotDiameter = 9;
constexpr double forwardGrowth = 3; // of the dot that is forward
constexpr double popupWidth = 250; // of a note that a dot opens

} // namespace

MarginNotes::MarginNotes(const PassageGeometry &geometry, ClaimSet &claims, ThemeSet &themes, QWidget *parent)
    : QWidget(parent)
    , m_geometry(geometry)
    , m_claims(claims)
    , m_themes(themes)
    , m_palette(paletteFor(Look::Light))
    , m_shelf(claims, themes)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Notes in the margin"));
    connect(&m_claims, &ClaimSet::reset, this, &MarginNotes::allContentChanged);
    connect(&m_claims, &ClaimSet::changed, this, &MarginNotes::allContentChanged);
    connect(&m_themes, &ThemeSet::reset, this, &MarginNotes::allContentChanged);
    connect(&m_themes, &ThemeSet::themesChanged, this, &MarginNotes::allContentChanged);
    connect(&m_themes, &ThemeSet::coloursChanged, this, &MarginNotes::allContentChanged);
}

MarginNotes::~MarginNotes() = default;

void MarginNotes::setHighlights(HighlightSet *highlights)
{
    if (m_highlights == highlights)
        return;
    finishEditing();
    if (m_highlights)
        disconnect(m_highlights, nullptr, this, nullptr);
    m_highlights = highlights;
    m_hovered = {};
    m_underPointer = {};
    m_selected = {};
    m_part.reset();
    point();
    if (m_highlights) {
        connect(m_highlights, &HighlightSet::reset, this, &MarginNotes::allContentChanged);
        connect(m_highlights, &HighlightSet::changed, this, &MarginNotes::contentChanged);
    }
    allContentChanged();
}

void MarginNotes::setColours(const Palette &palette)
{
    m_palette = palette;
    if (m_editor)
        m_editor->setColours(palette);
    if (m_popup)
        m_popup->setColours(palette);
    allContentChanged(); // links have a colour of their own
}

void MarginNotes::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    finishEditing();
    m_folded = folded;
    if (m_popup)
        m_popup->dismiss();
    allContentChanged();
}

void MarginNotes::follow()
{
    m_arranged = false;
    if (m_popup && m_popup->isVisible() && !m_popup->isEditing())
        m_popup->dismiss();
    if (m_editor && m_editor->isVisible())
        arrange(); // the editor is a widget and moves by itself
    if (!m_pointed.isNull())
        Q_EMIT pointedChanged();
    update();
}

void MarginNotes::contentChanged(const QList<HighlightId> &ids)
{
    m_shelf.forget(ids);
    const PlacedHighlight *edited = m_editor && m_highlights ? m_highlights->find(m_editor->highlight()) : nullptr;
    if (edited && ids.contains(edited->highlight.id))
        m_editor->updateNote(edited->highlight.note);
    m_arranged = false;
    if (!m_pointed.isNull())
        Q_EMIT pointedChanged();
    update();
}

void MarginNotes::allContentChanged()
{
    m_shelf.forgetAll();
    follow();
}

double MarginNotes::noteWidth() const
{
    return m_folded ? popupWidth : width();
}

void MarginNotes::arrange()
{
    m_arranged = true;
    if (!m_highlights) {
        m_shelf.clear();
        return;
    }
    const std::optional<HighlightId> isEdited = edited();
    m_shelf.arrange({.geometry = m_geometry,
                     .highlights = *m_highlights,
                     .palette = m_palette,
                     .font = font(),
                     .viewportHeight = double(parentWidget() ? parentWidget()->height() : height()),
                     .width = noteWidth(),
                     .selected = m_selected.isNull() ? std::nullopt : std::optional(m_selected),
                     .edited = isEdited,
                     .editorHeight = isEdited ? double(m_editor->wantedHeight()) : 0,
                     .isFolded = m_folded});
    placeEditor();
}

void MarginNotes::placeEditor()
{
    const std::optional<HighlightId> id = edited();
    const ShelvedNote *note = id ? m_shelf.find(*id) : nullptr;
    if (!note)
        return;
    const QRectF room = note->layout->textRoom().translated(0, note->top - y());
    m_editor->setGeometry(room.toAlignedRect());
}

void MarginNotes::setHovered(const HighlightId &id)
{
    if (id == m_hovered)
        return;
    m_hovered = id;
    point();
    update();
}

void MarginNotes::setSelected(const HighlightId &id)
{
    if (id == m_selected)
        return;
    m_selected = id;
    m_part.reset();
    point();
    follow();
}

std::optional<HighlightId> MarginNotes::edited() const
{
    return m_editor && !m_editor->highlight().isNull() ? std::optional(m_editor->highlight()) : std::nullopt;
}

void MarginNotes::editNote(const HighlightId &id)
{
    const PlacedHighlight *placed = m_highlights ? m_highlights->find(id) : nullptr;
    if (!placed)
        return;
    if (m_folded) {
        openDot(id);
        m_popup->edit();
        return;
    }
    if (!m_editor) {
        m_editor = new NoteEditor(this);
        m_editor->setSpelling(m_spelling);
        m_editor->setColours(m_palette);
        connect(m_editor, &NoteEditor::noteChanged, this, &MarginNotes::noteChanged);
        connect(m_editor, &NoteEditor::wantedHeightChanged, this, &MarginNotes::follow);
        connect(m_editor, &NoteEditor::finished, this, &MarginNotes::editorFinished);
    }
    m_selected = id;
    m_editor->resize(int(noteWidth()), m_editor->height()); // so that its lines break as they will
    m_editor->edit(id, placed->highlight.note);
    m_editor->show();
    follow();
    m_editor->setFocus(Qt::OtherFocusReason);
    point();
}

void MarginNotes::setElsewhere(const HighlightId &id, int articles)
{
    m_shelf.setElsewhere(id, articles);
    follow();
}

void MarginNotes::finishEditing()
{
    if (m_editor)
        m_editor->finish();
}

void MarginNotes::editorFinished(const HighlightId &id)
{
    const bool hadFocus = m_editor->hasFocus();
    m_editor->hide();
    m_shelf.forget({id});
    point();
    follow();
    if (hadFocus)
        Q_EMIT left();
}

QRectF MarginNotes::rectOfNote(const HighlightId &id)
{
    if (!m_arranged)
        arrange();
    const ShelvedNote *note = m_shelf.find(id);
    return note ? QRectF(0, note->top - y(), width(), note->height) : QRectF();
}

std::optional<PointedNote> MarginNotes::pointedNote()
{
    const PlacedHighlight *placed = m_highlights && !m_pointed.isNull() ? m_highlights->find(m_pointed) : nullptr;
    QRectF place = placed && !placed->isOrphan() ? rectOfNote(m_pointed) : QRectF();
    if (place.isEmpty())
        return std::nullopt;
    if (m_folded) {
        const double radius = dotDiameter / 2 + forwardGrowth / 2;
        place = QRectF(width() / 2.0 - radius, place.top() + NoteShelf::dotPitch / 2, 2 * radius, 0);
    }
    return PointedNote{.id = m_pointed, .place = place.translated(pos())};
}

void MarginNotes::point()
{
    const bool isUnder = !m_underPointer.isNull() && m_underPointer == m_hovered; // and was not scrolled away
    const bool hasKeyboard = hasFocus() || (m_editor && m_editor->hasFocus());
    const HighlightId pointed = isUnder ? m_underPointer : hasKeyboard ? m_selected : HighlightId();
    if (pointed == m_pointed)
        return;
    m_pointed = pointed;
    Q_EMIT pointedChanged();
}

void MarginNotes::paintEvent(QPaintEvent *event)
{
    if (!m_arranged)
        arrange();
    QPainter painter(this);
    m_folded ? paintDots(painter) : paintNotes(painter, event->rect());
    if (hasFocus())
        paintFocus(painter);
}

/// Round the part of a note or the note that keys act on, or round them all.
void MarginNotes::paintFocus(QPainter &painter)
{
    const QRectF note = rectOfNote(m_selected);
    if (const std::optional<NoteTarget> part = focusedPart()) {
        painter.translate(note.topLeft());
        return paintPartFocus(painter, *part, m_palette.accent);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_palette.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect((note.isEmpty() ? QRectF(rect()) : note).adjusted(1, 1, -1, -1), 5, 5);
}

void MarginNotes::paintNotes(QPainter &painter, const QRect &exposedRect)
{
    const QRectF exposed = QRectF(exposedRect).translated(0, y());
    for (const ShelvedNote &note : m_highlights ? m_shelf.notes() : std::span<const ShelvedNote>()) {
        if (note.top > exposed.bottom() || note.top + note.height < exposed.top())
            continue;
        painter.save();
        painter.translate(0, note.top - y());
        note.layout->paint(painter, m_palette,
                           {.isHovered = note.id == m_hovered, .isSelected = note.id == m_selected});
        painter.restore();
    }
}

void MarginNotes::paintDots(QPainter &painter) const
{
    for (const ShelvedNote &note : m_highlights ? m_shelf.notes() : std::span<const ShelvedNote>()) {
        const Tone tone = m_palette.tone(note.layout->note().colour);
        const bool isForward = note.id == m_hovered || note.id == m_selected;
        const double diameter = dotDiameter + (isForward ? forwardGrowth : 0);
        QRectF dot(0, 0, diameter, diameter);
        dot.moveCenter({width() / 2.0, note.top - y() + NoteShelf::dotPitch / 2});
        paintSwatch(painter, dot, tone, note.layout->note().isOrphan ? QColor(Qt::transparent) : tone.band, 1.5);
    }
}

} // namespace florilegium
