// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/passagedelegate.h"

#include "models/passagelistmodel.h"
#include "models/words.h"
#include "panels/claimink.h"
#include "panels/statementeditor.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr double left = 16;
constexpr double right = 12;
constexpr double above = 10;
constexpr double headHeight = 20;
constexpr double below = 12;
constexpr double commentGap = 4;
constexpr int textPixels = 15;
constexpr int commentPixels = 13;
constexpr int mostCommentLines = 4;
constexpr double leading = 1.5;

double textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const double width = view ? view->viewport()->width() : option.rect.width();
    return std::max(80.0, width - left - right);
}

QTextLayout::FormatRange formatted(qsizetype start, qsizetype length, const QColor &ink, const QColor &band = {})
{
    QTextLayout::FormatRange range{.start = int(start), .length = int(length), .format = {}};
    range.format.setForeground(ink);
    if (band.isValid())
        range.format.setBackground(band);
    return range;
}

/// What joins the passage to the text around it: nothing where white space is there or the text ends.
QString joint(const QString &before, const QString &after)
{
    const bool apart = before.isEmpty() || after.isEmpty() || before.back().isSpace() || after.front().isSpace();
    return apart || after.front().isPunct() ? QString() : QString(u' ');
}

double commentHeight(const QModelIndex &index, const QFont &font, double width)
{
    const QString comment = index.data(PassageListModel::CommentRole).toString();
    return comment.isEmpty() ? 0 : commentGap + RowDelegate::wrappedHeight(comment, font, width, mostCommentLines);
}

} // namespace

double PassageDelegate::layOutText(QTextLayout &layout, const QModelIndex &index, double width) const
{
    const QString before = index.data(PassageListModel::BeforeRole).toString();
    const QString quote = index.data(PassageListModel::QuoteRole).toString();
    const QString after = index.data(PassageListModel::AfterRole).toString();
    QString text = before + joint(before, quote);
    const qsizetype start = text.size();
    text += quote;
    const qsizetype end = text.size();
    text += joint(quote, after) + after;
    text.replace(u'\n', u' ');
    const Tone tone = m_look.tone(index.data(PassageListModel::ColourRole).toString());
    layout.setText(text);
    layout.setFont(quoteFont(textPixels));
    layout.setFormats({formatted(0, start, m_look.soft), formatted(start, end - start, m_look.text, tone.band),
                       formatted(end, text.size() - end, m_look.soft)});
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const double step = std::ceil(textPixels * leading);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (step - line.height()) / 2});
        y += step;
    }
    layout.endLayout();
    return y;
}

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double width = textWidth(option);
    QTextLayout layout;
    const double text = layOutText(layout, index, width);
    const double comment = commentHeight(index, sized(option.font, commentPixels), width);
    return {200, int(std::ceil(above + headHeight + text + comment + below))};
}

void PassageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(*painter, option);
    const QRectF row = option.rect;
    const double width = textWidth(option);
    const double x = row.left() + left;
    const auto relation = Relation(index.data(PassageListModel::RelationRole).toInt());
    painter->fillRect(QRectF(row.left() + 4, row.top() + above, 2, row.height() - above - below),
                      relationInk(m_look, relation));
    const QFont strong = sized(option.font, 12, QFont::DemiBold);
    const QFont plain = sized(option.font, 12);
    const double name = QFontMetricsF(strong).horizontalAdvance(label(relation)) + 1;
    const QString day = index.data(PassageListModel::DayRole).toString();
    const double dayWidth = QFontMetricsF(plain).horizontalAdvance(day) + 1;
    const double head = row.top() + above - 2;
    paintLine(*painter, {x, head, name, headHeight}, label(relation), strong, relationInk(m_look, relation));
    QStringList place{index.data(PassageListModel::ArticleTitleRole).toString()};
    if (index.data(PassageListModel::OrphanRole).toBool())
        place.append(tr("no longer in the text"));
    else if (const QString section = index.data(PassageListModel::SectionRole).toString(); !section.isEmpty())
        place.append(section);
    paintLine(*painter, {x + name + 10, head, width - name - dayWidth - 22, headHeight}, place.join(u" · "_s), plain,
              m_look.soft);
    paintLine(*painter, {x + width - dayWidth, head, dayWidth, headHeight}, day, plain, m_look.soft);
    QTextLayout layout;
    const double text = layOutText(layout, index, width);
    layout.draw(painter, {x, row.top() + above + headHeight});
    if (const QString comment = index.data(PassageListModel::CommentRole).toString(); !comment.isEmpty())
        paintWrapped(*painter, {x, row.top() + above + headHeight + text + commentGap, width, row.height()}, comment,
                     sized(option.font, commentPixels), m_look.text, mostCommentLines);
    painter->restore();
}

QWidget *PassageDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new StatementEditor(parent);
    editor->setAccessibleName(tr("Comment on the passage"));
    editor->setPlaceholderText(tr("What does it show?"));
    auto *self = const_cast<PassageDelegate *>(this); // Qt asks a delegate that is constant for editors that tell it
    connect(editor, &StatementEditor::ended, self, [self, editor] {
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor);
    });
    return editor;
}

void PassageDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *statement = qobject_cast<StatementEditor *>(editor);
    if (statement && !statement->document()->isModified()) {
        statement->setPlainText(index.data(Qt::EditRole).toString());
        statement->selectAll();
    }
}

void PassageDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    if (const auto *statement = qobject_cast<StatementEditor *>(editor))
        Q_EMIT commented(index, statement->statement());
}

/// At the foot of the row, over its last lines.
void PassageDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    constexpr int height = 58; // two lines
    QRect place = option.rect.adjusted(int(left) - 4, 0, -int(right) + 4, -2);
    place.setTop(std::max(option.rect.top(), place.bottom() - height));
    editor->setGeometry(place);
}

} // namespace florilegium
