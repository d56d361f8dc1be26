// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/change.h"
#include "annotate/placedhighlights.h"
#include "document/document.h"
#include "text/intervalindex.h"

#include <QHash>
#include <QObject>

namespace florilegium {

class Placer;

/// The highlights of an article where they stand in one text: what a set is filled with.
struct HighlightContent
{
    PlacedHighlights::Slots slots;
    std::vector<quint32> order; ///< slots in the order of the page
    IntervalIndex ranges; ///< owners are slots
    QHash<HighlightId, quint32> byId;
    QHash<HighlightId, Places> places;
};

/// A highlight that was marked in another text stands where its `places` say; one without, and each that was marked in
/// this text, is placed by its anchors. Takes its time with many; pure, any thread.
[[nodiscard]] HighlightContent placeAll(const Document &document, TextId text, const QList<Highlight> &highlights,
                                        const QList<Places> &places);

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
    [[nodiscard]] PlacedHighlights all() const { return {m_slots, m_order}; }
    /// O(1); the pointer holds until the set changes.
    [[nodiscard]] const PlacedHighlight *find(const HighlightId &id) const;
    /// Where a highlight lies, as long as it is in the set; and what lies there.
    [[nodiscard]] std::optional<quint32> slotOf(const HighlightId &id) const;
    [[nodiscard]] const PlacedHighlight &inSlot(quint32 slot) const { return m_slots[slot]; }
    /// What is kept of a highlight's place in this text: its placements, else where its anchors lie.
    [[nodiscard]] Places placesOf(const PlacedHighlight &placedHighlight) const;
    /// Ids of highlights whose ranges hold `offset`, innermost (shortest) first.
    [[nodiscard]] QList<HighlightId> at(qsizetype offset) const;
    /// All that is marked; owners are slots (inSlot()). In step whenever the set has signalled.
    [[nodiscard]] const IntervalIndex &ranges() const { return m_ranges; }
    /// What is marked of `range`, by start: the whole of each marked range that shares a character with it.
    [[nodiscard]] std::vector<TextRange> markedIn(TextRange range) const;

    /// Replaces everything by what was placed in this text. Emits reset().
    void load(HighlightContent content);
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
    /// Gives and takes a theme; adds those of this set to `ids`.
    void takeTagging(const Record &record, QList<HighlightId> &ids);
    void insert(PlacedHighlight placedHighlight);
    void remove(quint32 slot);

    ArticleId m_article;
    DocumentPtr m_document;
    TextId m_text = 0;
    PlacedHighlights::Slots m_slots; ///< free ones are empty values
    std::vector<quint32> m_free;
    std::vector<quint32> m_order; ///< slots in the order of the page
    IntervalIndex m_ranges; ///< owners are slots
    bool m_isIndexing = true; ///< not while so much changes that the index is made anew after it
    QHash<HighlightId, quint32> m_byId;
    QHash<HighlightId, Places> m_places; ///< newest ones in this text
};

} // namespace florilegium
