// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leftoutmodel.h"

#include "session/pagerules.h"

#include <QCoreApplication>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

struct LeftOutWords
{
    Q_DECLARE_TR_FUNCTIONS(LeftOutWords)
};

constexpr qsizetype mostWords = 300; // characters that are shown of a piece

void addWords(LeftOutRow &row, const QString &text)
{
    if (!row.words.isEmpty())
        row.words += u' ';
    row.words += text.first(std::min(text.size(), mostWords)).simplified();
    row.words.truncate(mostWords);
}

QList<LeftOutRow> choices(LeftOutRow::Kind kind, const QStringList &marks)
{
    QList<LeftOutRow> rows;
    for (const QString &mark : marks)
        rows.append({.kind = kind, .mark = mark, .words = structureOf(mark), .heading = {}});
    return rows;
}

} // namespace

QString label(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::Boilerplate: return LeftOutWords::tr("Around the article");
    case LeftOutReason::Navigation: return LeftOutWords::tr("Navigation");
    case LeftOutReason::Advertisement: return LeftOutWords::tr("Advertisement");
    case LeftOutReason::Related: return LeftOutWords::tr("Other articles");
    case LeftOutReason::Comments: return LeftOutWords::tr("Comments");
    case LeftOutReason::Hidden: return LeftOutWords::tr("Hidden");
    case LeftOutReason::Duplicate: return LeftOutWords::tr("Said twice");
    case LeftOutReason::Metadata: return LeftOutWords::tr("About the article");
    case LeftOutReason::Script: return LeftOutWords::tr("Not text");
    case LeftOutReason::OverLimit: return LeftOutWords::tr("Too much");
    }
    Q_UNREACHABLE_RETURN({});
}

QList<LeftOutRow> leftOutRows(const Document &document)
{
    QList<LeftOutRow> rows;
    for (const LeftOut &piece : document.leftOut()) {
        if (piece.text.isEmpty())
            continue;
        const QString mark = markOf(piece);
        if (rows.isEmpty() || rows.back().mark != mark || rows.back().at != piece.offset) {
            const QStringList path = document.headingPath(piece.offset);
            rows.append({.mark = mark,
                         .reason = piece.reason,
                         .words = {},
                         .heading = path.isEmpty() ? QString() : path.back(),
                         .at = piece.offset});
        }
        addWords(rows.back(), piece.text);
    }
    return rows;
}

LeftOutModel::LeftOutModel(Session &session, QObject *parent)
    : RowModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](const Change &change) {
        if (m_article && std::ranges::contains(change.records, Table::Settings, &Record::table))
            ask();
    });
}

void LeftOutModel::setArticle(const OpenArticlePtr &article)
{
    m_article = article;
    m_loaded = false;
    m_site = article ? siteOf(article->article) : QString();
    ++m_question;
    if (article)
        ask();
    else
        showRows({});
}

void LeftOutModel::ask()
{
    const quint64 question = ++m_question;
    const auto take = [this, question](const Result<QStringList> &siteMarks) {
        if (question != m_question)
            return;
        showRows(choices(LeftOutRow::Kind::Kept, m_article->options.kept)
                 + choices(LeftOutRow::Kind::SiteRule, siteMarks.value_or(QStringList()))
                 + leftOutRows(*m_article->document));
        m_loaded = true;
        Q_EMIT loaded();
    };
    if (m_site.isEmpty())
        take(QStringList());
    else
        m_session.siteRules(m_site).then(this, take);
}

void LeftOutModel::showRows(const QList<LeftOutRow> &rows)
{
    replaceRows(m_rows, rows, [](const LeftOutRow &left, const LeftOutRow &right) {
        return left.kind == right.kind && left.mark == right.mark && left.words == right.words;
    });
}

int LeftOutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LeftOutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LeftOutRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.words;
    case Qt::AccessibleTextRole:
        return LeftOutWords::tr("%1: “%2”", "what a piece is; its words")
            .arg(data(index, HeadRole).toString(), row.words);
    case KindRole: return int(row.kind);
    case HeadRole:
        switch (row.kind) {
        case LeftOutRow::Kind::Kept: return LeftOutWords::tr("Brought back");
        case LeftOutRow::Kind::SiteRule: return LeftOutWords::tr("Always on %1", "a site").arg(m_site);
        case LeftOutRow::Kind::Piece: return label(row.reason);
        }
        Q_UNREACHABLE_RETURN({});
    case PlaceRole:
        if (row.kind != LeftOutRow::Kind::Piece)
            return QString();
        return row.heading.isEmpty() ? QString() : LeftOutWords::tr("under “%1”", "a heading").arg(row.heading);
    default: return {};
    }
}

} // namespace florilegium
