// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/linegeometry.h"
#include "paint/rowlayouter.h"
#include "view/layoutcache.h"
#include "view/pagebreaks.h"
#include "view/pagenumbers.h"
#include "view/scrollmodel.h"

#include <optional>

namespace florilegium {

/// A place in the text: the character whose line counts, and how far that line's top is above the viewport's top.
struct TextPlace
{
    qsizetype offset = 0;
    double pixels = 0;
    bool operator==(const TextPlace &) const = default;
};

/// The heart of the view without its widget: a document laid out lazily in a column, scrolled, and asked where things
/// are. x counts from the text column's left, y from the viewport's top. Window's thread.
class ReadingPage : private RowHeights
{
public:
    ReadingPage();
    ~ReadingPage() override;

    /// What decides how rows are laid out. Each change drops the layouts, estimates anew and keeps the reading place.
    void setDocument(DocumentPtr document, const QString &metadataLine);
    /// `hyphenator`: for justified text, of the document's language.
    void setTypography(const Typography &typography, const Hyphenator &hyphenator = {});
    void setPalette(const Palette &palette);
    void setColumnWidth(double width);
    void setViewportHeight(double height);
    void setPictures(Pictures *pictures);
    void setCodeColours(CodeColours *colours);

    [[nodiscard]] const DocumentPtr &document() const { return m_document; }
    [[nodiscard]] const Typography &typography() const { return m_typography; }
    [[nodiscard]] const Hyphenator &hyphenator() const { return m_hyphenator; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// Nothing to show, or no room yet to show it in.
    [[nodiscard]] bool isEmpty() const { return m_rows.empty() || m_width <= 0; }
    [[nodiscard]] double columnWidth() const { return m_width; }
    [[nodiscard]] const ScrollModel &scroll() const { return m_scroll; }

    // Pages. Instead of being scrolled the text is turned, page by page: a line stands at the viewport's top, no line
    // is cut at its bottom, and what does not fit is not there (see pagebreaks.h). All that moves ends at such a place.
    /// The place is kept.
    void setPaged(bool paged);
    [[nodiscard]] bool isPaged() const { return m_paged; }
    /// False at the end, and at the start. Pages that were turned are turned back to the same tops.
    bool turnPage(bool forward);
    /// Where what is shown ends: the viewport's height, or the bottom of the page's last line.
    [[nodiscard]] double bottom();
    /// Whether the text ends on this page.
    [[nodiscard]] bool isLastPage();
    [[nodiscard]] PageNumbers pageNumbers();
    /// Whether the line of an offset is on the screen, at least in part; on pages: whole.
    [[nodiscard]] bool shows(qsizetype offset);

    // Moving. Each forgets the kept place and what was known to be visible.
    void scrollBy(double pixels);
    void scrollToY(double y);
    void scrollToEnd();
    /// The line of an offset to `y` below the viewport's top.
    void showAt(qsizetype offset, double y);
    /// The first line that is at least partly visible. Kept as it was while layouts change and nothing moves, so that
    /// changing the width to and fro ends where it began.
    [[nodiscard]] TextPlace place();
    void restore(const TextPlace &place);

    /// The rows on the screen, laid out.
    [[nodiscard]] const std::vector<VisibleRow> &visible();
    [[nodiscard]] const LaidRow &laid(qsizetype row);
    /// Whether it is laid out; never lays out.
    [[nodiscard]] const LaidRow *laidIfKnown(qsizetype row) const { return m_cache.peek(row); }
    [[nodiscard]] const Row &row(qsizetype index) const { return m_rows[std::size_t(index)]; }
    [[nodiscard]] qsizetype rowOf(qsizetype offset) const { return rowAt(m_rows, offset); }

    /// How far tables have been slid, by their index: columns that are hidden (columnsHiddenAt()), whatever the width
    /// and the type. Forgotten with the document.
    using TablePlaces = QHash<qint32, double>;
    [[nodiscard]] const TablePlaces &tablePlaces() const { return m_tablePlaces; }
    void setTablePlaces(const TablePlaces &places) { m_tablePlaces = places; }
    /// Slides a table to an offset, or as far as it goes; the reading place stays. Whether it moved.
    bool slideTable(const TableWindow &window, double offset);

    /// Top of a row: exact on the screen, by the tree elsewhere.
    [[nodiscard]] double topOf(qsizetype row);
    /// Top of an offset's line; in a row that is not laid out, in proportion.
    [[nodiscard]] double yOf(qsizetype offset);
    /// The caret at an offset, also where a table that slides hides it; lays its row out.
    [[nodiscard]] QRectF caretRectOf(qsizetype offset);
    /// What of a range is laid out on the screen.
    [[nodiscard]] QList<QRectF> rectsOf(TextRange range);
    [[nodiscard]] qsizetype offsetAt(QPointF point);
    [[nodiscard]] TextRange visibleRange();
    /// The character under a point; nothing beside the text.
    [[nodiscard]] std::optional<qsizetype> characterAt(QPointF point);

    /// A row is to be laid out anew (a picture's size became known); the place is kept.
    void relayRow(qsizetype row);
    /// New colours for the lines of a code block that are laid out.
    void recolour(qint32 block, qint32 firstLine, qint32 lastLine);
    /// After a frame: lets layouts go that are far away.
    void trim();

    [[nodiscard]] qint64 rowsLaidOut() const { return m_laidOut; }
    [[nodiscard]] qsizetype cachedCharacters() const { return m_cache.characters(); }

private:
    double exactHeight(qsizetype row) override;
    void rebuild();
    void moved();
    void alignPage();
    void endPage();
    [[nodiscard]] const std::optional<PageBreak> &shownEnd();
    [[nodiscard]] double lineTopOf(qsizetype offset);
    [[nodiscard]] double shift(double y);
    [[nodiscard]] double tallestPicture() const;
    [[nodiscard]] Slice sliceOf(const VisibleRow &seen);
    void slide(LaidRow &row) const;

    DocumentPtr m_document;
    QString m_metadataLine;
    Typography m_typography;
    Hyphenator m_hyphenator;
    Palette m_palette;
    Pictures *m_pictures = nullptr;
    CodeColours *m_codeColours = nullptr;
    double m_width = 0;
    std::vector<Row> m_rows;
    RowLayouter m_layouter;
    LayoutCache m_cache;
    TablePlaces m_tablePlaces;
    ScrollModel m_scroll;
    std::optional<std::vector<VisibleRow>> m_visible;
    std::optional<TextPlace> m_place;
    bool m_paged = false;
    std::optional<PageBreak> m_pageEnd; ///< of the page that is shown; with m_visible
    std::vector<RowPlace> m_turned; ///< tops of the pages that were turned to come here
    std::optional<int> m_page; ///< its number, as it was first said
    qint64 m_laidOut = 0;
};

} // namespace florilegium
