// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panels/highlightdelegate.h"

#include <functional>

namespace florilegium {

/// A passage that is dealt out, below its article's title, with the theme it goes to.
class SplitDelegate : public HighlightDelegate
{
    Q_OBJECT
public:
    /// Name of the theme that a row is dealt to; empty: it stays.
    using DealtTo = std::function<QString(const QModelIndex &)>;

    explicit SplitDelegate(DealtTo dealtTo, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    DealtTo m_dealtTo;
};

} // namespace florilegium
