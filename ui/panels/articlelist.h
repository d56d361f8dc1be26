// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace florilegium {

/// Articles as a list, of which there may be very many: all rows are of one height, so nothing is laid out when one of
/// them has come.
class ArticleList : public QListView
{
    Q_OBJECT
public:
    explicit ArticleList(QWidget *parent = nullptr);

    /// Letters are no search here: it would read every article.
    void keyboardSearch(const QString &) override {}

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
};

} // namespace florilegium
