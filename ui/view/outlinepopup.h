// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "view/fieldsheet.h"

class QModelIndex;
class QStandardItemModel;

namespace florilegium {

/// The table of contents: the headings, indented by level, the one that is read marked. Typing narrows it, Enter and a
/// click go there, Esc and a click elsewhere close.
class OutlinePopup : public FieldSheet
{
    Q_OBJECT
public:
    explicit OutlinePopup(QWidget *parent);

    /// `current`: index in the outline, or -1. Centred over the column, from its top.
    void open(const DocumentPtr &document, qsizetype current, const QRect &column);
    /// What is listed now, for tests: indices in the outline.
    [[nodiscard]] QList<qsizetype> listed() const;

    void setColours(const Palette &palette) override;

Q_SIGNALS:
    void headingChosen(qsizetype index);

protected:
    void enter() override;
    void closing() override;

private:
    void refill();
    void choose(const QModelIndex &index);

    DocumentPtr m_document;
    qsizetype m_current = -1;
    QStandardItemModel *m_model;
};

} // namespace florilegium
