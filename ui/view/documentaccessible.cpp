// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/documentaccessible.h"

#include "text/boundaries.h"
#include "view/documentaccessibleattributes.h"
#include "view/documentview.h"

namespace florilegium {

namespace {

QAccessibleInterface *makeDocumentAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<DocumentView *>(object);
    return view ? new DocumentAccessible(view) : nullptr;
}

TextRange shifted(TextRange range, qsizetype by)
{
    return {range.start + by, range.end + by};
}

/// Events carry the text that they tell of; that a book is there is told by how it begins.
QString beginningOf(const DocumentView &view)
{
    constexpr qsizetype enough = 200; // UTF-16 units
    return view.document() ? view.document()->text().first(std::min(enough, view.document()->text().size()))
                           : QString();
}

} // namespace

void installDocumentAccessible()
{
    QAccessible::installFactory(makeDocumentAccessible);
}

DocumentAccessible::DocumentAccessible(DocumentView *view)
    : QAccessibleWidget(view, QAccessible::Document)
    , m_beginning(beginningOf(*view))
    , m_passages(view)
    , m_speech(*view, m_passages)
{
    connectEvents();
}

void DocumentAccessible::connectEvents()
{
    DocumentView *page = view();
    QObject::connect(page, &DocumentView::caretMoved, &m_context, [page](qsizetype offset) {
        QAccessibleTextCursorEvent event(page, int(offset));
        QAccessible::updateAccessibility(&event);
    });
    QObject::connect(page, &DocumentView::selectionChanged, &m_context, [page] {
        const TextRange selected = page->selection();
        QAccessibleTextSelectionEvent event(page, int(selected.start), int(selected.end));
        event.setCursorPosition(int(page->caret()));
        QAccessible::updateAccessibility(&event);
    });
    QObject::connect(page, &DocumentView::documentChanged, &m_context, [this] { tellOfDocument(); });
}

void DocumentAccessible::tellOfDocument()
{
    const QString before = std::exchange(m_beginning, beginningOf(*view()));
    QAccessibleTextUpdateEvent event(view(), 0, before, m_beginning);
    QAccessible::updateAccessibility(&event);
    QAccessibleEvent named(view(), QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
}

DocumentView *DocumentAccessible::view() const
{
    return static_cast<DocumentView *>(object());
}

qsizetype DocumentAccessible::length() const
{
    return view()->document() ? view()->document()->text().size() : 0;
}

void *DocumentAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State DocumentAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.focusable = true;
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString DocumentAccessible::text(QAccessible::Text kind) const
{
    const QString own = QAccessibleWidget::text(kind);
    return kind == QAccessible::Name && own.isEmpty() && view()->document() ? view()->document()->metadata().title
                                                                            : own;
}

int DocumentAccessible::selectionCount() const
{
    return view()->selection().isEmpty() ? 0 : 1;
}

void DocumentAccessible::selection(int selectionIndex, int *startOffset, int *endOffset) const
{
    const TextRange selected = selectionIndex == 0 ? view()->selection() : TextRange{};
    *startOffset = int(selected.start);
    *endOffset = int(selected.end);
}

void DocumentAccessible::addSelection(int startOffset, int endOffset)
{
    setSelection(0, startOffset, endOffset);
}

void DocumentAccessible::removeSelection(int selectionIndex)
{
    if (selectionIndex == 0)
        view()->clearSelection();
}

void DocumentAccessible::setSelection(int selectionIndex, int startOffset, int endOffset)
{
    if (selectionIndex != 0)
        return;
    const qsizetype from = std::clamp<qsizetype>(std::min(startOffset, endOffset), 0, length());
    view()->setSelection({from, std::clamp<qsizetype>(std::max(startOffset, endOffset), from, length())});
}

int DocumentAccessible::cursorPosition() const
{
    return int(view()->caret());
}

void DocumentAccessible::setCursorPosition(int position)
{
    const qsizetype place = std::clamp<qsizetype>(position, 0, length());
    view()->setCaretMode(true); // so that it is seen, and keys go on from there
    view()->setCaret(place);
    view()->goTo(place);
}

QString DocumentAccessible::text(int startOffset, int endOffset) const
{
    if (!view()->document())
        return {};
    const qsizetype from = std::clamp<qsizetype>(startOffset, 0, length());
    const qsizetype to = endOffset < 0 ? length() : std::clamp<qsizetype>(endOffset, from, length());
    return view()->document()->text().sliced(from, to - from);
}

int DocumentAccessible::characterCount() const
{
    return int(length());
}

QRect DocumentAccessible::characterRect(int offset) const
{
    if (offset < 0 || offset > length())
        return {};
    QRectF place = view()->rectOf(offset);
    const QList<QRectF> glyph = view()->rectsOf({offset, std::min<qsizetype>(offset + 1, length())});
    if (!glyph.isEmpty())
        place = glyph.front();
    if (place.isNull()) // far away: by the estimate of heights
        place = QRectF(view()->textColumn().left(), view()->yOf(offset), 1, 1);
    return QRect(view()->viewport()->mapToGlobal(place.topLeft()).toPoint(), place.size().toSize());
}

int DocumentAccessible::offsetAtPoint(const QPoint &point) const
{
    return int(view()->offsetAt(QPointF(view()->viewport()->mapFromGlobal(point))));
}

void DocumentAccessible::scrollToSubstring(int startIndex, int endIndex)
{
    const qsizetype from = std::clamp<qsizetype>(startIndex, 0, length());
    view()->goToRange({from, std::clamp<qsizetype>(endIndex, from, length())});
}

QString DocumentAccessible::attributes(int offset, int *startOffset, int *endOffset) const
{
    *startOffset = *endOffset = 0;
    if (!view()->document() || offset < 0 || offset > length())
        return {};
    const TextAttributes found = textAttributesAt(*view()->document(), view()->highlights(), offset,
                                                  [this](TextRange range) { return view()->softWordsIn(range); });
    *startOffset = int(found.range.start);
    *endOffset = int(found.range.end);
    return found.text;
}

/// The line as it is laid out, found by its two ends; the block where it is far from the screen. Of a table the row,
/// with what is hidden of it.
TextRange DocumentAccessible::lineAt(qsizetype offset, const Block &block) const
{
    if (block.kind == BlockKind::Table) {
        const QStringView text = view()->document()->text(block.range());
        const qsizetype end = text.indexOf(u'\n', offset - block.start);
        const qsizetype start = text.first(offset - block.start).lastIndexOf(u'\n') + 1;
        return shifted({start, end < 0 ? text.size() : end + 1}, block.start);
    }
    const QRectF place = view()->rectOf(offset);
    if (place.isNull())
        return block.range();
    const QRect column = view()->textColumn();
    const double y = place.center().y();
    const qsizetype one = view()->offsetAt(QPointF(column.left(), y));
    const qsizetype other = view()->offsetAt(QPointF(column.right(), y));
    const TextRange line = TextRange{std::min(one, other), std::max(one, other)}.intersected(block.range());
    return line.contains(offset) || offset == line.end ? line : block.range();
}

TextRange DocumentAccessible::unitAt(qsizetype offset, QAccessible::TextBoundaryType type) const
{
    const Document &document = *view()->document();
    const qsizetype index = document.blockAt(offset);
    if (index < 0 || type == QAccessible::NoBoundary)
        return {0, length()};
    const Block &block = document.blocks()[std::size_t(index)];
    if (offset >= block.end()) // its end: the line break itself
        return type == QAccessible::ParagraphBoundary ? block.range()
                                                      : TextRange{offset, std::min(offset + 1, length())};
    const QStringView text = document.text(block.range());
    const qsizetype at = offset - block.start;
    switch (type) {
    case QAccessible::CharBoundary: {
        const qsizetype end = nextGrapheme(text, at);
        return shifted({previousGrapheme(text, end), end}, block.start);
    }
    case QAccessible::WordBoundary: return shifted(wordAt(text, at), block.start);
    case QAccessible::SentenceBoundary: return shifted(sentenceAt(text, at), block.start);
    case QAccessible::LineBoundary: return lineAt(offset, block);
    default: return block.range();
    }
}

QString DocumentAccessible::handOver(TextRange range, int *start, int *end) const
{
    *start = int(range.start);
    *end = int(range.end);
    return view()->document()->text(range).toString();
}

QString DocumentAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType type, int *startOffset,
                                         int *endOffset) const
{
    *startOffset = *endOffset = -1;
    if (length() == 0 || offset < 0 || offset > length())
        return {};
    return handOver(unitAt(offset, type), startOffset, endOffset);
}

QString DocumentAccessible::textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *startOffset,
                                             int *endOffset) const
{
    *startOffset = *endOffset = -1;
    if (length() == 0 || offset < 0 || offset > length())
        return {};
    const TextRange here = unitAt(offset, type);
    return here.start > 0 ? handOver(unitAt(here.start - 1, type), startOffset, endOffset) : QString();
}

QString DocumentAccessible::textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *startOffset,
                                            int *endOffset) const
{
    *startOffset = *endOffset = -1;
    if (length() == 0 || offset < 0 || offset > length())
        return {};
    const TextRange here = unitAt(offset, type);
    qsizetype next = std::max(here.end, qsizetype(offset) + 1);
    if (type == QAccessible::ParagraphBoundary)
        ++next; // over the line break
    return next < length() ? handOver(unitAt(next, type), startOffset, endOffset) : QString();
}

} // namespace florilegium
