// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/elsewheremodel.h"
#include "panels/rowdelegate.h"

namespace florilegium {

/// The same passage in another article: the article, how alike it is, whether it is marked, and its words with the
/// difference: struck what is missing there, underlined what is only there.
class ElsewhereDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit ElsewhereDelegate(const ElsewhereModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QRectF &line, const QFont &font, const QModelIndex &index) const;

    const ElsewhereModel &m_model;
};

} // namespace florilegium
