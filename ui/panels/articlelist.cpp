// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/articlelist.h"

namespace florilegium {

ArticleList::ArticleList(QWidget *parent)
    : QListView(parent)
{
}

/// A QListView would lay out all of its rows anew.
void ArticleList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles); // NOLINT(bugprone-parent-virtual-call)
}

} // namespace florilegium
