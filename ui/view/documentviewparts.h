// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/caretmoves.h"
#include "view/documentview.h"
#include "view/highlightlayer.h"
#include "view/hyphenators.h"
#include "view/pagecolumns.h"
#include "view/readingpage.h"
#include "view/slidingtables.h"
#include "view/softlayer.h"
#include "view/textcaret.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace florilegium {

inline constexpr int flashDuration = 400; // ms
inline constexpr int rulerWidth = 14; // logical pixels
inline constexpr double arrivalShare = 1.0 / 3; ///< of the viewport above a passage that was jumped to

/// A pressed mouse button and what it began.
struct DocumentView::Press
{
    bool active = false;
    bool dragged = false; ///< moved far enough to be no click
    Granularity granularity = Granularity::Character;
    TextRange unit; ///< what was pressed on
    QPointF point;
    QElapsedTimer sinceDouble; ///< for the third click
};

/// What the view keeps; shared by its sources only.
struct DocumentView::Parts
{
    ReadingPage page;
    HighlightLayer highlights;
    SoftLayer softWords;
    std::optional<SoftSpan> pointedSoftWords;
    TextCaret caret;
    TableSlider tables{page};
    PageColumns columns;
    QPointer<CodeColours> colours;
    QPointer<Pictures> pictures;
    QPointer<Hyphenators> hyphenators;
    QPointer<QWidget> margin;
    QPointer<QWidget> ruler;
    std::function<std::optional<PointedNote>()> pointedNote;
    int leftInset = 0;
    bool caretMode = false;
    FocusMode focusMode = FocusMode::Off;
    std::optional<qsizetype> focusAt; ///< the sentence that keys went to, until the page moves otherwise
    bool focusByKey = false; ///< the keyboard's focus came by Tab: it is shown
    HighlightId hovered;
    HighlightId current;
    std::function<QString(const HighlightId &)> highlightWords;
    QString hoveredLink;
    TextRange chosenRange; ///< of the current highlight: keys move its edges; empty: the outermost ones
    std::optional<HighlightEdge> heldEdge; ///< by the mouse
    QList<TextRange> rangesBefore; ///< of the highlight whose edge is held
    std::optional<TextPlace> jumpedTo; ///< where the last jump ended
    Press press;
    QPointF pointer; ///< where the mouse is, in the viewport
    QBasicTimer edgeScroll;
    int edgeInterval = 0; ///< its, ms
    QBasicTimer flashTimer;
    QElapsedTimer flashAge;
    TextRange flash;
    QTimer afterFrame;
    TextRange reportedRange;
    double reportedProgress = -1;
    int wheelTurned = 0; ///< of a page, in units of the wheel
    bool updatingBar = false;
    bool awaitingFirstFrame = false;
    Counts counts;

    [[nodiscard]] QPointF toPage(QPointF viewportPoint) const
    {
        return {viewportPoint.x() - columns.text.left(), viewportPoint.y()};
    }
};

} // namespace florilegium
