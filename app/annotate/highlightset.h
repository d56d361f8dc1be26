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
    bool operator==(const PlacedHighlight &) const = default;
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
    /// `text` is the number of the document's text, 0 while it is not kept yet: see setText().
    explicit HighlightSet(ArticleId article, DocumentPtr document, TextId text = 0, QObject *parent = nullptr);

    [[nodiscard]] const ArticleId &article() const { return m_article; }
    [[nodiscard]] const DocumentPtr &document() const { return m_document; }
    [[nodiscard]] TextId text() const { return m_text; }
    /// The number of the text became known.
    void setText(TextId text);
    /// In order of position: start, end descending, creation, id. Orphans by their kept place.
    [[nodiscard]] const QList<PlacedHighlight> &all() const { return m_all; }
    [[nodiscard]] const PlacedHighlight *find(const HighlightId &id) const;
    /// What is kept of a highlight's place in this text: its placements, else where its anchors lie.
    [[nodiscard]] Places placesOf(const PlacedHighlight &placedHighlight) const;
    /// Ids of highlights whose ranges hold `offset`, innermost (shortest) first.
    [[nodiscard]] QList<HighlightId> at(qsizetype offset) const;

    /// Replaces everything. A highlight that was marked in another text stands where its `places` say; one without, and
    /// each that was marked in this text, is placed by its anchors. Emits reset().
    void load(const QList<Highlight> &highlights, const QList<Places> &places = {});
    /// Takes the records of this article's highlights and of their placements in this text; others are ignored.
    void apply(const Change &change);

Q_SIGNALS:
    void reset();
    /// Highlights that came, went or changed. `touched` holds the ranges before and after, for repainting.
    void changed(const QList<florilegium::HighlightId> &ids, const QList<florilegium::TextRange> &touched);

private:
    [[nodiscard]] PlacedHighlight placed(const Highlight &highlight, Placer &placer) const;
    /// The highlight of a record as it is to be shown now; nothing where it is gone, or not ours to show.
    [[nodiscard]] std::optional<PlacedHighlight> follow(const Record &record, const PlacedHighlight *known,
                                                        Placer &placer);
    /// Whether the record's placements are of this article and text.
    bool takePlaces(const Record &record);
    void insertSorted(PlacedHighlight placedHighlight);
    [[nodiscard]] qsizetype indexOf(const HighlightId &id) const;

    ArticleId m_article;
    DocumentPtr m_document;
    TextId m_text = 0;
    QList<PlacedHighlight> m_all;
    QHash<HighlightId, Places> m_places; ///< newest ones in this text
};

} // namespace florilegium
