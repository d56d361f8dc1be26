// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/searchresultsmodel.h"
#include "paint/palette.h"
#include "panels/commandmodel.h"
#include "panels/completionmodel.h"

#include <QConcatenateTablesProxyModel>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace florilegium {

class SearchDelegate;

/// What the search field finds, under it: articles, highlights, claims, and actions by name; what may stand at the
/// cursor of the query (Tab takes it); and what is wrong with the query, as a sentence. The focus stays in the field
/// (borrowed); arrows, Enter and Esc work from there.
class SearchPopup : public QWidget
{
    Q_OBJECT
public:
    SearchPopup(Library &library, QLineEdit *field, QWidget *parent);
    ~SearchPopup() override;

    void setLook(const Palette &look);
    void setActions(const QList<QAction *> &actions) { m_commands.setActions(actions); }
    [[nodiscard]] SearchResultsModel &results() { return m_results; }
    [[nodiscard]] const CompletionModel &completions() const { return m_completions; }
    /// What is said of the query, empty for nothing.
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    void hitChosen(const florilegium::SearchHit &hit);
    /// Alt+Enter, Ctrl and a click: an article or a highlight, beside what is read.
    void hitWantedBeside(const florilegium::SearchHit &hit);
    /// The field holds an address (http or https) and Enter was pressed.
    void addressChosen(const QUrl &address);
    /// Esc: the focus belongs to the page again.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void edited();
    void search();
    void complete();
    void sayWhatIsWrong();
    void readVocabulary();
    void showFound();
    void place();
    [[nodiscard]] int choice() const;
    bool fieldKey(int key);
    bool enter();
    bool escape();
    bool takeCompletion();
    void take(const Completion &completion);
    void choose(const QModelIndex &index, bool beside = false);
    bool besideKey(QEvent *event);
    void step(int by);
    void finish();

    Library &m_library;
    QLineEdit *m_field;
    QString m_fieldDescription; ///< while nothing is said of the query
    QueryVocabulary m_vocabulary;
    SearchResultsModel m_results;
    CompletionModel m_completions;
    CommandModel m_commands;
    QConcatenateTablesProxyModel m_rows;
    QLabel *m_said;
    QListView *m_view;
    SearchDelegate *m_delegate;
    Palette m_look;
    QTimer m_typing;
    int m_stepped = -1; ///< the row that the arrows chose since the last letter, -1 for none
};

/// The address in what the reader typed, if it is one that may be fetched.
[[nodiscard]] std::optional<QUrl> typedAddress(const QString &text);

} // namespace florilegium
