// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/evidencemodel.h"

namespace florilegium {

EvidenceModel::EvidenceModel(Library &library, const ClaimSet &claims, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_claims(claims)
{
    connect(&claims, &ClaimSet::reset, this, &EvidenceModel::update);
    connect(&claims, &ClaimSet::changed, this, [this](const QList<ClaimId> &changed) {
        if (changed.contains(m_claim))
            update();
    });
    connect(&library, &Library::committed, this, [this](const Change &change) {
        const auto isHere = [this](const Record &record) {
            return record.table == Table::Highlights && std::ranges::any_of(m_rows, [&](const Row &row) {
                       return row.evidence.highlight.text == record.id;
                   });
        };
        if (std::ranges::any_of(change.records, isHere))
            update();
    });
}

void EvidenceModel::setClaim(const ClaimId &claim)
{
    m_claim = claim;
    update();
}

QList<EvidenceModel::Row> EvidenceModel::read(LibraryQueries &queries, QList<Row> rows)
{
    for (Row &row : rows) {
        const Result<Highlight> highlight = queries.highlight(row.evidence.highlight);
        if (!highlight)
            continue;
        row.highlight = *highlight;
        if (const Result<Article> article = queries.article(highlight->article))
            row.articleTitle = article->title;
    }
    return rows;
}

void EvidenceModel::update()
{
    QList<Row> rows;
    for (const Evidence &evidence : m_claims.evidenceOf(m_claim)) {
        if (!evidence.other.isNull() && !m_claims.find(evidence.other))
            continue; // in the bin
        const auto known = std::ranges::find_if(m_rows, [&evidence](const Row &row) {
            return row.evidence.highlight == evidence.highlight && !evidence.highlight.isNull();
        });
        rows.append(known != m_rows.end() ? Row{evidence, known->highlight, known->articleTitle}
                                          : Row{evidence, {}, {}});
    }
    take(rows);
    const quint64 question = ++m_question;
    if (rows.isEmpty())
        return;
    m_library.read([rows](LibraryQueries &queries) { return read(queries, rows); })
        .then(this, [this, question](const QList<Row> &passages) {
            if (question == m_question)
                take(passages);
        });
}

void EvidenceModel::take(const QList<Row> &passages)
{
    beginResetModel();
    m_rows = passages;
    endResetModel();
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &entry = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const Claim *other = m_claims.find(entry.evidence.other);
        return other ? other->statement : quoteOf(entry.highlight);
    }
    case RelationRole: return int(entry.evidence.relation);
    case ArticleTitleRole: return entry.articleTitle;
    case ColourRole: return entry.highlight.colour;
    case CommentRole: return entry.evidence.comment;
    default: return {};
    }
}

} // namespace florilegium
