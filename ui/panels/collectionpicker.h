// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/collectionchoices.h"
#include "view/fieldsheet.h"

class QStandardItemModel;

namespace florilegium {

/// Puts articles into a collection or takes them out, by typing: narrows the names, offers to make what is not there
/// yet, marks those that the articles are in (with a dash where some of them are). Enter chooses, the arrow keys move,
/// Esc and a click elsewhere close.
class CollectionPicker : public FieldSheet
{
    Q_OBJECT
public:
    explicit CollectionPicker(QWidget *parent);

    void setColours(const Palette &palette) override;
    /// In the upper middle of `room` (parent's coordinates).
    void openFor(const Memberships &memberships, const QRect &room);

Q_SIGNALS:
    /// `isIn`: whether the articles are to be in it now.
    void chosen(const florilegium::CollectionId &collection, const QList<florilegium::ArticleId> &articles, bool isIn);
    /// A collection of this name is to be made for them.
    void newChosen(const QString &name, const QList<florilegium::ArticleId> &articles);

protected:
    void enter() override;

private:
    void refill();
    void choose(int row);

    Memberships m_memberships;
    QList<CollectionChoice> m_choices;
    QStandardItemModel *m_model;
};

} // namespace florilegium
