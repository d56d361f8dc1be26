// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace florilegium {

class PopupFrame;

/// A small flat button with a line drawing: up, down, close; or with letters, which can be checked.
class FindBarButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Sign : quint8 { Up, Down, Close, Letters };

    /// `name` is what it does, for the tool tip and screen readers. `frame` gives the colours.
    FindBarButton(Sign sign, const QString &name, PopupFrame *frame);
    [[nodiscard]] QSize sizeHint() const override { return {26, 26}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PopupFrame *m_frame;
    Sign m_sign;
};

} // namespace florilegium
