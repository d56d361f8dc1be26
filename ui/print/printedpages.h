// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/papertext.h"
#include "print/printedarticle.h"
#include "print/sidenotes.h"

namespace florilegium {

struct EndNote;

/// An article on paper: its pages with highlights, notes in the margin, header and footer. A note that is too long for
/// its page, or has no room there, is numbered and stands whole at the article's end; a line in the margin leads to it.
///
/// All lengths are 1/96 inch from the sheet's upper left corner, so that the same pages come on every device: scale the
/// painter. Made, used and destroyed on one thread, any one.
class PrintedPages
{
public:
    /// Says how much is done (0 to 1) and whether to go on.
    using Go = std::function<bool(double share)>;

    /// `pictures` is borrowed, may be null, and answers at once with what there is.
    PrintedPages(PrintedArticle article, const QPageLayout &layout, Pictures *pictures);
    ~PrintedPages();

    /// Finds the pages; comes before everything below. False when it was stopped.
    [[nodiscard]] bool layOut(const Go &go);
    [[nodiscard]] const PageShape &shape() const { return m_style.shape; }
    /// At least one.
    [[nodiscard]] int count() const { return int(m_pages.size()); }
    /// `page` from 0.
    void paint(QPainter &painter, int page);

    /// What stands on a page: pieces of the article and of the notes at its end.
    struct Content
    {
        PageSpan article;
        PageSpan notes;
    };
    [[nodiscard]] Content contentOf(int page) const;
    [[nodiscard]] const PaperText &article() const { return m_text; }
    /// Null: no note has to stand at the end.
    [[nodiscard]] const PaperText *notes() const { return m_notes.get(); }

    /// A note beside its passage.
    struct SideNote
    {
        qsizetype highlight = 0; ///< its index in the article's
        int number = 0; ///< at the end; 0: it stands here whole
        SidePlace place;
        double height = 0;
    };
    [[nodiscard]] std::span<const SideNote> sideNotes(int page) const { return m_sides[std::size_t(page)]; }

private:
    struct Located
    {
        qsizetype highlight;
        std::size_t piece;
    };
    [[nodiscard]] std::vector<Located> locatedNotes() const;
    void placeNotes(std::span<const PageSpan> pages);
    void placeOnPage(int page, PageSpan span, std::span<const Located> notes);
    void addEndNotes(const Go &go);
    [[nodiscard]] MarginNote shownNote(const SideNote &side) const;
    void paintTexts(QPainter &painter, int page);
    void paintNotes(QPainter &painter, int page) const;
    void paintHeader(QPainter &painter, int page) const;
    void paintFooter(QPainter &painter, int page) const;

    PrintedArticle m_article;
    PaperStyle m_style;
    std::unique_ptr<CodeColours> m_codeColours; ///< null: code is plain
    PaperText m_text;
    std::unique_ptr<PaperText> m_notes;
    std::vector<PageSpan> m_pages; ///< pieces of the article, then those of the notes
    std::vector<std::vector<SideNote>> m_sides; ///< by page
    std::vector<EndNote> m_endNotes;
};

} // namespace florilegium
