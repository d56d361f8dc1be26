// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panels/fieldpopup.h"
#include "panels/querycompleter.h"

namespace florilegium {

/// What may stand at the cursor of a list's filter, under it: while one types, or when it is asked for by Ctrl+Space or
/// Alt+Down. Tab takes a row, and Enter the chosen one; where nothing is offered all keys are the page's.
class FilterPopup : public FieldPopup
{
    Q_OBJECT
public:
    FilterPopup(Library &library, QLineEdit *field, QWidget *parent);

    [[nodiscard]] const CompletionModel &completions() const { return m_completer.model(); }
    /// What is wrong with the query, in a sentence, empty for nothing. It describes the field; and it is said above the
    /// rows, which lie over where the page says it.
    void setWrong(const QString &sentence);

protected:
    void edited() override;
    void enter() override;
    void choose(const QModelIndex &index, bool beside) override;
    [[nodiscard]] int firstChoice() const override;
    bool tab() override;
    void escape() override;
    void reached() override;
    void forget() override;
    [[nodiscard]] int widest() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(qsizetype letters);
    void showOffer();
    [[nodiscard]] bool isOurs(const QKeyEvent &key) const;

    QueryCompleter m_completer;
    QString m_wrong;
    std::optional<qsizetype> m_letters; ///< of a field, before it is offered; absent: nothing is to be offered
};

} // namespace florilegium
