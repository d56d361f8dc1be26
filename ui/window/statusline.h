// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QWidget>

class QToolButton;

namespace florilegium {

/// What the status line says. Empty texts leave no gap.
struct StatusTexts
{
    QString saved;
    QString marks;
    QString paragraph;
    QString progress;
    QString link; ///< address under the pointer, in place of the left texts
    bool operator==(const StatusTexts &) const = default;
};

/// The line at the window's foot: saved, marks, paragraph, progress.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setLook(const Palette &look);
    void setTexts(const StatusTexts &texts);
    [[nodiscard]] const StatusTexts &texts() const { return m_texts; }
    /// What is being done in the background, with a button that stops it; empty: nothing.
    void setTask(const QString &task);
    [[nodiscard]] const QString &task() const { return m_task; }
    /// Nothing but the empty line is painted before this, so that the article comes first.
    void fill();

Q_SIGNALS:
    void stopWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameAll();
    void placeStop();

    Palette m_look;
    StatusTexts m_texts;
    QString m_task;
    QToolButton *m_stop = nullptr; ///< made with the first task
    bool m_filled = false;
};

} // namespace florilegium
