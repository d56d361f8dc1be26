// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/printedpages.h"

#include "print/endnotes.h"
#include "view/marginnoteslayout.h"
#include "view/shortened.h"

#include <QCoreApplication>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

struct SideNoteTexts
{
    Q_DECLARE_TR_FUNCTIONS(florilegium::SideNoteTexts)
};

constexpr double layoutRatio = 4; // steps of 1/4 of a unit: finer than any printer shows
constexpr double noteGap = 12;
constexpr double noteBelow = 3; // a note begins this far under the top of its line
constexpr double endNotesGap = 44;
constexpr qsizetype shownQuote = 110; // UTF-16 units

PaperStyle paperStyle(const PrintedArticle &article, const QPageLayout &layout)
{
    PaperStyle style{
        .typography = Typography(paperType(article.type), article.document->metadata().language, layoutRatio),
        .palette = paperPalette(),
        .shape = {}};
    style.palette.follow(article.colours);
    style.shape = pageShape(layout, style.typography, article.hasNotes());
    return style;
}

std::vector<PaperMark> marksOf(const PrintedArticle &article)
{
    std::vector<PaperMark> marks;
    for (const PrintedHighlight &highlight : article.highlights) {
        for (const TextRange &range : highlight.ranges)
            marks.push_back({.range = range, .colour = highlight.colour});
    }
    return marks;
}

std::unique_ptr<CodeColours> codeColours(const PrintedArticle &article, const Palette &palette)
{
    std::unique_ptr<CodeColours> colours = article.codeColours ? article.codeColours() : nullptr;
    if (colours) {
        colours->setLook(palette);
        colours->setDocument(article.document);
    }
    return colours;
}

/// The line that stands for a note whose text is at the end.
MarginNote referenceTo(const MarginNote &note, int number)
{
    MarginNote line;
    line.id = note.id;
    line.offset = note.offset;
    line.colour = note.colour;
    line.status = note.status;
    line.label = note.label;
    line.detail = SideNoteTexts::tr("note %1 at the end", "in the margin of a printed page").arg(number);
    line.isOrphan = note.isOrphan;
    return line;
}

} // namespace

PrintedPages::PrintedPages(PrintedArticle article, const QPageLayout &layout, Pictures *pictures)
    : m_article(std::move(article))
    , m_style(paperStyle(m_article, layout))
    , m_codeColours(codeColours(m_article, m_style.palette))
    , m_text({.document = m_article.document,
              .marks = marksOf(m_article),
              .metadataLine = m_article.metadataLine,
              .pictures = pictures,
              .codeColours = m_codeColours.get(),
              .hyphenator = m_article.hyphenator},
             m_style)
{
}

PrintedPages::~PrintedPages() = default;

bool PrintedPages::layOut(const Go &go)
{
    bool goesOn = true;
    const auto rows = double(m_text.rows().size());
    const auto next = [&](qsizetype row) { return goesOn = go(double(row) / rows); };
    m_text.cut(next);
    if (!goesOn)
        return false;
    m_pages = paginate(m_text.flow().pieces, m_style.shape.text.height());
    placeNotes(m_pages);
    if (!m_endNotes.empty())
        addEndNotes([&](double share) { return goesOn = go(share); });
    if (m_pages.empty())
        m_pages.push_back({}); // an article without a word is a blank sheet
    m_sides.resize(m_pages.size());
    return goesOn;
}

std::vector<PrintedPages::Located> PrintedPages::locatedNotes() const
{
    std::vector<Located> located;
    for (qsizetype i = 0; i < m_article.highlights.size(); ++i) {
        if (const auto &note = m_article.highlights[i].note)
            located.push_back({.highlight = i, .piece = pieceOf(m_text.flow(), note->offset)});
    }
    std::ranges::stable_sort(located, {}, &Located::piece);
    return located;
}

void PrintedPages::placeNotes(std::span<const PageSpan> pages)
{
    m_sides.assign(pages.size(), {});
    m_endNotes.clear();
    const std::vector<Located> notes = locatedNotes();
    auto from = notes.begin();
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const auto to = std::ranges::lower_bound(from, notes.end(), pages[page].end, {}, &Located::piece);
        if (from != to)
            placeOnPage(int(page), pages[page], {from, to});
        from = to;
    }
}

void PrintedPages::placeOnPage(int page, PageSpan span, std::span<const Located> notes)
{
    const double width = m_style.shape.margin.width();
    const QFont font = paperFont(noteFontPixels);
    std::vector<SideWish> wishes;
    for (const Located &located : notes) {
        const MarginNote &note = *m_article.highlights[located.highlight].note;
        const double y = rowsOnPage(m_text.flow(), {span.first, located.piece + 1}, 0, true).end
            - m_text.flow().pieces[located.piece].height;
        const auto heightOf = [&](const MarginNote &shown) {
            return width > 0 ? NoteLayout(shown, width, font, m_style.palette, true).height() : 0;
        };
        wishes.push_back({.y = y + noteBelow, .whole = heightOf(note), .reference = heightOf(referenceTo(note, 1))});
    }
    const std::vector<SidePlace> places = width > 0
        ? placeSideNotes(wishes, m_style.shape.margin.height(), noteGap)
        : std::vector<SidePlace>(notes.size(), SidePlace{.form = SideForm::Absent});
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const PrintedHighlight &highlight = m_article.highlights[notes[i].highlight];
        SideNote side{.highlight = notes[i].highlight, .place = places[i], .height = wishes[i].whole};
        if (side.place.form != SideForm::Whole) {
            side.number = int(m_endNotes.size()) + 1;
            side.height = side.place.form == SideForm::Reference ? wishes[i].reference : 0;
            const QString quote = highlight.ranges.isEmpty()
                ? QString()
                : shortened(m_article.document->text(highlight.ranges.front()).toString().simplified(), shownQuote);
            m_endNotes.push_back({.number = side.number, .page = page + 1, .quote = quote, .note = *highlight.note});
        }
        m_sides[std::size_t(page)].push_back(side);
    }
}

/// The article's own pages stay as they were: what follows it only fills the last one up.
void PrintedPages::addEndNotes(const Go &go)
{
    EndNotes notes = endNotes(m_endNotes);
    m_notes = std::make_unique<PaperText>(
        PaperText::Inputs{
            .document = notes.document, .marks = std::move(notes.marks), .metadataLine = {}, .gapAbove = endNotesGap},
        m_style);
    m_notes->cut([&go](qsizetype) { return go(1); });
    std::vector<FlowPiece> all = m_text.flow().pieces;
    all.insert(all.end(), m_notes->flow().pieces.begin(), m_notes->flow().pieces.end());
    m_pages = paginate(all, m_style.shape.text.height());
}

PrintedPages::Content PrintedPages::contentOf(int page) const
{
    const PageSpan span = m_pages[std::size_t(page)];
    const std::size_t pieces = m_text.flow().pieces.size();
    return {.article = {std::min(span.first, pieces), std::min(span.end, pieces)},
            .notes = {std::max(span.first, pieces) - pieces, std::max(span.end, pieces) - pieces}};
}

MarginNote PrintedPages::shownNote(const SideNote &side) const
{
    const MarginNote &note = *m_article.highlights[side.highlight].note;
    return side.number > 0 ? referenceTo(note, side.number) : note;
}

} // namespace florilegium
