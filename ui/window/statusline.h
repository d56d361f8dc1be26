// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QWidget>

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
    /// Nothing but the empty line is painted before this, so that the article comes first.
    void fill();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Palette m_look;
    StatusTexts m_texts;
    bool m_filled = false;
};

} // namespace florilegium
