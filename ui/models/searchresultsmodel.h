// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QAbstractListModel>

namespace florilegium {

/// What a search found, grouped: articles (title or text), highlights (quote or note), claims. The newest question
/// wins; an empty one has no rows.
class SearchResultsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Group : quint8 { Articles, Highlights, Claims };
    enum Role {
        GroupRole = Qt::UserRole + 1, ///< int of Group
        FirstRole, ///< bool: first row of its group
        SnippetRole, ///< matches between U+0002 and U+0003
    };
    static constexpr int limit = 60;

    explicit SearchResultsModel(Library &library, QObject *parent = nullptr);

    void search(const QString &words);
    [[nodiscard]] const QString &words() const { return m_words; }
    [[nodiscard]] bool isSearching() const { return m_searching; }
    [[nodiscard]] const SearchHit &hit(int row) const { return m_hits.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void found();
    void failed(const florilegium::Error &error);

private:
    void take(QList<SearchHit> hits);

    Library &m_library;
    QString m_words;
    QList<SearchHit> m_hits;
    quint64 m_question = 0;
    bool m_searching = false;
};

[[nodiscard]] SearchResultsModel::Group groupOf(HitKind kind);

} // namespace florilegium
