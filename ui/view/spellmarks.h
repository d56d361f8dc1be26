// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSyntaxHighlighter>
#include <QTextCursor>

class QPlainTextEdit;

namespace florilegium {

class Spelling;

/// Waves under the misspelt words of a note that is edited. Only the paragraph that was changed is looked at; the word
/// that is being written is left in peace until the caret leaves it.
class SpellMarks : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    /// Of the editor's document. Spelling is borrowed and outlives it.
    SpellMarks(QPlainTextEdit &editor, Spelling &spelling);

    void setColour(const QColor &colour);
    /// The misspelt word at a place in the document, selected; null when there is none.
    [[nodiscard]] QTextCursor wrongWordAt(const QTextCursor &place) const;

protected:
    void highlightBlock(const QString &text) override;

private:
    void markWords(const QString &text);
    void markAnswered();
    void markLeft();
    [[nodiscard]] bool isBeingWritten(int start, int end) const;

    QPlainTextEdit &m_editor;
    Spelling &m_spelling;
    QTextCharFormat m_wave;
    QTextCursor m_written; ///< the word that is being written
    bool m_again = false; ///< the text is as it was
};

} // namespace florilegium
