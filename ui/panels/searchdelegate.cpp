// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/searchdelegate.h"

#include "models/searchresultsmodel.h"
#include "panels/completionmodel.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace florilegium {

namespace {

constexpr int headHeight = 30;
constexpr int lineHeight = 30;
constexpr int snippetHeight = 18;
constexpr int valueWidth = 110; // beside a value
constexpr int meaningWidth = 250; // beside a field

QString groupName(int group)
{
    switch (group) {
    case int(SearchResultsModel::Group::Articles): return SearchDelegate::tr("Articles");
    case int(SearchResultsModel::Group::Highlights): return SearchDelegate::tr("Highlights");
    case int(SearchResultsModel::Group::Claims): return SearchDelegate::tr("Claims");
    default: return SearchDelegate::tr("Narrow down");
    }
}

QString head(const QModelIndex &index)
{
    const QString name = groupName(index.data(SearchResultsModel::GroupRole).toInt());
    const QString count = index.data(SearchResultsModel::CountRole).toString();
    return count.isEmpty() ? name : name + QStringLiteral(" · ") + count;
}

/// What stands in one line, its explanation at the right.
bool isCompletion(const QModelIndex &index)
{
    return index.data(SearchResultsModel::GroupRole).toInt() == CompletionModel::group;
}

int explanationWidth(const QModelIndex &index)
{
    return index.data(SearchResultsModel::SnippetRole).toString().isEmpty() ? valueWidth : meaningWidth;
}

bool hasSnippet(const QModelIndex &index)
{
    return !isCompletion(index) && !index.data(SearchResultsModel::SnippetRole).toString().isEmpty();
}

} // namespace

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int head = index.data(SearchResultsModel::FirstRole).toBool() ? headHeight : 0;
    return {200, head + lineHeight + (hasSnippet(index) ? snippetHeight + 4 : 0)};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem row = option;
    if (index.data(SearchResultsModel::FirstRole).toBool()) {
        QFont font = sized(option.font, 11, QFont::DemiBold);
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.7);
        const QRectF line(option.rect.left() + 12, option.rect.top() + 4, option.rect.width() - 24, headHeight - 4);
        paintLine(*painter, line, head(index), font, m_look.soft);
        paintLine(*painter, line, index.data(SearchResultsModel::OrderRole).toString(), sized(option.font, 11),
                  m_look.soft, Qt::AlignRight | Qt::AlignVCenter);
        row.rect.setTop(option.rect.top() + headHeight);
    }
    paintBackground(*painter, row);
    const QRectF rect = QRectF(row.rect).adjusted(12, 0, -12, 0);
    const QString snippet = index.data(SearchResultsModel::SnippetRole).toString();
    const QRect line(row.rect.left() + 12, row.rect.top(), row.rect.width() - 24, lineHeight);
    const QRect title = line.adjusted(0, 0, isCompletion(index) ? -explanationWidth(index) : 0, 0);
    paintLine(*painter, QStyle::visualRect(option.direction, line, title), index.data().toString(), option.font,
              m_look.text);
    if (isCompletion(index))
        paintLine(*painter, line, snippet, sized(option.font, 11), m_look.soft, Qt::AlignRight | Qt::AlignVCenter);
    else
        paintSnippet(*painter, {rect.left(), rect.top() + lineHeight - 4, rect.width(), double(snippetHeight)}, snippet,
                     sized(option.font, 12));
    painter->restore();
}

void SearchDelegate::paintSnippet(QPainter &painter, const QRectF &rect, const QString &snippet,
                                  const QFont &font) const
{
    const QFont strong = sized(font, font.pixelSize(), QFont::DemiBold);
    double x = rect.left();
    qsizetype at = 0;
    bool inMatch = false;
    while (at < snippet.size() && x < rect.right()) {
        const qsizetype next = snippet.indexOf(inMatch ? SearchHit::matchEnds : SearchHit::matchBegins, at);
        const qsizetype end = next < 0 ? snippet.size() : next;
        const QString piece = snippet.mid(at, end - at).replace(u'\n', u' ');
        const QFont &used = inMatch ? strong : font;
        paintLine(painter, {x, rect.top(), rect.right() - x, rect.height()}, piece, used,
                  inMatch ? m_look.text : m_look.soft);
        x += QFontMetricsF(used).horizontalAdvance(piece);
        at = end + 1;
        inMatch = !inMatch;
    }
}

} // namespace florilegium
