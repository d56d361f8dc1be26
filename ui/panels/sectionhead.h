// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QWidget>

namespace florilegium {

/// The head of a part of a page: what it is, what there is to say of it, and a hairline below.
class SectionHead : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHead(QWidget *parent = nullptr);

    void setLook(const Palette &look);
    void setTexts(const QString &title, const QString &note);
    [[nodiscard]] const QString &note() const { return m_note; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Palette m_look;
    QString m_title;
    QString m_note;
};

} // namespace florilegium
