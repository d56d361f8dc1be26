// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/elsewheremodel.h"

#include "session/repeating.h"

#include <QSet>

namespace florilegium {

namespace {

QList<ElsewhereRow> rowsFor(LibraryQueries &queries, const QString &words, const QList<SamePassage> &passages,
                            const QList<HighlightId> &marked)
{
    QSet<ArticleId> markedArticles;
    for (const HighlightId &id : marked) {
        if (const auto highlight = queries.highlight(id))
            markedArticles.insert(highlight->article);
    }
    QList<ElsewhereRow> rows;
    for (const SamePassage &passage : passages) {
        rows.append({.passage = passage,
                     .difference = wordDifference(words, passage.quote),
                     .isMarked = markedArticles.contains(passage.article)});
    }
    return rows;
}

} // namespace

ElsewhereModel::ElsewhereModel(Session &session, QObject *parent)
    : RowModel(parent)
    , m_session(session)
{
    // What changes the claims is sent after they say so.
    const auto askAfterIt = [this] { QMetaObject::invokeMethod(this, &ElsewhereModel::askSoon, Qt::QueuedConnection); };
    connect(&session.claims(), &ClaimSet::changed, this, askAfterIt);
    connect(&session.claims(), &ClaimSet::reset, this, askAfterIt);
    connect(&session, &Session::savedChanged, this, [this] {
        if (m_waiting)
            askSoon();
    });
}

void ElsewhereModel::setHighlight(const OpenArticlePtr &article, const HighlightId &id)
{
    ++m_question;
    m_article = article;
    m_highlight = id;
    m_passages.clear();
    m_waiting = m_known = m_loaded = false;
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void ElsewhereModel::take(const QList<SamePassage> &passages)
{
    m_passages = passages;
    m_known = true;
    ask(); // at once: what is marked is corrected when everything is saved
    m_waiting = m_session.unsaved() > 0;
}

void ElsewhereModel::askSoon()
{
    m_waiting = m_known && m_session.unsaved() > 0;
    if (m_known && !m_waiting)
        ask();
}

void ElsewhereModel::ask()
{
    const PlacedHighlight *placed = m_article ? m_article->highlights->find(m_highlight) : nullptr;
    if (!placed)
        return;
    m_session.library()
        .read([words = quoteOf(placed->highlight), passages = m_passages, marked = markedHighlights()](
                  LibraryQueries &queries) { return rowsFor(queries, words, passages, marked); })
        .then(this, [this, question = ++m_question](const QList<ElsewhereRow> &rows) {
            if (question != m_question)
                return;
            replaceRows(m_rows, rows, [](const ElsewhereRow &left, const ElsewhereRow &right) {
                return left.passage == right.passage;
            });
            m_loaded = true;
            Q_EMIT loaded();
        });
}

QList<HighlightId> ElsewhereModel::markedHighlights() const
{
    QList<HighlightId> marked;
    for (const Evidence &link : m_session.claims().evidenceOf(claimRepeatedBy(m_session.claims(), m_highlight))) {
        const bool says = link.relation == Relation::Repeats || link.relation == Relation::States;
        if (says && !link.highlight.isNull() && link.highlight != m_highlight)
            marked << link.highlight;
    }
    return marked;
}

int ElsewhereModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ElsewhereModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ElsewhereRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.passage.quote;
    case Qt::AccessibleTextRole:
        return (row.isMarked ? tr("%1, %2, marked as repeating: “%3”", "an article's title; likeness in a word; words")
                             : tr("%1, %2: “%3”", "an article's title; likeness in a word; words"))
            .arg(row.passage.title, likenessWord(row.passage.score), row.passage.quote);
    case TitleRole: return row.passage.title;
    case SiteRole: return row.passage.site;
    case LikenessRole: return likenessWord(row.passage.score);
    case MarkedRole: return row.isMarked;
    default: return {};
    }
}

} // namespace florilegium
