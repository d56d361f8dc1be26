// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"
#include "paint/typography.h"

#include <QWidget>

class QComboBox;
class QSlider;

namespace florilegium {

/// How the page looks: light, sepia, dark, high contrast or as the system; font, size, line height, measure. Each
/// change shows at once. Closes with Esc or a click elsewhere.
class TypePopup : public QWidget
{
    Q_OBJECT
public:
    /// `look` absent: as the system.
    TypePopup(const std::optional<Look> &look, const TypeChoice &type, QWidget *parent);

Q_SIGNALS:
    void lookChosen(const std::optional<florilegium::Look> &look);
    void typeChosen(const florilegium::TypeChoice &type);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addLooks(const std::optional<Look> &look);
    void addFont();
    QSlider *addSlider(const QString &name, int from, int to, int value);
    void changed();

    TypeChoice m_type;
    QComboBox *m_font = nullptr;
    QSlider *m_size = nullptr;
    QSlider *m_leading = nullptr;
    QSlider *m_measure = nullptr;
};

} // namespace florilegium
