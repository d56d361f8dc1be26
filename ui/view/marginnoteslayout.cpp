// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/marginnoteslayout.h"

#include "view/marginnotestext.h"
#include "view/popupframe.h"
#include "view/statussymbol.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>

namespace florilegium {

namespace {

constexpr double ruleWidth = 2;
constexpr double textLeft = 14; // from the rule's outer edge
constexpr double textRight = 8; // from the tint's edge
constexpr double tintMargin = 4; // of the note that is forward, above and below
constexpr double symbolSize = 11;
constexpr double symbolGap = 4;
constexpr double detailGap = 7;
constexpr double chipHeight = 20;
constexpr double chipPadding = 8;
constexpr double chipGap = 6;
constexpr int cutAfterLines = 9;

QString elided(const QFont &font, const QString &text, double width, Qt::TextElideMode mode = Qt::ElideRight)
{
    return QFontMetricsF(font).elidedText(text, mode, width);
}

} // namespace

NoteLayout::NoteLayout(MarginNote note, double width, const QFont &font, const Palette &palette, bool expanded)
    : m_note(std::move(note))
    , m_width(width)
    , m_textEnd(width - textRight)
    , m_font(font)
    , m_label(labelFont(font))
    , m_strongLabel(m_label)
    , m_expanded(expanded)
{
    m_strongLabel.setWeight(QFont::DemiBold);
    if (!m_note.note.trimmed().isEmpty())
        m_text = noteText(m_note.note, font, palette, m_textEnd - textLeft);
    arrange();
}

NoteLayout::~NoteLayout() = default;

bool NoteLayout::isFor(const MarginNote &note, double width, bool expanded) const
{
    return m_width == width && (m_expanded == expanded || !m_isCut) && m_note == note;
}

void NoteLayout::mapLinks(const std::function<QString(const QString &target)> &map)
{
    if (m_text)
        mapNoteLinks(*m_text, map);
}

void NoteLayout::setEditorHeight(double height)
{
    if (height == m_editorHeight)
        return;
    m_editorHeight = height;
    arrange();
}

void NoteLayout::arrange()
{
    double y = arrangeHead(0);
    double textHeight = m_text ? m_text->size().height() : 0;
    const double most = cutAfterLines * QFontMetricsF(m_font).lineSpacing();
    m_isCut = !m_expanded && textHeight > most * 1.2;
    if (m_isCut)
        textHeight = most;
    if (m_editorHeight > 0)
        textHeight = m_editorHeight;
    m_textRoom = QRectF(textLeft, y, m_textEnd - textLeft, std::ceil(textHeight));
    y = m_textRoom.bottom();
    if (m_isCut && m_editorHeight <= 0)
        y += QFontMetricsF(m_label).height();
    m_height = std::ceil(arrangeChips(y));
}

double NoteLayout::arrangeHead(double top)
{
    const QFontMetricsF strong(m_strongLabel);
    const QFontMetricsF plain(m_label);
    const double lineHeight = std::ceil(plain.height()) + 2;
    double x = textLeft;
    if (m_note.status && hasSymbol(*m_note.status)) {
        m_symbolBox = QRectF(x, top + (lineHeight - symbolSize) / 2, symbolSize, symbolSize);
        x += symbolSize + symbolGap;
    }
    m_labelLine.text = elided(m_strongLabel, m_note.label, m_textEnd - x);
    m_labelLine.room = QRectF(x, top, strong.horizontalAdvance(m_labelLine.text) + 1, lineHeight);
    x = m_labelLine.room.right() + detailGap;
    m_details.clear();
    double y = top;
    const NoteHit::Part hint = m_note.hintTarget.isNull() ? NoteHit::Part::Body : NoteHit::Part::Hint;
    for (const auto &[words, part] : {std::pair(m_note.detail, NoteHit::Part::Body), std::pair(m_note.hint, hint),
                                      std::pair(elsewhereWords(m_note.elsewhere), NoteHit::Part::Elsewhere)}) {
        if (words.isEmpty())
            continue;
        const double wanted = plain.horizontalAdvance(words) + 1;
        if (x + wanted > m_textEnd && x > textLeft) { // a line of its own
            x = textLeft;
            y += lineHeight;
        }
        const QString shown = elided(m_label, words, m_textEnd - x, Qt::ElideMiddle); // arrows stand at the end
        m_details.append({shown, QRectF(x, y, std::min(wanted, m_textEnd - x), lineHeight), part});
        x += wanted + detailGap;
    }
    return y + lineHeight + 1;
}

double NoteLayout::arrangeChips(double top)
{
    const QFontMetricsF metrics(m_label);
    const double right = m_textEnd;
    double x = textLeft;
    double y = top + 4;
    m_chips.clear();
    for (const MarginNote::Chip &chip : std::as_const(m_note.chips)) {
        const double most = right - textLeft;
        const QString shown = elided(m_label, chip.path, most - 2 * chipPadding);
        const double width = std::min(most, std::ceil(metrics.horizontalAdvance(shown)) + 2 * chipPadding);
        if (x > textLeft && x + width > right) {
            x = textLeft;
            y += chipHeight + 4;
        }
        m_chips.append({shown, QRectF(x, y, width, chipHeight)});
        x += width + chipGap;
    }
    return m_chips.isEmpty() ? top : y + chipHeight;
}

void NoteLayout::paint(QPainter &painter, const Palette &palette, Look look) const
{
    painter.save();
    const bool isForward = look.isHovered || look.isSelected;
    const QColor ink = m_note.isOrphan ? palette.faint : palette.tone(m_note.colour).ink;
    if (isForward) {
        QColor back = palette.tone(m_note.colour).band;
        back.setAlphaF(palette.isDark() ? 0.22F : 0.16F);
        painter.fillRect(QRectF(0, -tintMargin, m_width, m_height + 2 * tintMargin), back);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_note.isOrphan)
        painter.fillRect(QRectF(0, 0, ruleWidth, m_height), QBrush(ink, Qt::Dense4Pattern));
    else
        painter.fillRect(QRectF(0, 0, isForward ? ruleWidth + 1 : ruleWidth, m_height), ink);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter, palette);
    if (m_editorHeight <= 0)
        paintText(painter, palette);
    paintChips(painter, palette);
    painter.restore();
}

void NoteLayout::paintHead(QPainter &painter, const Palette &palette) const
{
    const QColor ink = m_note.isOrphan ? palette.soft : palette.tone(m_note.colour).ink;
    if (!m_symbolBox.isNull())
        paintStatusSymbol(painter, m_symbolBox, *m_note.status, ink);
    painter.setPen(ink);
    painter.setFont(m_strongLabel);
    painter.drawText(m_labelLine.room, int(Qt::AlignVCenter | Qt::TextDontClip), m_labelLine.text);
    painter.setFont(m_label);
    painter.setPen(palette.soft);
    for (const Line &detail : m_details)
        painter.drawText(detail.room, int(Qt::AlignVCenter | Qt::TextDontClip), detail.text);
}

void NoteLayout::paintText(QPainter &painter, const Palette &palette) const
{
    if (!m_text)
        return;
    painter.save();
    painter.translate(m_textRoom.topLeft());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, palette.text);
    context.clip = QRectF(QPointF(0, 0), m_textRoom.size());
    painter.setClipRect(context.clip.adjusted(-2, 0, 2, 0), Qt::IntersectClip);
    m_text->documentLayout()->draw(&painter, context);
    painter.restore();
    if (m_isCut) {
        painter.setFont(m_label);
        painter.setPen(palette.faint);
        painter.drawText(QPointF(textLeft, m_textRoom.bottom() + QFontMetricsF(m_label).ascent()), QStringLiteral("…"));
    }
}

void NoteLayout::paintChips(QPainter &painter, const Palette &palette) const
{
    painter.setFont(m_label);
    for (const Line &chip : m_chips) {
        painter.setPen(QPen(palette.line, 1));
        painter.setBrush(palette.bar);
        painter.drawRoundedRect(chip.room.adjusted(0.5, 0.5, -0.5, -0.5), chipHeight / 2, chipHeight / 2);
        painter.setPen(palette.soft);
        painter.drawText(chip.room, Qt::AlignCenter, chip.text);
    }
}

NoteHit NoteLayout::hit(QPointF point) const
{
    if (!QRectF(0, 0, m_width, m_height).contains(point))
        return {};
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i].room.contains(point))
            return {NoteHit::Part::Chip, m_note.chips[i].theme, {}};
    }
    for (const Line &detail : m_details) {
        if (detail.part != NoteHit::Part::Body && detail.room.contains(point))
            return {detail.part, {}, {}};
    }
    if (m_text && m_textRoom.contains(point)) {
        const QString link = m_text->documentLayout()->anchorAt(point - m_textRoom.topLeft());
        if (!link.isEmpty())
            return {NoteHit::Part::Link, {}, link};
    }
    return {NoteHit::Part::Body, {}, {}};
}

QList<NoteTarget> NoteLayout::parts() const
{
    using Part = NoteHit::Part;
    QList<NoteTarget> parts;
    for (const Line &detail : m_details) {
        const QString words = detail.part == Part::Hint ? m_note.hint : elsewhereWords(m_note.elsewhere);
        if (detail.part != Part::Body)
            parts.append(NoteTarget{.hit = {detail.part, {}, {}}, .words = words, .rooms = {detail.room}});
    }
    addLinks(parts);
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const MarginNote::Chip &chip = m_note.chips[i];
        parts.append(NoteTarget{.hit = {Part::Chip, chip.theme, {}}, .words = chip.path, .rooms = {m_chips[i].room}});
    }
    return parts;
}

void NoteLayout::addLinks(QList<NoteTarget> &parts) const
{
    if (!m_text || m_editorHeight > 0)
        return;
    for (const NoteLink &link : noteLinks(*m_text)) {
        NoteTarget part{.hit = {NoteHit::Part::Link, {}, link.target}, .words = link.words, .rooms = {}};
        for (const QRectF &room : link.rooms) {
            if (room.top() < m_textRoom.height()) // not cut off
                part.rooms.append(room.translated(m_textRoom.topLeft()));
        }
        if (!part.rooms.isEmpty())
            parts.append(part);
    }
}

} // namespace florilegium
