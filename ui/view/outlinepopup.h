// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "view/popupframe.h"

#include <QPointer>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace florilegium {

/// The table of contents: the headings, indented by level, the one that is read marked. Typing narrows it, Enter and a
/// click go there, Esc and a click elsewhere close.
class OutlinePopup : public PopupFrame
{
    Q_OBJECT
public:
    explicit OutlinePopup(QWidget *parent);

    /// `current`: index in the outline, or -1. Centred over the column, from its top.
    void open(const DocumentPtr &document, qsizetype current, const QRect &column);
    void closePopup();
    /// What is listed now, for tests: indices in the outline.
    [[nodiscard]] QList<qsizetype> listed() const;

    void setColours(const Palette &palette) override;

Q_SIGNALS:
    void headingChosen(qsizetype index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refill();
    void choose(const QModelIndex &index);
    bool handleKey(int key);
    void moveBy(int rows);

    DocumentPtr m_document;
    qsizetype m_current = -1;
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    QPointer<QWidget> m_focusBefore;
};

} // namespace florilegium
