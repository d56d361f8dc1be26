// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QWidget>

class QToolButton;

namespace florilegium {

/// "Inbox › Title": where the reader is; the first part leads back to the list.
class Breadcrumb : public QWidget
{
    Q_OBJECT
public:
    explicit Breadcrumb(QWidget *parent = nullptr);

    void setLook(const Palette &look);
    /// `title` is empty on a list.
    void setPlace(const QString &shelf, const QString &title);
    [[nodiscard]] const QString &title() const { return m_title; }

Q_SIGNALS:
    void shelfChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeShelf();

    Palette m_look;
    QToolButton *m_shelf;
    QString m_title;
};

} // namespace florilegium
