// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/querycompleter.h"

#include <QLineEdit>

namespace florilegium {

QueryCompleter::QueryCompleter(Library &library, QLineEdit &field)
    : m_library(library)
    , m_field(field)
{
}

void QueryCompleter::readNames()
{
    m_library.read([](LibraryQueries &queries) { return queries.vocabulary(); })
        .then(this, [this](const Result<QueryVocabulary> &vocabulary) {
            if (!vocabulary || *vocabulary == m_vocabulary)
                return;
            m_vocabulary = *vocabulary;
            Q_EMIT namesChanged();
        });
}

void QueryCompleter::complete(qsizetype letters)
{
    m_text = m_field.text();
    Completions found = completions(m_text, m_field.cursorPosition(), m_vocabulary);
    const bool fields = !found.isEmpty() && found.list.front().isField;
    if (fields && found.replaced.length() < letters)
        found.list.clear();
    m_model.set(found);
}

void QueryCompleter::take(int row)
{
    if (m_field.text() != m_text) // set by somebody else meanwhile
        return;
    const CompletedText done = withCompletion(m_text, m_model.replaced(), m_model.completion(row));
    m_field.setText(done.text);
    m_field.setCursorPosition(int(done.cursor));
}

} // namespace florilegium
