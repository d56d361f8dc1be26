// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/articledrag.h"

#include <QMimeData>

namespace florilegium {

QMimeData *articleDrag(const QList<ArticleId> &articles)
{
    QByteArrayList lines;
    for (const ArticleId &article : articles)
        lines << article.text.toLatin1();
    auto *data = new QMimeData;
    data->setData(articleDragType, lines.join('\n'));
    return data;
}

QList<ArticleId> draggedArticles(const QMimeData *data)
{
    QList<ArticleId> articles;
    for (const QByteArray &line : data->data(articleDragType).split('\n')) {
        if (const auto id = ArticleId::parse(QString::fromLatin1(line)))
            articles << *id;
    }
    return articles;
}

} // namespace florilegium
