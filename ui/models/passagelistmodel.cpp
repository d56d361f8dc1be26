// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passagelistmodel.h"

#include "models/words.h"

#include <QLocale>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAround = 260; // UTF-16 units of text on each side
constexpr qsizetype mostQuoted = 1200;

/// Where a word begins or ends, so that none is cut; pairs of surrogates stay whole with them.
QString shortenedAtBegin(const QString &text)
{
    if (text.size() <= mostAround)
        return text;
    const qsizetype space = text.indexOf(u' ', text.size() - mostAround);
    return space < 0 ? QString() : u"…"_s + text.sliced(space);
}

QString shortenedAtEnd(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', most);
    return space < 0 ? u"…"_s : text.first(space) + u" …"_s;
}

QString shownDay(const Article &article)
{
    const QString published = shownDate(article.published);
    return published.isEmpty() ? QLocale().toString(article.added.toLocalTime().date(), u"d MMMM yyyy") : published;
}

} // namespace

void PassageListModel::setPassages(const QList<ClaimPassage> &passages)
{
    replaceRows(m_passages, passages, [](const ClaimPassage &left, const ClaimPassage &right) {
        return left.evidence.id == right.evidence.id;
    });
}

int PassageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_passages.size());
}

QVariant PassageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClaimPassage &passage = m_passages.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case QuoteRole: return shortenedAtEnd(passage.quote, mostQuoted);
    case Qt::EditRole:
    case CommentRole: return passage.evidence.comment;
    case Qt::AccessibleTextRole:
        return tr("%1: “%2”, %3", "relation to a claim, words of a passage, title of its article")
            .arg(label(passage.evidence.relation), passage.quote, passage.article.title);
    case Qt::AccessibleDescriptionRole: return passage.evidence.comment;
    case RelationRole: return int(passage.evidence.relation);
    case ArticleTitleRole: return passage.article.title;
    case SectionRole: return passage.section;
    case DayRole: return shownDay(passage.article);
    case BeforeRole: return shortenedAtBegin(passage.before);
    case AfterRole: return shortenedAtEnd(passage.after, mostAround);
    case ColourRole: return passage.highlight.colour;
    case OrphanRole: return passage.isOrphan;
    default: return {};
    }
}

Qt::ItemFlags PassageListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

} // namespace florilegium
