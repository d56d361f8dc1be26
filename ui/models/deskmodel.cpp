// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/deskmodel.h"

namespace florilegium {

using namespace Qt::StringLiterals;

DeskModel::DeskModel(Session &session, QObject *parent)
    : RowModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &DeskModel::follow);
    connect(&session, &Session::savedChanged, this, [this] {
        if (m_waiting)
            askSoon();
    });
}

void DeskModel::setArticle(const OpenArticlePtr &article)
{
    ++m_question;
    m_article = article;
    m_loaded = false;
    m_waiting = false;
    m_insisted = {};
    beginResetModel();
    m_reviewed.clear();
    m_rows.clear();
    endResetModel();
    if (article)
        askSoon();
}

void DeskModel::askSoon()
{
    m_waiting = m_article && (m_session.unsaved() > 0 || m_article->text == 0);
    if (!m_article)
        return;
    if (!m_waiting)
        ask();
}

void DeskModel::ask()
{
    const quint64 question = ++m_question;
    m_session.review(m_article)
        .then([document = m_article->document](const Result<QList<CarriedHighlight>> &carried) {
            return carried.transform(
                [&](const QList<CarriedHighlight> &entries) { return deskRows(entries, *document); });
        })
        .then(this, [this, question](const Result<QList<DeskRow>> &rows) {
            if (question == m_question)
                take(rows);
        });
}

void DeskModel::take(const Result<QList<DeskRow>> &rows)
{
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    m_reviewed = *rows;
    showRows();
    m_loaded = true;
    Q_EMIT loaded();
}

void DeskModel::insist(const HighlightId &id)
{
    m_insisted = id;
    if (m_loaded)
        showRows();
}

void DeskModel::follow(const Change &change)
{
    if (!m_article)
        return;
    bool unknown = false;
    for (const Record &record : change.records) {
        if (record.table != Table::Placements && record.table != Table::Highlights)
            continue;
        const HighlightId id{record.id};
        if (record.table == Table::Placements && id == m_insisted)
            m_insisted = {};
        const PlacedHighlight *placed = m_article->highlights->find(id);
        const bool isOpen = record.table == Table::Placements && placed
            && !m_article->highlights->placesOf(*placed).decided;
        unknown |= isOpen && std::ranges::find(m_reviewed, id, &DeskRow::highlight) == m_reviewed.end();
    }
    showRows();
    if (unknown) // a decision of an earlier sitting was undone; its change is sent after this
        QMetaObject::invokeMethod(this, &DeskModel::askSoon, Qt::QueuedConnection);
}

bool DeskModel::isOpen(const DeskRow &row) const
{
    const PlacedHighlight *placed = m_article->highlights->find(row.highlight);
    return placed && !m_article->highlights->placesOf(*placed).decided;
}

QList<DeskRow> DeskModel::openRows() const
{
    QList<DeskRow> rows;
    for (const DeskRow &row : m_reviewed) {
        if (isOpen(row) || row.highlight == m_insisted)
            rows << row;
    }
    const PlacedHighlight *placed = m_article->highlights->find(m_insisted);
    const auto known = std::ranges::find(rows, m_insisted, &DeskRow::highlight);
    if (placed && known == rows.end()) {
        DeskRow row{.highlight = m_insisted, .oldWords = quoteOf(placed->highlight), .keptAt = placed->start()};
        row.difference = {{ComparedRun::Kind::Equal, row.oldWords.simplified()}};
        rows.prepend(row);
    }
    for (DeskRow &row : rows) {
        if (const PlacedHighlight *shown = m_article->highlights->find(row.highlight))
            row.colour = shown->highlight.colour;
    }
    return rows;
}

void DeskModel::showRows()
{
    const QList<DeskRow> rows = m_article ? openRows() : QList<DeskRow>();
    replaceRows(m_rows, rows,
                [](const DeskRow &left, const DeskRow &right) { return left.highlight == right.highlight; });
}

int DeskModel::rowOf(const HighlightId &id) const
{
    const auto found = std::ranges::find(m_rows, id, &DeskRow::highlight);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int DeskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DeskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeskRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.oldWords;
    case Qt::AccessibleTextRole: {
        QString now;
        for (const WordRun &run : row.difference) {
            if (run.kind != ComparedRun::Kind::Removed)
                now += (run.spaceBefore ? u" "_s : QString()) + run.words;
        }
        if (row.candidate.isEmpty())
            return tr("%1: “%2”", "what became of a passage; its words").arg(label(row.fate), row.oldWords);
        return tr("%1, %2: “%3”; now “%4”", "what became of a passage, likeness, its words before and now")
            .arg(label(row.fate), likenessWord(row.score), row.oldWords, now.trimmed());
    }
    case IdRole: return row.highlight.text;
    case FateRole: return int(row.fate);
    case ColourRole: return row.colour;
    case HasCandidateRole: return !row.candidate.isEmpty();
    case ScoreRole: return row.score;
    default: return {};
    }
}

} // namespace florilegium
