// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panels/rowdelegate.h"

namespace florilegium {

/// A row of the palette: the head of its kind over the first, the name with the letters that were found strong, and at
/// its end a key, a site or a status; what cannot be done now is quiet and says why.
class PaletteDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    /// Heads say that these are the last used ones.
    void setTyped(bool typed) { m_isTyped = typed; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool m_isTyped = false;
};

} // namespace florilegium
