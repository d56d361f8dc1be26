// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/spellmarks.h"

#include "view/spelling.h"
#include "view/spellwords.h"

#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextLayout>

namespace florilegium {

namespace {

constexpr int longestParagraph = 20'000; // UTF-16 units; who writes more at once has pasted it
constexpr int longestNote = 200'000;

enum BlockState { Prose = 0, Code = 1 };

/// Of a paragraph with words that have been asked for.
class Waiting : public QTextBlockUserData
{
};

} // namespace

SpellMarks::SpellMarks(QPlainTextEdit &editor, Spelling &spelling)
    : QSyntaxHighlighter(editor.document())
    , m_editor(editor)
    , m_spelling(spelling)
{
    m_wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    connect(&spelling, &Spelling::answered, this, &SpellMarks::markAnswered);
    connect(&spelling, &Spelling::changed, this, [this] {
        const QScopedValueRollback again(m_again, true);
        rehighlight();
    });
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &SpellMarks::markLeft);
}

void SpellMarks::setColour(const QColor &colour)
{
    m_wave.setUnderlineColor(colour);
    const QScopedValueRollback again(m_again, true);
    rehighlight();
}

void SpellMarks::highlightBlock(const QString &text)
{
    const bool wasCode = previousBlockState() == Code;
    const bool isFence = isCodeFence(text);
    setCurrentBlockState(wasCode != isFence ? Code : Prose);
    setCurrentBlockUserData(nullptr);
    if (wasCode || isFence || !m_spelling.isOn() || text.size() > longestParagraph
        || document()->characterCount() > longestNote)
        return;
    markWords(text);
}

void SpellMarks::markWords(const QString &text)
{
    bool waits = false;
    for (const TextRange &word : spelledWords(text)) {
        if (isBeingWritten(int(word.start), int(word.end))) {
            m_written = QTextCursor(currentBlock());
            m_written.setPosition(currentBlock().position() + int(word.start));
            m_written.setPosition(currentBlock().position() + int(word.end), QTextCursor::KeepAnchor);
            continue;
        }
        const Spelling::Verdict verdict = m_spelling.verdictOn(text.sliced(word.start, word.length()));
        waits = waits || verdict == Spelling::Verdict::Unknown;
        if (verdict == Spelling::Verdict::Wrong)
            setFormat(int(word.start), int(word.length()), m_wave);
    }
    if (waits)
        setCurrentBlockUserData(new Waiting);
}

bool SpellMarks::isBeingWritten(int start, int end) const
{
    const QTextCursor caret = m_editor.textCursor();
    const int at = caret.positionInBlock();
    const bool isHere = caret.block() == currentBlock() && at > start && at <= end;
    if (m_again) // nothing was written now, but perhaps just before
        return isHere && !m_written.isNull() && m_written.selectionEnd() == currentBlock().position() + end;
    return isHere && m_editor.hasFocus();
}

void SpellMarks::markAnswered()
{
    const QScopedValueRollback again(m_again, true);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.userData())
            rehighlightBlock(block);
    }
}

void SpellMarks::markLeft()
{
    const int at = m_editor.textCursor().position();
    if (m_written.isNull() || (at > m_written.selectionStart() && at <= m_written.selectionEnd()))
        return;
    const QTextBlock block = std::exchange(m_written, {}).block();
    const QScopedValueRollback again(m_again, true);
    rehighlightBlock(block);
}

QTextCursor SpellMarks::wrongWordAt(const QTextCursor &place) const
{
    const QTextBlock block = place.block();
    const int at = place.positionInBlock();
    for (const QTextLayout::FormatRange &format : block.layout()->formats()) {
        if (format.format.underlineStyle() != QTextCharFormat::WaveUnderline || at < format.start
            || at > format.start + format.length)
            continue;
        QTextCursor word(block);
        word.setPosition(block.position() + format.start);
        word.setPosition(block.position() + format.start + format.length, QTextCursor::KeepAnchor);
        return word;
    }
    return {};
}

} // namespace florilegium
