// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/searchresultsmodel.h"
#include "panels/fieldpopup.h"
#include "panels/querycompleter.h"

#include <QConcatenateTablesProxyModel>
#include <QUrl>

namespace florilegium {

/// What the search field finds in the library, under it: articles, highlights, claims; what may stand at the cursor of
/// the query (Tab takes it); and what is wrong with the query, as a sentence.
class SearchPopup : public FieldPopup
{
    Q_OBJECT
public:
    SearchPopup(Library &library, QLineEdit *field, QWidget *parent);
    ~SearchPopup() override;

    /// Instead of the newest first; what is shown is sorted anew.
    void setByRelevance(bool byRelevance) { m_results.setByRelevance(byRelevance); }
    [[nodiscard]] SearchResultsModel &results() { return m_results; }
    [[nodiscard]] const CompletionModel &completions() const { return m_completer.model(); }

Q_SIGNALS:
    void hitChosen(const florilegium::SearchHit &hit);
    /// Alt+Enter, Ctrl and a click: an article or a highlight, beside what is read.
    void hitWantedBeside(const florilegium::SearchHit &hit);
    /// The field holds an address (http or https) and Enter was pressed.
    void addressChosen(const QUrl &address);

protected:
    void edited() override;
    void enter() override;
    void choose(const QModelIndex &index, bool beside) override;
    [[nodiscard]] int firstChoice() const override;
    bool tab() override { return takeCompletion(); }
    void escape() override;
    void reached() override;
    void forget() override;

private:
    void search();
    void followNames();
    void sayWhatIsWrong();
    bool takeCompletion();
    void take(int row);

    QueryCompleter m_completer;
    SearchResultsModel m_results;
    QConcatenateTablesProxyModel m_rows;
    QTimer m_typing;
};

/// The address in what the reader typed, if it is one that may be fetched.
[[nodiscard]] std::optional<QUrl> typedAddress(const QString &text);

} // namespace florilegium
