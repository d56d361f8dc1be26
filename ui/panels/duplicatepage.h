// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/duplicatesmodel.h"
#include "panels/articledelegate.h"
#include "panels/listpage.h"
#include "session/merging.h"

#include <QMap>

class QLabel;

namespace florilegium {

/// Articles that are probably the same. Those that are selected say what is merged: one of a group takes in all the
/// others of it, a head those of its group into the first; of several in one group the first takes in these alone.
/// Groups that an article stands in together are merged into one article.
class DuplicatePage : public ListPage
{
    Q_OBJECT
public:
    explicit DuplicatePage(Library &library, QWidget *parent = nullptr);

    void look();
    [[nodiscard]] QList<ArticleMerge> merges() const;
    /// The whole groups that something is selected of.
    [[nodiscard]] QList<QList<ArticleId>> groups() const;
    [[nodiscard]] DuplicatesModel &model() { return m_model; }
    [[nodiscard]] BesidePlace besidePlace() const override { return {.article = m_model.id(chosenRow())}; }
    void setCovers(ArticleDelegate::CoverOf coverOf);
    void setLook(const Palette &look) override;
    /// What is pressed to merge, and to tell apart: said above the list.
    void setKeys(const QString &merge, const QString &apart);
    [[nodiscard]] QLabel *keys() const { return m_keys; }

Q_SIGNALS:
    void opened(const florilegium::ArticleId &id);
    void failed(const florilegium::Error &error);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    DuplicatePage(Library &library, ArticleDelegate *delegate, QWidget *parent);
    void open(const QModelIndex &index);
    /// Selected articles of each group, in its order; none but the head: an empty list.
    [[nodiscard]] QMap<int, QList<ArticleId>> selectedByGroup() const;

    ArticleDelegate *m_delegate;
    DuplicatesModel m_model;
    QLabel *m_keys;
};

} // namespace florilegium
