// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/documentview.h"

#include "view/documentaccessible.h"
#include "view/documentviewparts.h"
#include "view/metadataline.h"
#include "view/pagepainter.h"

#include <QPaintEvent>
#include <QScrollBar>

namespace florilegium {

namespace {

void paintFocusRing(QPainter &painter, const QRect &page, const QColor &ink)
{
    painter.setPen(QPen(ink, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(page.adjusted(1, 1, -1, -1));
}

} // namespace

DocumentView::DocumentView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_parts(std::make_unique<Parts>())
    , m_look(paletteFor(Look::Light))
{
    installDocumentAccessible();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    m_parts->page.setPalette(m_look);
    m_parts->afterFrame.setSingleShot(true);
    connect(&m_parts->afterFrame, &QTimer::timeout, this, &DocumentView::afterFrame);
    connect(&m_parts->highlights, &HighlightLayer::changed, this, &DocumentView::updateBands);
    connect(&m_parts->highlights, &HighlightLayer::changed, this, &DocumentView::forgetGone);
}

DocumentView::~DocumentView() = default;

// What is shown ------------------------------------------------------------------------------------------------------

void DocumentView::setDocument(DocumentPtr document, HighlightSet *highlights)
{
    m_parts->caret = TextCaret();
    m_parts->flash = {};
    m_parts->hovered = {};
    m_parts->current = {};
    m_parts->chosenRange = {};
    m_parts->heldEdge.reset();
    m_parts->press = {};
    m_parts->edgeScroll.stop();
    m_parts->tables.forget();
    m_parts->jumpedTo.reset();
    m_parts->focusAt.reset();
    m_matches = {};
    m_changes.clear();
    m_parts->awaitingFirstFrame = document != nullptr;
    showDocument(std::move(document), highlights);
    Q_EMIT selectionChanged();
    Q_EMIT documentChanged();
}

void DocumentView::replaceDocument(DocumentPtr document, HighlightSet *highlights)
{
    const ReadingPlace place = readingPlace();
    const ReadingPage::TablePlaces tables = m_parts->page.tablePlaces();
    m_parts->awaitingFirstFrame = document != nullptr;
    showDocument(std::move(document), highlights);
    m_parts->page.setTablePlaces(tables);
    goToPlace(place);
    Q_EMIT documentChanged();
}

void DocumentView::showDocument(DocumentPtr document, HighlightSet *highlights)
{
    m_parts->highlights.setHighlights(nullptr);
    m_parts->softWords.setDocument(document);
    pointSoftWords(std::nullopt);
    const QString language = document ? document->metadata().language : QString();
    const bool otherLanguage = language != m_parts->page.typography().language();
    m_parts->page.setDocument(document, document ? metadataLineOf(*document) : QString());
    m_parts->reportedRange = {};
    m_parts->reportedProgress = -1;
    if (otherLanguage || m_parts->page.typography().devicePixelRatio() != devicePixelRatioF())
        rebuildTypography();
    m_parts->highlights.setHighlights(highlights);
    if (m_parts->colours)
        m_parts->colours->setDocument(document);
    relaid();
}

const DocumentPtr &DocumentView::document() const
{
    return m_parts->page.document();
}

HighlightSet *DocumentView::highlights() const
{
    return m_parts->highlights.highlights();
}

void DocumentView::setLook(const Palette &palette)
{
    m_look = palette;
    m_parts->page.setPalette(palette);
    if (m_parts->colours)
        m_parts->colours->setLook(palette);
    relaid();
    Q_EMIT lookChanged();
}

void DocumentView::setCodeColours(CodeColours *colours)
{
    if (m_parts->colours)
        m_parts->colours->disconnect(this);
    m_parts->colours = colours;
    m_parts->page.setCodeColours(colours);
    if (!colours)
        return;
    connect(colours, &CodeColours::changed, this, [this](qint32 block, qint32 first, qint32 last) {
        m_parts->page.recolour(block, first, last);
        viewport()->update();
    });
    connect(colours, &QObject::destroyed, this, [this] { m_parts->page.setCodeColours(nullptr); });
    colours->setLook(m_look);
    colours->setDocument(document());
    m_parts->afterFrame.start(0);
}

CodeColours *DocumentView::codeColours() const
{
    return m_parts->colours;
}

void DocumentView::setPictures(Pictures *pictures)
{
    if (m_parts->pictures)
        m_parts->pictures->disconnect(this);
    m_parts->pictures = pictures;
    m_parts->page.setPictures(pictures);
    if (pictures) {
        connect(pictures, &Pictures::changed, viewport(), qOverload<>(&QWidget::update));
        connect(pictures, &Pictures::sizeChanged, this, [this](qint32 image) {
            const std::span<const ImageRef> images = document() ? document()->images() : std::span<const ImageRef>();
            if (image < 0 || std::size_t(image) >= images.size())
                return;
            m_parts->page.relayRow(m_parts->page.rowOf(images[std::size_t(image)].offset));
            relaid();
        });
        connect(pictures, &QObject::destroyed, this, [this] { m_parts->page.setPictures(nullptr); });
    }
    relaid();
}

void DocumentView::setMatches(Matches matches)
{
    m_matches = std::move(matches);
    viewport()->update();
}

void DocumentView::setChanges(std::vector<ChangeBand> changes)
{
    m_changes = std::move(changes);
    viewport()->update();
}

// Columns ------------------------------------------------------------------------------------------------------------

void DocumentView::setMargin(QWidget *margin)
{
    m_parts->margin = margin;
    if (margin) {
        margin->setParent(viewport());
        margin->setGeometry(m_parts->columns.margin);
        margin->show();
    }
}

void DocumentView::setRuler(QWidget *ruler)
{
    m_parts->ruler = ruler;
    setVerticalScrollBarPolicy(ruler ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    placeViewport();
    if (ruler) {
        ruler->setParent(this);
        ruler->setGeometry(width() - rulerWidth, 0, rulerWidth, height());
        ruler->show();
    }
}

void DocumentView::setLeftInset(int pixels)
{
    if (pixels == m_parts->leftInset)
        return;
    m_parts->leftInset = pixels;
    placeColumns();
    relaid();
}

bool DocumentView::isMarginFolded() const
{
    return m_parts->columns.folded;
}

QRect DocumentView::textColumn() const
{
    return m_parts->columns.text;
}

QRect DocumentView::marginColumn() const
{
    return m_parts->columns.margin;
}

void DocumentView::placeColumns()
{
    m_parts->columns = columnsFor(viewport()->size(), m_parts->leftInset, typography());
    m_parts->page.setColumnWidth(m_parts->columns.text.width());
    m_parts->page.setViewportHeight(viewport()->height());
    if (m_parts->margin)
        m_parts->margin->setGeometry(m_parts->columns.margin);
    if (m_parts->ruler)
        m_parts->ruler->setGeometry(width() - rulerWidth, 0, rulerWidth, height());
}

// Frames -------------------------------------------------------------------------------------------------------------

void DocumentView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect exposed = event->rect();
    const std::optional<PointedNote> pointed = pointedNote(); // arranges the margin when it has to
    if (!exposed.intersects(m_parts->columns.text.adjusted(-rulerWidth, 0, rulerWidth, 0)))
        painter.fillRect(exposed, m_look.page);
    else
        paintText(painter, exposed, pointed);
    if (pointed)
        paintNoteLine(painter, lineOf(*pointed));
    if (m_parts->focusByKey && hasFocus())
        paintFocusRing(painter, viewport()->rect(), m_look.accent);
}

void DocumentView::paintText(QPainter &painter, const QRect &exposed, const std::optional<PointedNote> &pointed)
{
    PageMarks marks{.selection = selection(), .flash = m_parts->flash, .matches = &m_matches, .changes = m_changes};
    if (m_parts->flashTimer.isActive())
        marks.flashStrength = std::max(0.0, 1.0 - double(m_parts->flashAge.elapsed()) / flashDuration);
    if (m_parts->caretMode && hasFocus())
        marks.caret = caret();
    marks.lit = litRange();
    marks.handles = edgeHandles();
    marks.handleInk = m_look.tone(m_parts->highlights.colourOf(m_parts->current)).ink;
    for (const HighlightId &id : {m_parts->hovered, m_parts->current}) {
        if (!id.isNull())
            marks.active.insert(id);
    }
    if (m_parts->softWords.isOn())
        marks.softWords = &m_parts->softWords;
    if (pointed) {
        marks.lifted = m_parts->highlights.rangesOf(pointed->id);
        marks.liftInk = m_look.tone(m_parts->highlights.colourOf(pointed->id)).ink;
    }
    if (m_parts->page.bottom() < viewport()->height()) { // what does not fit on the page is not there
        painter.fillRect(exposed, m_look.page);
        painter.setClipRect(QRectF(0, 0, viewport()->width(), m_parts->page.bottom()));
    }
    const FrameCounts cost = paintPage(painter, m_parts->page, m_parts->highlights, m_look, m_parts->pictures, marks,
                                       m_parts->columns.text.left(), exposed);
    m_parts->tables.paintBars(painter, m_look, m_parts->columns.text.left(), marks.caret);
    painter.setClipping(false);
    ++m_parts->counts.frames;
    m_parts->counts.visibleRows = cost.rows;
    m_parts->counts.highlightsVisited += qint64(cost.highlightsVisited);
    // Signals wait until the frame is on the screen; once however many frames there were.
    m_parts->afterFrame.start(0);
}

void DocumentView::afterFrame()
{
    m_parts->page.trim();
    const double now = progress();
    if (now != m_parts->reportedProgress) {
        m_parts->reportedProgress = now;
        Q_EMIT placeChanged(now);
    }
    const TextRange range = visibleRange();
    if (range != m_parts->reportedRange) {
        m_parts->reportedRange = range;
        Q_EMIT visibleRangeChanged();
    }
    updateBar();
    if (m_parts->colours)
        askForColours();
    if (m_parts->awaitingFirstFrame && m_parts->counts.visibleRows > 0) {
        m_parts->awaitingFirstFrame = false;
        Q_EMIT firstFramePainted();
    }
}

void DocumentView::askForColours()
{
    qint32 block = -1;
    qint32 first = 0;
    qint32 last = 0;
    const auto ask = [&] {
        if (block >= 0)
            m_parts->colours->setVisible(block, first, last);
    };
    for (const VisibleRow &seen : m_parts->page.visible()) {
        const Row &row = m_parts->page.row(seen.row);
        if (document()->blocks()[std::size_t(row.block)].kind != BlockKind::Code)
            continue;
        if (row.block != block) {
            ask();
            block = row.block;
            first = row.part;
        }
        last = row.part;
    }
    ask();
}

void DocumentView::updateRanges(const QList<TextRange> &ranges)
{
    if (ranges.isEmpty())
        return viewport()->update();
    for (const TextRange &range : ranges) {
        const QList<QRectF> rects = rectsOf(range);
        for (const QRectF &rect : rects)
            viewport()->update(rect.toAlignedRect().adjusted(-8, -8, 8, 8));
    }
}

/// A band that comes or goes may lead those that it meets in its rows to other lanes.
void DocumentView::updateBands(const QList<TextRange> &touched)
{
    if (touched.isEmpty() || m_parts->page.isEmpty())
        return viewport()->update();
    for (const VisibleRow &seen : m_parts->page.visible()) {
        const TextRange row = m_parts->page.row(seen.row).range();
        if (std::ranges::any_of(touched, [&](TextRange range) { return range.intersects(row); }))
            viewport()->update(QRectF(0, seen.top, viewport()->width(), seen.height).toAlignedRect());
    }
}

void DocumentView::relaid()
{
    updateBar();
    viewport()->update();
    if (isPaged())
        update();
    Q_EMIT layoutChanged();
}

void DocumentView::scrolled()
{
    m_parts->focusAt.reset();
    updateBar();
    viewport()->update();
    if (isPaged())
        update();
    Q_EMIT viewportMoved();
}

void DocumentView::updateBar()
{
    // Setting the range or the value calls back into scrollContentsBy().
    m_parts->updatingBar = true;
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(isPaged() ? viewport()->height() : int(typography().style(TextRole::Body).lineHeight));
    bar->setRange(0, int(std::min(m_parts->page.scroll().maximum(), 2e9)));
    bar->setValue(int(std::min(m_parts->page.scroll().top(), 2e9)));
    m_parts->updatingBar = false;
}

DocumentView::Counts DocumentView::counts() const
{
    Counts counts = m_parts->counts;
    counts.rowsLaidOut = m_parts->page.rowsLaidOut();
    counts.cachedCharacters = m_parts->page.cachedCharacters();
    return counts;
}

} // namespace florilegium
