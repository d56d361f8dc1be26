// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QPointer>
#include <QWidget>

namespace florilegium {

/// What stands where a list has nothing: what belongs there, and the one key that fills it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setLook(const Palette &look);
    void setTexts(const QString &what, const QString &how);
    [[nodiscard]] const QString &what() const { return m_what; }
    /// A list that lies below it and keeps the keyboard: its focus is shown here. Borrowed.
    void setList(QWidget *list);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Palette m_look;
    QPointer<QWidget> m_list;
    QString m_what;
    QString m_how;
};

} // namespace florilegium
