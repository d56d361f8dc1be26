// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/articlelistmodel.h"
#include "panels/listpage.h"

#include <QTimer>

class QToolButton;

namespace florilegium {

/// The list of articles: a shelf, a search in it, or the bin.
class ArticlePage : public ListPage
{
    Q_OBJECT
public:
    explicit ArticlePage(Library &library, QWidget *parent = nullptr);

    /// Absent: all but archived ones.
    void showState(std::optional<ReadingState> state);
    void showBin();
    [[nodiscard]] bool isBin() const { return m_filter.deleted; }
    [[nodiscard]] QList<Article> selected() const;
    [[nodiscard]] ArticleListModel &model() { return m_model; }

Q_SIGNALS:
    void opened(const florilegium::ArticleId &id);
    void deleteWanted(const QList<florilegium::Article> &articles);
    void restoreWanted(const QList<florilegium::Article> &articles);
    /// From the bin of articles to that of highlights.
    void otherBinWanted();
    void failed(const florilegium::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void open(const QModelIndex &index);
    void setEmptyTexts();

    ArticleListModel m_model;
    ArticleFilter m_filter;
    QTimer m_typing;
    QToolButton *m_otherBin;
};

} // namespace florilegium
