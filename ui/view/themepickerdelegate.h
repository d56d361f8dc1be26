// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace florilegium {

class PopupFrame;
class ThemePickerModel;
struct ThemeChoice;

/// Paints a line of the picker: check mark, dot in the theme's ink, the path with its last name foremost, the digit.
class ThemePickerDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// The model and the frame (which gives the colours) are borrowed and outlive the delegate.
    ThemePickerDelegate(const ThemePickerModel &model, const PopupFrame &frame, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPath(QPainter &painter, const QRect &room, const ThemeChoice &choice) const;

    const ThemePickerModel &m_model;
    const PopupFrame &m_frame;
};

} // namespace florilegium
