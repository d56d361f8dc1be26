// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/viewparts.h"

#include "view/documentview.h"
#include "view/findbar.h"
#include "view/findsession.h"
#include "view/marginnotes.h"
#include "view/overviewruler.h"
#include "view/selectionbar.h"

#include <QPointer>

#include <memory>

namespace florilegium {

namespace {

void matchesToView(DocumentView &view, const FindSession &find)
{
    Matches matches;
    matches.ranges.assign(find.matches().begin(), find.matches().end());
    if (const std::optional<size_t> current = find.currentIndex())
        matches.current = qsizetype(*current);
    view.setMatches(std::move(matches));
}

/// The first match that lies elsewhere is a jump from where the search began; all further ones are the same way.
void goToMatches(DocumentView &view, FindBar &bar)
{
    const auto isAway = std::make_shared<bool>(false);
    const auto begin = [isAway] { *isAway = false; };
    QObject::connect(&bar, &FindBar::opened, &view, begin);
    QObject::connect(&view, &DocumentView::documentChanged, &bar, begin);
    QObject::connect(&bar, &FindBar::matchReached, &view, [&view, isAway](TextRange match) {
        const ReadingPlace from = view.readingPlace();
        view.goToRange(match);
        const ReadingPlace to = view.readingPlace();
        if (!*isAway && (to.offset != from.offset || to.pixels != from.pixels)) {
            *isAway = true;
            Q_EMIT view.jumped(from);
        }
    });
}

/// Scrolls no further than needed. A page is turned as a whole, and stays.
void bringIntoSight(DocumentView &view, double top, double bottom)
{
    constexpr double besides = 8;
    const double above = top - besides;
    const double below = bottom + besides - view.viewport()->height();
    if (!view.isPaged() && (above < 0 || below > 0))
        view.scrollByPixels(above < 0 ? above : below);
}

} // namespace

void attachMargin(DocumentView &view, MarginNotes &margin)
{
    view.setMargin(&margin);
    view.setHighlightWords(
        [spoken = QPointer(&margin)](const HighlightId &id) { return spoken ? spoken->spoken(id) : QString(); });
    margin.setColours(view.look());
    margin.setHighlights(view.highlights());
    margin.setFolded(view.isMarginFolded());
    view.setPointedNote([guard = QPointer(&margin)] { return guard ? guard->pointedNote() : std::nullopt; });
    QObject::connect(&margin, &MarginNotes::pointedChanged, view.viewport(), qOverload<>(&QWidget::update));
    QObject::connect(&view, &DocumentView::viewportMoved, &margin, &MarginNotes::follow);
    QObject::connect(&view, &DocumentView::layoutChanged, &margin, [&view, &margin] {
        margin.setFolded(view.isMarginFolded());
        margin.follow();
    });
    QObject::connect(&view, &DocumentView::documentChanged, &margin,
                     [&view, &margin] { margin.setHighlights(view.highlights()); });
    QObject::connect(&view, &DocumentView::lookChanged, &margin, [&view, &margin] { margin.setColours(view.look()); });
    QObject::connect(&view, &DocumentView::highlightHovered, &margin, &MarginNotes::setHovered);
    QObject::connect(&view, &DocumentView::currentHighlightChanged, &margin,
                     [&view, &margin] { margin.setSelected(view.currentHighlight().value_or(HighlightId())); });
    QObject::connect(&margin, &MarginNotes::noteHovered, &view, [&view](const HighlightId &id) {
        view.setHovered(id.isNull() ? std::nullopt : std::optional(id));
    });
    QObject::connect(&margin, &MarginNotes::passageRequested, &view, [&view](const HighlightId &id) {
        if (const PlacedHighlight *placed = view.highlights() ? view.highlights()->find(id) : nullptr) {
            view.setCurrentHighlight(id);
            view.jumpTo({placed->start(), placed->end()});
        }
    });
    QObject::connect(&margin, &MarginNotes::sightRequested, &view,
                     [&view](double top, double bottom) { bringIntoSight(view, top, bottom); });
    QObject::connect(&margin, &MarginNotes::left, &view, [&view] { view.setFocus(Qt::OtherFocusReason); });
}

void attachRuler(DocumentView &view, OverviewRuler &ruler, FindSession &find)
{
    const auto takeDocument = [&view, &ruler] { ruler.setDocument(view.document(), view.highlights()); };
    const auto takeHeight = [&view, &ruler] {
        ruler.setViewportHeight(view.viewport()->height());
        ruler.followLayout();
    };
    view.setRuler(&ruler);
    ruler.setColours(view.look());
    takeDocument();
    takeHeight();
    QObject::connect(&view, &DocumentView::documentChanged, &ruler, takeDocument);
    QObject::connect(&view, &DocumentView::layoutChanged, &ruler, takeHeight);
    QObject::connect(&view, &DocumentView::viewportMoved, &ruler, &OverviewRuler::followThumb);
    QObject::connect(&view, &DocumentView::lookChanged, &ruler, [&view, &ruler] { ruler.setColours(view.look()); });
    QObject::connect(&find, &FindSession::changed, &ruler, [&ruler, &find] { ruler.setMatches(find.matches()); });
    QObject::connect(&ruler, &OverviewRuler::placeRequested, &view, &DocumentView::scrollToDocumentY);
    QObject::connect(&ruler, &OverviewRuler::scrollRequested, &view, &DocumentView::scrollByPixels);
}

void attachFind(DocumentView &view, FindSession &find, FindBar &bar)
{
    find.setDocument(view.document());
    bar.setColours(view.look());
    QObject::connect(&view, &DocumentView::documentChanged, &find,
                     [&view, &find] { find.setDocument(view.document()); });
    QObject::connect(&view, &DocumentView::lookChanged, &bar, [&view, &bar] { bar.setColours(view.look()); });
    QObject::connect(&find, &FindSession::changed, &view, [&view, &find] { matchesToView(view, find); });
    QObject::connect(&find, &FindSession::currentChanged, &view, [&view, &find] { matchesToView(view, find); });
    goToMatches(view, bar);
}

void attachSelectionBar(DocumentView &view, SelectionBar &bar)
{
    bar.setColours(view.look());
    QObject::connect(&view, &DocumentView::lookChanged, &bar, [&view, &bar] { bar.setColours(view.look()); });
    QObject::connect(&view, &DocumentView::selectionFinished, &bar, [&view, &bar] {
        if (view.selection().isEmpty())
            bar.dismiss();
        else
            bar.openBeside(view.rectsOf(view.selection()));
    });
    QObject::connect(&view, &DocumentView::selectionChanged, &bar, [&view, &bar] {
        if (view.selection().isEmpty())
            bar.dismiss();
    });
    QObject::connect(&view, &DocumentView::viewportMoved, &bar, &SelectionBar::dismiss);
    QObject::connect(&view, &DocumentView::documentChanged, &bar, &SelectionBar::dismiss);
}

} // namespace florilegium
