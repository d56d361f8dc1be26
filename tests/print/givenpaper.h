// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/builder.h"
#include "print/printedpages.h"
#include "print/recorder.h"

#include <QImage>

namespace florilegium::testing {

/// A sentence of so many words.
[[nodiscard]] QString words(int count);
/// A document of all kinds of blocks, in a mixture that a seed decides.
[[nodiscard]] DocumentPtr mixedDocument(quint32 seed);
/// A title and so many paragraphs of a hundred words.
[[nodiscard]] DocumentPtr longDocument(int paragraphs);
[[nodiscard]] DocumentPtr finished(DocumentBuilder &builder);

/// A document that is printed, without notes to begin with.
[[nodiscard]] PrintedArticle articleOf(const DocumentPtr &document);
/// Marks the first occurrence of some words, with a note unless it is empty.
void mark(PrintedArticle &article, const QString &quote, const QString &note = {},
          const QString &colour = QStringLiteral("claim"));
[[nodiscard]] QPageLayout paper(QPageSize::PageSizeId size, QPageLayout::Orientation way = QPageLayout::Portrait);

/// Its pages, found.
class GivenPages
{
public:
    explicit GivenPages(PrintedArticle article, const QPageLayout &layout = paper(QPageSize::A4),
                        Pictures *pictures = nullptr);

    /// What is painted of a page, by a device of this resolution.
    [[nodiscard]] std::unique_ptr<TextRecorder> recorded(int page, int dotsPerInch = 96);
    /// The page as a picture, two pixels a unit, white where nothing is.
    [[nodiscard]] QImage picture(int page);
    /// What was painted in the text columns of all pages, without white space.
    [[nodiscard]] QString ink();
    [[nodiscard]] QString inkOfMargin(int page);
    /// Kind of the block that a piece of the article is of.
    [[nodiscard]] const Block &blockOf(std::size_t piece) const;

    PrintedPages pages;
};

} // namespace florilegium::testing
