// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/ledgercelldelegate.h"

#include "models/ledgermodel.h"
#include "panels/claimink.h"
#include "panels/peoplefield.h"
#include "panels/statementeditor.h"
#include "view/statussymbol.h"

#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace florilegium {

namespace {

constexpr int statementPixels = 14;
constexpr int statementLines = 2;
constexpr double symbolSize = 11;
constexpr double symbolRoom = 18;

QFont cellFont(const QFont &interface, LedgerColumn column)
{
    if (column == LedgerColumn::Statement)
        return quoteFont(statementPixels);
    QFont font = interface;
    font.setPixelSize(13);
    if (isNumber(column))
        font.setFeature("tnum", 1);
    return font;
}

bool hasKeyboard(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table && table->hasFocus() && table->currentIndex() == index;
}

} // namespace

LedgerCellDelegate::LedgerCellDelegate(Library &library)
    : m_library(library)
{
}

void LedgerCellDelegate::paintStatement(QPainter &painter, const QRectF &rect, const QString &text) const
{
    const QFont font = quoteFont(statementPixels);
    const double height = wrappedHeight(text, font, rect.width(), statementLines);
    const QRectF lines(rect.left(), rect.top() + (rect.height() - height) / 2, rect.width(), height);
    paintWrapped(painter, lines, text, font, m_look.text, statementLines);
}

void LedgerCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRow(*painter, option, index);
    const auto column = LedgerColumn(index.column());
    const QString text = index.data().toString();
    QRectF rect = QRectF(option.rect).adjusted(inset, 0, -inset, 0);
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction,
                                                            Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    if (column == LedgerColumn::Statement) {
        paintStatement(*painter, rect, text);
    } else if (column == LedgerColumn::Status) {
        const auto status = Status(index.data(LedgerModel::StatusRole).toInt());
        const QRect symbol = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                                 {int(symbolSize), int(symbolSize)}, rect.toRect());
        paintStatusSymbol(*painter, symbol, status, statusInk(m_look, status));
        const bool mirrored = option.direction == Qt::RightToLeft;
        rect.adjust(mirrored ? 0 : symbolRoom, 0, mirrored ? -symbolRoom : 0, 0);
        paintLine(*painter, rect, text, cellFont(option.font, column), m_look.text, alignment);
    } else {
        paintLine(*painter, rect, text, cellFont(option.font, column), m_look.soft, alignment);
    }
    if (hasKeyboard(option, index)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_look.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2.5, 3.5, -2.5, -3.5), 4, 4);
    }
    painter->restore();
}

QWidget *LedgerCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto column = LedgerColumn(index.column());
    if (column == LedgerColumn::AttributedTo)
        return new PeopleField(m_library, parent);
    auto *editor = new StatementEditor(parent);
    editor->setAccessibleName(heading(column));
    editor->setFont(cellFont(parent->font(), column));
    auto *self = const_cast<LedgerCellDelegate *>(this); // Qt asks a delegate that is constant for editors that tell it
    connect(editor, &StatementEditor::ended, self, [self, editor] {
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor);
    });
    return editor;
}

void LedgerCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *people = qobject_cast<PeopleField *>(editor)) {
        if (!people->isModified()) // the row may be told anew while it is edited
            people->setText(text);
    } else if (auto *statement = qobject_cast<StatementEditor *>(editor);
               statement && !statement->document()->isModified()) {
        statement->setPlainText(text);
        statement->selectAll();
    }
}

void LedgerCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    // What was not typed in stays as it is, though a field would write it otherwise.
    if (const auto *people = qobject_cast<PeopleField *>(editor); people && people->isModified())
        Q_EMIT edited(index, people->people());
    else if (const auto *statement = qobject_cast<StatementEditor *>(editor);
             statement && statement->document()->isModified())
        Q_EMIT edited(index, statement->statement());
}

void LedgerCellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                              const QModelIndex &) const
{
    constexpr int narrowest = 220; // logical pixels
    constexpr int linesAtOnce = 4;
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), narrowest));
    if (const auto *statement = qobject_cast<StatementEditor *>(editor)) {
        const int enough = statement->fontMetrics().lineSpacing() * linesAtOnce;
        place.setHeight(std::max({place.height(), statement->heightIn(place.width()), enough}));
    }
    const QRect room = editor->parentWidget()->rect();
    place.moveRight(std::min(place.right(), std::max(room.right(), place.width())));
    if (place.bottom() > room.bottom())
        place.moveBottom(std::max(room.bottom(), place.height()));
    editor->setGeometry(place);
}

bool LedgerCellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    const auto column = LedgerColumn(index.column());
    const QFont font = cellFont(option.font, column);
    const QString text = index.data().toString();
    const double room = option.rect.width() - 2.0 * inset;
    const bool fits = column == LedgerColumn::Statement
        ? wrappedHeight(text, font, room, statementLines + 1) <= wrappedHeight(text, font, room, statementLines)
        : QFontMetricsF(font).horizontalAdvance(text) <= room - (column == LedgerColumn::Status ? symbolRoom : 0);
    if (fits) {
        QToolTip::hideText();
        return false;
    }
    return RowDelegate::helpEvent(event, view, option, index);
}

} // namespace florilegium
