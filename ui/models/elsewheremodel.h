// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/deskmodel.h"

namespace florilegium {

/// The same passage in another article.
struct ElsewhereRow
{
    SamePassage passage;
    QList<WordRun> difference; ///< from the highlight's words to those there
    bool isMarked = false; ///< as repeating the highlight's claim, or as stating it
};

/// Where else a highlight's passage stands, the most alike first. Changes no data; the session is borrowed. Window's
/// thread; comparing runs on the reader's thread.
class ElsewhereModel : public RowModel
{
    Q_OBJECT
public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< of the article
        SiteRole, ///< may be empty
        LikenessRole, ///< in a word
        MarkedRole, ///< bool
    };

    explicit ElsewhereModel(Session &session, QObject *parent = nullptr);

    /// Another highlight of an article; no rows until take(). Null: none.
    void setHighlight(const OpenArticlePtr &article, const HighlightId &id);
    [[nodiscard]] const OpenArticlePtr &article() const { return m_article; }
    [[nodiscard]] const HighlightId &highlight() const { return m_highlight; }
    /// What was found for it; loaded() comes when the rows are there.
    void take(const QList<SamePassage> &passages);
    /// Whether it is known where else the passage stands.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] const ElsewhereRow &row(int index) const { return m_rows.at(index); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded();

private:
    void askSoon();
    void ask();
    [[nodiscard]] QList<HighlightId> markedHighlights() const;

    Session &m_session;
    OpenArticlePtr m_article;
    HighlightId m_highlight;
    QList<SamePassage> m_passages;
    QList<ElsewhereRow> m_rows;
    quint64 m_question = 0; ///< answers to older ones are dropped
    bool m_waiting = false; ///< for everything to be saved, since what is marked is read from the library
    bool m_known = false; ///< take() was called
    bool m_loaded = false;
};

} // namespace florilegium
