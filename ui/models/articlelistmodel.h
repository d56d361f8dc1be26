// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pagedmodel.h"

namespace florilegium {

/// The articles of a shelf, a search, a theme or the bin. One column; what a delegate paints comes through the roles.
class ArticleListModel : public PagedModel<ArticleRow>
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        BylineRole,
        SiteRole,
        PublishedRole, ///< ISO 8601, as far as known
        AddedRole, ///< QDateTime
        WordsRole, ///< qint64
        HighlightsRole, ///< int
        ProgressRole, ///< double, 0 to 1
        StateRole, ///< int of ReadingState
        ExcerptRole,
    };

    explicit ArticleListModel(Library &library, QObject *parent = nullptr);

    [[nodiscard]] const ArticleFilter &filter() const { return m_filter; }
    void setFilter(const ArticleFilter &filter);
    [[nodiscard]] ArticleId id(const QModelIndex &index) const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool same(const ArticleRow &left, const ArticleRow &right) const override;

private:
    ArticleFilter m_filter;
};

} // namespace florilegium
