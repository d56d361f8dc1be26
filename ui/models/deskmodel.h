// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/comparison.h"
#include "models/rowmodel.h"
#include "session/session.h"

namespace florilegium {

/// A piece of the words of a passage as they were and as they are.
struct WordRun
{
    ComparedRun::Kind kind = ComparedRun::Kind::Equal;
    QString words; ///< the old ones of what was removed, else the new ones
    bool spaceBefore = false; ///< it does not touch the run before
    bool operator==(const WordRun &) const = default;
};

/// A highlight that the reader is asked about, and what is proposed for it.
struct DeskRow
{
    HighlightId highlight;
    QString colour; ///< key
    Fate fate = Fate::NotFound;
    QString oldWords;
    QList<TextRange> candidate; ///< the best place that was found, good enough or not; empty: none
    qsizetype keptAt = 0; ///< where it is shown without a candidate
    double score = 0; ///< of the candidate, 0 to 1
    QList<WordRun> difference; ///< from the old words to the candidate's; the old words alone without one
};

/// The desk: the highlights of an article whose places the reader has not confirmed in the text that is shown, in order
/// of the text. A row goes when the reader decides on it and comes back when that is undone. Changes no data; the
/// session is borrowed. Window's thread; carrying and comparing run on workers.
class DeskModel : public RowModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        FateRole, ///< int of Fate
        ColourRole, ///< key
        HasCandidateRole, ///< bool
        ScoreRole, ///< double
    };

    explicit DeskModel(Session &session, QObject *parent = nullptr);

    /// Null: no rows. Asks the session; loaded() comes when the rows are there.
    void setArticle(const OpenArticlePtr &article);
    [[nodiscard]] const OpenArticlePtr &article() const { return m_article; }
    /// A highlight that is to have a row though the reader has decided on it; until the next decision.
    void insist(const HighlightId &id);
    /// Whether rows have come for the article.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] const DeskRow &row(int index) const { return m_rows.at(index); }
    /// -1 when it has none.
    [[nodiscard]] int rowOf(const HighlightId &id) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const florilegium::Error &error);

private:
    void askSoon();
    void ask();
    void take(const Result<QList<DeskRow>> &rows);
    void follow(const Change &change);
    void showRows();
    [[nodiscard]] bool isOpen(const DeskRow &row) const;
    [[nodiscard]] QList<DeskRow> openRows() const;

    Session &m_session;
    OpenArticlePtr m_article;
    QList<DeskRow> m_reviewed; ///< as the session gave them, decided or not
    QList<DeskRow> m_rows; ///< what is shown of them
    HighlightId m_insisted;
    quint64 m_question = 0; ///< answers to older ones are dropped
    bool m_waiting = false; ///< for everything to be saved, since the session reads from the library
    bool m_loaded = false;
};

/// From one wording of a passage to another, as a row shows it. Costs what compareTexts() does. Pure, any thread.
[[nodiscard]] QList<WordRun> wordDifference(const QString &before, const QString &now);
/// How alike the candidate is, in a word.
[[nodiscard]] QString likenessWord(double score);
[[nodiscard]] QString label(Fate fate);
/// The rows for what was carried to a document. Pure, any thread.
[[nodiscard]] QList<DeskRow> deskRows(const QList<CarriedHighlight> &carried, const Document &document);

} // namespace florilegium
