// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rowmodel.h"
#include "session/session.h"

namespace florilegium {

/// A piece that was left out of an article, or a choice of the reader about such pieces.
struct LeftOutRow
{
    enum class Kind : quint8 {
        Kept, ///< brought back in this article
        SiteRule, ///< brought back in every new article of its site
        Piece,
    };
    Kind kind = Kind::Piece;
    QString mark; ///< document/metadata.h
    LeftOutReason reason = LeftOutReason::Boilerplate; ///< of a piece
    QString words; ///< the first ones; of a choice, readableName()
    QString heading; ///< that the piece would have stood under; empty: none
    qsizetype at = 0; ///< where it would have stood
    bool operator==(const LeftOutRow &) const = default;
};

/// What was left out of an article, in the order of the text, below the choices that hold for it. Changes no data; the
/// session is borrowed. Window's thread.
class LeftOutModel : public RowModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of LeftOutRow::Kind
        HeadRole, ///< what it is, in words
        PlaceRole, ///< where, in words; empty for a choice
    };

    explicit LeftOutModel(Session &session, QObject *parent = nullptr);

    /// Null: no rows. loaded() comes when those of the site are there too.
    void setArticle(const OpenArticlePtr &article);
    [[nodiscard]] const OpenArticlePtr &article() const { return m_article; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Of the article; empty for one that is from none.
    [[nodiscard]] const QString &site() const { return m_site; }

    [[nodiscard]] const LeftOutRow &row(int index) const { return m_rows.at(index); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded();

private:
    void ask();
    void showRows(const QList<LeftOutRow> &rows);

    Session &m_session;
    OpenArticlePtr m_article;
    QString m_site;
    QList<LeftOutRow> m_rows;
    quint64 m_question = 0; ///< answers to older ones are dropped
    bool m_loaded = false;
};

[[nodiscard]] QString label(LeftOutReason reason);
/// What a mark stands for, for people: "article>aside.news-box" is "Side piece “news box”".
[[nodiscard]] QString readableName(const QString &mark);
/// The rows of a document's pieces. Pieces that stand together and have one mark are one: the parts of a line. Pure.
[[nodiscard]] QList<LeftOutRow> leftOutRows(const Document &document);

} // namespace florilegium
