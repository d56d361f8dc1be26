// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/searchresultsmodel.h"
#include "paint/palette.h"
#include "panels/commandmodel.h"

#include <QConcatenateTablesProxyModel>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace florilegium {

class SearchDelegate;

/// What the search field finds, under it: articles, highlights, claims, and actions by name. The focus stays in the
/// field (borrowed); arrows, Enter and Esc work from there.
class SearchPopup : public QWidget
{
    Q_OBJECT
public:
    SearchPopup(Library &library, QLineEdit *field, QWidget *parent);
    ~SearchPopup() override;

    void setLook(const Palette &look);
    void setActions(const QList<QAction *> &actions) { m_commands.setActions(actions); }
    [[nodiscard]] SearchResultsModel &results() { return m_results; }

Q_SIGNALS:
    void hitChosen(const florilegium::SearchHit &hit);
    /// The field holds an address (http or https) and Enter was pressed.
    void addressChosen(const QUrl &address);
    /// Esc: the focus belongs to the page again.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void showFound();
    void place();
    bool fieldKey(int key);
    void choose(const QModelIndex &index);
    void step(int by);
    void finish();

    QLineEdit *m_field;
    SearchResultsModel m_results;
    CommandModel m_commands;
    QConcatenateTablesProxyModel m_rows;
    QListView *m_view;
    SearchDelegate *m_delegate;
    Palette m_look;
    QTimer m_typing;
};

/// The address in what the reader typed, if it is one that may be fetched.
[[nodiscard]] std::optional<QUrl> typedAddress(const QString &text);

} // namespace florilegium
