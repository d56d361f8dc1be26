// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/highlightspeech.h"
#include "view/passagechildren.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QObject>

namespace florilegium {

class DocumentView;
struct Block;
struct TextRange;

/// The reading page for screen readers: role Document, a text interface whose boundaries are found in the block at
/// hand (Qt's own ones copy the whole text), attributes of spans and highlights, caret and selection with their
/// events. Its children are the passages of the text (headings, links, highlights, notes), then its widgets. Made by
/// Qt when an assistive technology asks; installDocumentAccessible() once before.
class DocumentAccessible
    : public QAccessibleWidget
    , public QAccessibleTextInterface
{
public:
    explicit DocumentAccessible(DocumentView *view);

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;

    void selection(int selectionIndex, int *startOffset, int *endOffset) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int selectionIndex) override;
    void setSelection(int selectionIndex, int startOffset, int endOffset) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int startOffset, int endOffset) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    [[nodiscard]] QString attributes(int offset, int *startOffset, int *endOffset) const override;
    [[nodiscard]] QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *startOffset,
                                           int *endOffset) const override;
    [[nodiscard]] QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *startOffset,
                                          int *endOffset) const override;
    [[nodiscard]] QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *startOffset,
                                       int *endOffset) const override;

private:
    [[nodiscard]] DocumentView *view() const;
    [[nodiscard]] qsizetype length() const;
    [[nodiscard]] TextRange unitAt(qsizetype offset, QAccessible::TextBoundaryType type) const;
    [[nodiscard]] TextRange lineAt(qsizetype offset, const Block &block) const;
    [[nodiscard]] QString handOver(TextRange range, int *start, int *end) const;
    void connectEvents();
    void tellOfDocument();

    QObject m_context; // of the connections
    QString m_beginning; ///< of the text that assistive technology was told of
    mutable PassageChildren m_passages; ///< made while they are asked for
    HighlightSpeech m_speech;
};

/// Before assistive technology can ask; again does nothing.
void installDocumentAccessible();

} // namespace florilegium
