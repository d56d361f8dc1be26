// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QLineEdit>

namespace florilegium {

/// The field of the bar: search and command palette in one; its key is shown at its right end while it is empty.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &key, QWidget *parent = nullptr);

    void setLook(const Palette &look);
    /// What it is at present: the search in the library, or the palette.
    void setSearching(bool searching);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    Palette m_look;
};

} // namespace florilegium
