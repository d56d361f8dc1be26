// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/highlightset.h"
#include "annotate/softwords/softkinds.h"
#include "library/article.h"
#include "paint/changebands.h"
#include "paint/codecolours.h"
#include "paint/geometry.h"
#include "paint/palette.h"
#include "paint/pictures.h"
#include "paint/typography.h"
#include "view/focusmode.h"
#include "view/highlightedges.h"
#include "view/matches.h"
#include "view/noteline.h"
#include "view/pagenumbers.h"

#include <QAbstractScrollArea>

#include <functional>
#include <memory>

class QMimeData;
class QPainter;

namespace florilegium {

class Hyphenator;
class Hyphenators;
class SoftWords;

/// The reading page: an own viewport over an immutable document. Shows it with its highlights, scrolls, selects,
/// copies. It changes nothing: what the reader does comes out as signals, and the window acts on them.
///
/// Margin and ruler are widgets of others, placed by the view: setMargin() makes one a child of the viewport, over the
/// margin's column (or, folded, over the strip of dots beside the text), setRuler() one at the right edge (14 px) in
/// place of the scroll bar. They read places through PassageGeometry, and repaint on viewportMoved() and
/// layoutChanged().
///
/// Cost: viewing operations do not grow with the document. Only blocks near the viewport are laid out; highlights,
/// selection and matches are bands below the text and never cause a layout. Window's thread.
class DocumentView
    : public QAbstractScrollArea
    , public PassageGeometry
{
    Q_OBJECT
public:
    explicit DocumentView(QWidget *parent = nullptr);
    ~DocumentView() override;

    // What is shown, and how ---------------------------------------------------------------------------------------
    /// A null document shows an empty page. The set is borrowed and may be null; when it dies, bands vanish.
    void setDocument(DocumentPtr document, HighlightSet *highlights);
    /// Another document of the same article (the whole after its first part): place, selection and caret are kept.
    void replaceDocument(DocumentPtr document, HighlightSet *highlights);
    [[nodiscard]] const DocumentPtr &document() const;
    [[nodiscard]] HighlightSet *highlights() const;
    void setLook(const Palette &palette);
    [[nodiscard]] const Palette &look() const { return m_look; }
    void setTypeChoice(const TypeChoice &choice);
    [[nodiscard]] const TypeChoice &typeChoice() const { return m_choice; }
    [[nodiscard]] const Typography &typography() const;
    void zoomIn();
    void zoomOut();
    void resetZoom();
    /// Where justified text takes its hyphens from. Borrowed; null, as at first: it has none.
    void setHyphenators(Hyphenators *hyphenators);
    [[nodiscard]] Hyphenators *hyphenators() const;
    /// Borrowed; null takes them away.
    void setCodeColours(CodeColours *colours);
    [[nodiscard]] CodeColours *codeColours() const;
    void setPictures(Pictures *pictures);

    // Margin, ruler, columns ---------------------------------------------------------------------------------------
    void setMargin(QWidget *margin);
    void setRuler(QWidget *ruler);
    /// The note that a line leads from to its passage, which is lifted a little: asked for each frame.
    void setPointedNote(std::function<std::optional<PointedNote>()> note);
    /// How many pixels of the window lie to the left of the view (the sidebar): text and margin are centred together in
    /// the window's whole width.
    void setLeftInset(int pixels);
    /// Below 1100 px of window, or without room: notes show as dots at the text's edge.
    [[nodiscard]] bool isMarginFolded() const;
    /// The text column over the viewport's whole height, in the viewport's coordinates.
    [[nodiscard]] QRect textColumn() const;
    /// Where the margin widget stands, in the viewport's coordinates.
    [[nodiscard]] QRect marginColumn() const;

    // Places (PassageGeometry, in the viewport's coordinates) --------------------------------------------------------
    [[nodiscard]] double yOf(qsizetype offset) const override;
    [[nodiscard]] QList<QRectF> rectsOf(TextRange range) const override;
    [[nodiscard]] TextRange visibleRange() const override;
    [[nodiscard]] double documentY(qsizetype offset) const override;
    [[nodiscard]] qsizetype offsetAtDocumentY(double y) const override;
    [[nodiscard]] double documentHeight() const override;
    [[nodiscard]] double scrollTop() const override;
    /// The caret's rectangle at an offset; empty when it is not laid out near the viewport. Where a table that slides
    /// hides the offset, at the edge that it is hidden behind.
    [[nodiscard]] QRectF rectOf(qsizetype offset) const;
    /// The place between characters nearest to a point of the viewport.
    [[nodiscard]] qsizetype offsetAt(QPointF point) const;
    /// 0 at the start, 1 when the end is seen.
    [[nodiscard]] double progress() const;

    // Going ----------------------------------------------------------------------------------------------------------
    [[nodiscard]] ReadingPlace readingPlace() const;
    void goToPlace(const ReadingPlace &place);
    /// Brings a passage into view, a third from the top unless it is seen already; `flash` shows where for 400 ms. A
    /// wide table slides as far as needed.
    void goToRange(TextRange range, bool flash = false);
    void goTo(qsizetype offset, bool flash = false) { goToRange({offset, offset}, flash); }
    /// As goToRange(), as a jump of the reader's, from which jumped() knows the way back.
    void jumpTo(TextRange range, bool flash = true);
    /// To a heading, by its index in the outline, near the viewport's top; the caret goes with it.
    void goToHeading(qsizetype index);
    void goToNextHeading();
    void goToPreviousHeading();
    /// Index in the outline of the heading that is being read under; -1 above the first.
    [[nodiscard]] qsizetype currentHeading() const;
    /// Follows the link that the caret stands at, if it does.
    bool followLinkAtCaret();
    /// The words of the link under the pointer.
    [[nodiscard]] std::optional<TextRange> hoveredLink() const;
    /// So that the document's coordinate `y` is at the viewport's top (for the ruler).
    void scrollToDocumentY(double y);
    void scrollByPixels(double pixels);

    // Pages ----------------------------------------------------------------------------------------------------------
    /// The text is turned page by page instead of scrolled: no line is cut, each stands on one page. The top line
    /// stays.
    void setPaged(bool paged);
    [[nodiscard]] bool isPaged() const;
    void turnPage(bool forward);
    [[nodiscard]] PageNumbers pageNumbers() const;

    // Selection and caret
    // ----------------------------------------------------------------------------------------------
    [[nodiscard]] TextRange selection() const;
    void setSelection(TextRange range);
    void clearSelection();
    void selectAll();
    [[nodiscard]] qsizetype caret() const;
    void setCaret(qsizetype offset);
    /// In caret mode keys move a visible caret, outside it they scroll.
    [[nodiscard]] bool isCaretMode() const;
    void setCaretMode(bool on);
    /// Selects the sentence at the caret (or the first one on the screen); asked again, the one after it.
    void selectNextSentence();
    /// The one before.
    void selectPreviousSentence();
    /// Adds the sentence after the selection to it.
    void extendBySentence();
    /// The selection as plain text and HTML; null without one. The caller owns it.
    [[nodiscard]] std::unique_ptr<QMimeData> copied() const;
    void copy() const;

    // Highlights
    // -------------------------------------------------------------------------------------------------------
    [[nodiscard]] std::optional<HighlightId> hovered() const;
    /// The one the reader clicked or came to: keys act on it. None any more when it is gone.
    [[nodiscard]] std::optional<HighlightId> currentHighlight() const;
    void setCurrentHighlight(const std::optional<HighlightId> &id);
    /// For the margin: shows a highlight as if the pointer were over it.
    void setHovered(const std::optional<HighlightId> &id);
    /// Makes the next (previous) highlight after the current one (or the viewport's top) current and brings it into
    /// view.
    void goToNextHighlight();
    void goToPreviousHighlight();

    /// What the window says of a highlight in words (its meaning, its note), for assistive technology; empty unless
    /// set.
    void setHighlightWords(std::function<QString(const HighlightId &id)> words);
    [[nodiscard]] QString highlightWords(const HighlightId &id) const;

    /// Handles of the current highlight's edges that are on the screen; the mouse drags them.
    [[nodiscard]] std::vector<EdgeHandle> edgeHandles() const;
    /// Chooses a range of the current highlight for moveEdge(): the first one, then the one after it, and round again.
    /// Brings it into view and announces it.
    void chooseNextRange();
    /// An edge of the chosen range, else the current highlight's last end (or first start), by one word;
    /// highlightResized() follows. Stops before the next range.
    void moveEdge(bool isEnd, bool forward);

    // Focus
    // ------------------------------------------------------------------------------------------------------------
    /// The paragraph or sentence that is read (at the caret in caret mode, else above the middle of the page) is lit,
    /// the rest dimmed. By sentences, arrow keys go from one to the next.
    void setFocusMode(FocusMode mode);
    [[nodiscard]] FocusMode focusMode() const;
    /// What is lit; nothing outside focus mode. Where there is no sentence (a picture, a rule), its block.
    [[nodiscard]] std::optional<TextRange> litRange() const;

    // Soft words
    // -------------------------------------------------------------------------------------------------------
    /// Those of this making are underlined; empty, as at first: none are.
    void setSoftWords(const SoftWords &words);
    [[nodiscard]] const SoftWords &softWords() const;
    /// The soft words at an offset, while they are underlined.
    [[nodiscard]] std::optional<SoftSpan> softWordsAt(qsizetype offset) const;
    /// Those in any range of a few thousand characters.
    [[nodiscard]] QList<SoftSpan> softWordsIn(TextRange range) const;
    /// Those under the pointer, else, in caret mode, at the caret.
    [[nodiscard]] const std::optional<SoftSpan> &pointedSoftWords() const;

    // Pictures
    // ----------------------------------------------------------------------------------------------------------
    /// The picture that stands at an offset and can be shown: an index into the document's.
    [[nodiscard]] std::optional<qint32> pictureAt(qsizetype offset) const;
    /// Chooses the picture at the caret in caret mode, else the one that takes the most room on the screen.
    void choosePicture();

    // Find
    // -------------------------------------------------------------------------------------------------------------
    void setMatches(Matches matches);
    [[nodiscard]] const Matches &matches() const { return m_matches; }

    // Comparing
    // --------------------------------------------------------------------------------------------------------
    /// What differs from another version: bands below the text, ascending and not overlapping. Of this document only.
    void setChanges(std::vector<ChangeBand> changes);
    [[nodiscard]] const std::vector<ChangeBand> &changes() const { return m_changes; }

    /// Counts since construction, for tests and benchmarks: they do not depend on time.
    struct Counts
    {
        qint64 rowsLaidOut = 0;
        qint64 highlightsVisited = 0; ///< while painting
        qint64 frames = 0;
        qsizetype cachedCharacters = 0;
        qsizetype visibleRows = 0; ///< in the last frame
    };
    [[nodiscard]] Counts counts() const;

Q_SIGNALS:
    void documentChanged();
    /// The text moved under the viewport (scrolled).
    void viewportMoved();
    /// Columns, heights or type changed: places have to be asked for anew.
    void layoutChanged();
    void lookChanged();
    void selectionChanged();
    /// The reader finished selecting (mouse released, a selecting key): `rect` encloses the selected lines that are
    /// seen, in the viewport's coordinates.
    void selectionFinished(const QRectF &rect);
    void caretMoved(qsizetype offset);
    void caretModeChanged(bool on);
    void highlightClicked(const florilegium::HighlightId &id, const QPoint &globalPosition);
    /// Null id: none any more.
    void highlightHovered(const florilegium::HighlightId &id);
    void currentHighlightChanged();
    /// The reader gave a highlight other ranges, ascending.
    void highlightResized(const florilegium::HighlightId &id, const QList<florilegium::TextRange> &ranges);
    /// The reader went far at once within the article; steps that follow each other are one jump.
    void jumped(const florilegium::ReadingPlace &from);
    void pagedChanged(bool paged);
    void focusModeChanged(florilegium::FocusMode mode);
    /// A link was clicked; links within the document ("#…") are followed by the view itself.
    void linkActivated(const QString &target);
    /// The reader wants to see a picture enlarged: it was clicked, or the caret stands at it.
    void pictureChosen(qint32 image);
    /// A link under the pointer (empty: none any more), for the status bar.
    void linkHovered(const QString &target);
    /// pointedSoftWords() are others, or none any more.
    void softWordsPointed();
    void contextMenuWanted(const QPoint &globalPosition, qsizetype offset);
    void visibleRangeChanged();
    /// 0 to 1; at most once a frame.
    void placeChanged(double progress);
    void zoomChanged(double zoom);
    void typeChoiceChanged(const florilegium::TypeChoice &choice);
    /// The first frame with text has been painted (once for each document): what may come late can start.
    void firstFramePainted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Parts;
    struct Press;

    void showDocument(DocumentPtr document, HighlightSet *highlights);
    void rebuildTypography();
    [[nodiscard]] Hyphenator hyphenatorFor(const QString &language) const;
    void takeHyphenator();
    void placeColumns();
    void paintText(QPainter &painter, const QRect &exposed, const std::optional<PointedNote> &pointed);
    void scrolled();
    void relaid();
    void updateBar();
    void updateRanges(const QList<TextRange> &ranges);
    void updateBands(const QList<TextRange> &touched);
    void afterFrame();
    [[nodiscard]] std::optional<PointedNote> pointedNote() const;
    [[nodiscard]] NoteLine lineOf(const PointedNote &note) const;
    void askForColours();
    void caretChanged(TextRange before, bool keepInView);
    void moveCaret(int move, bool extend);
    bool scrollByKey(int key, Qt::KeyboardModifiers modifiers);
    bool turnByKey(int key, Qt::KeyboardModifiers modifiers);
    void turnByWheel(const QWheelEvent &event);
    void turnTo(TextRange range);
    void placeViewport();
    void paintPageEdges();
    bool lightByKey(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] qsizetype readingOffset() const;
    bool caretByKey(QKeyEvent *event);
    void keepCaretInView();
    void showSelectedSentence(const std::optional<TextRange> &sentence);
    void followPointer(QPointF point);
    void extendTo(QPointF point);
    void scrollAtEdge();
    void finishSelecting();
    void click(QPointF point, const QPoint &globalPosition);
    void followLink(const QString &target);
    bool choosePictureAt(qsizetype offset);
    bool choosePictureAtCaret();
    void hoverLink(const QString &target);
    void pointSoftWords(std::optional<qsizetype> offset);
    void goToHighlight(bool forward);
    void forgetGone();
    void startFlash(TextRange range);
    void announceJump(const ReadingPlace &from);
    void tableSlid();
    bool slideByWheel(QWheelEvent *event, QPointF delta);
    bool slideByKey(int key, Qt::KeyboardModifiers modifiers);
    void revealInTable(TextRange range);
    bool dragTableBar(QPointF point);
    void letTableBarGo(QPointF point);
    [[nodiscard]] const Span *linkAt(qsizetype offset) const;
    [[nodiscard]] std::optional<EdgeHandle> edgeHandleAt(QPointF point) const;
    bool holdEdge(QPointF point);
    void dragEdge(QPointF point);
    void letEdgeGo(bool keep);

    std::unique_ptr<Parts> m_parts;
    Palette m_look;
    TypeChoice m_choice;
    Matches m_matches;
    std::vector<ChangeBand> m_changes;
};

} // namespace florilegium
