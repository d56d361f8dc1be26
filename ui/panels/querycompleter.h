// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "panels/completionmodel.h"

class QLineEdit;

namespace florilegium {

/// What may stand at the cursor of a field that holds a query, as rows to choose from: fields of the language, and
/// names that the library has. Library and field are borrowed.
class QueryCompleter : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype lettersForFields = 2; ///< fewer begin too many words

    QueryCompleter(Library &library, QLineEdit &field);

    [[nodiscard]] CompletionModel &model() { return m_model; }
    [[nodiscard]] const CompletionModel &model() const { return m_model; }
    /// Empty until the names have been read.
    [[nodiscard]] const QueryVocabulary &vocabulary() const { return m_vocabulary; }
    /// Asks for the names, in the background.
    void readNames();
    /// Offers what may stand at the cursor now: values, or fields when so many letters of one are there.
    void complete(qsizetype letters = lettersForFields);
    void clear() { m_model.set({}); }
    /// Puts a row into the field, and the cursor behind it. What is offered stays until complete() is called again.
    void take(int row);

Q_SIGNALS:
    /// They have been read and are others than before.
    void namesChanged();

private:
    Library &m_library;
    QLineEdit &m_field;
    QueryVocabulary m_vocabulary;
    CompletionModel m_model;
    QString m_text; ///< of the field, that the rows are for
};

} // namespace florilegium
