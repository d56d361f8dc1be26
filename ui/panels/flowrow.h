// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace florilegium {

/// Widgets one after the other, in as many lines as they need; as high as that.
class FlowRow : public QWidget
{
    Q_OBJECT
public:
    explicit FlowRow(QWidget *parent = nullptr);

    /// Takes it as its child.
    void add(QWidget *widget);
    /// The widgets after this one stand at the end of their line, as long as all are in one.
    void addStretch();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();

    QList<QWidget *> m_widgets; ///< null: the stretch
};

} // namespace florilegium
