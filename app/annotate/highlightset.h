// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/change.h"
#include "document/document.h"

#include <QHash>
#include <QObject>

namespace florilegium {

class Placer;

/// A highlight with its places in the text that is shown; no ranges: an orphan.
struct PlacedHighlight
{
    Highlight highlight;
    QList<TextRange> ranges; ///< ascending, in UTF-16 units of the shown text
    qsizetype keptAt = 0; ///< where an orphan is shown: its last place, clamped to the text

    [[nodiscard]] bool isOrphan() const { return ranges.isEmpty(); }
    /// Start of the first range, or the kept place.
    [[nodiscard]] qsizetype start() const { return ranges.isEmpty() ? keptAt : ranges.front().start; }
    [[nodiscard]] qsizetype end() const { return ranges.isEmpty() ? keptAt : ranges.back().end; }
};

/// The living highlights of one article in one text, which the view and the margin look at. Applies records of
/// changes and emits one event each; the only writer is apply(). Lives on the window's thread.
class HighlightSet : public QObject
{
    Q_OBJECT
public:
    explicit HighlightSet(ArticleId article, DocumentPtr document, QObject *parent = nullptr);

    [[nodiscard]] const ArticleId &article() const { return m_article; }
    [[nodiscard]] const DocumentPtr &document() const { return m_document; }
    /// In order of position: start, end descending, creation, id. Orphans by their kept place.
    [[nodiscard]] const QList<PlacedHighlight> &all() const { return m_all; }
    [[nodiscard]] const PlacedHighlight *find(const HighlightId &id) const;
    /// Ids of highlights whose ranges hold `offset`, innermost (shortest) first.
    [[nodiscard]] QList<HighlightId> at(qsizetype offset) const;

    /// Replaces everything; places each highlight in the document. Emits reset().
    void load(const QList<Highlight> &highlights);
    /// Takes the records of this article's highlights; others are ignored.
    void apply(const Change &change);

Q_SIGNALS:
    void reset();
    /// Highlights that came, went or changed. `touched` holds the ranges before and after, for repainting.
    void changed(const QList<florilegium::HighlightId> &ids, const QList<florilegium::TextRange> &touched);

private:
    [[nodiscard]] PlacedHighlight placed(const Highlight &highlight, Placer &placer) const;
    void insertSorted(PlacedHighlight placedHighlight);
    [[nodiscard]] qsizetype indexOf(const HighlightId &id) const;

    ArticleId m_article;
    DocumentPtr m_document;
    QList<PlacedHighlight> m_all;
};

} // namespace florilegium
