// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QWidget>

class QToolButton;

namespace florilegium {

/// The line over one side of a split window: the name of what it shows, whether actions are meant for it, and a button
/// to close it.
class SideHead : public QWidget
{
    Q_OBJECT
public:
    explicit SideHead(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] const QString &title() const { return m_title; }
    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_isActive; }
    void setLook(const Palette &look);

Q_SIGNALS:
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    Palette m_look;
    QString m_title;
    QToolButton *m_close;
    bool m_isActive = false;
};

} // namespace florilegium
