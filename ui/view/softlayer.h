// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/softwords/softwords.h"
#include "document/document.h"

#include <QHash>

#include <optional>

namespace florilegium {

/// The soft words of a document as the view paints them. A row is looked through when it is first seen (some 10 ns a
/// character), and what was found in the last few hundred rows is kept.
class SoftLayer
{
public:
    void setDocument(const DocumentPtr &document);
    /// Empty: none are shown.
    void setWords(const SoftWords &words);
    [[nodiscard]] const SoftWords &words() const { return m_words; }
    [[nodiscard]] bool isOn() const { return m_document && !m_words.isEmpty(); }

    /// Those of a row, which is within one block; ascending.
    [[nodiscard]] const QList<SoftSpan> &inRow(TextRange row);
    /// Those at an offset, if it stands in some.
    [[nodiscard]] std::optional<SoftSpan> at(qsizetype offset) const;
    /// Those in any range of a few thousand characters.
    [[nodiscard]] QList<SoftSpan> in(TextRange range) const;

private:
    struct Row
    {
        TextRange row;
        QList<SoftSpan> spans;
    };
    DocumentPtr m_document;
    SoftWords m_words;
    QHash<qsizetype, Row> m_rows; ///< by where they begin
};

} // namespace florilegium
