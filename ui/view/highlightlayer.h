// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/highlightset.h"
#include "paint/bands.h"
#include "paint/intervalindex.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace florilegium {

/// The highlights of a set as the view paints them: their ranges in an index, kept in step with the set's events.
/// Owns no truth: it can be built anew from the set at any time.
class HighlightLayer : public QObject
{
    Q_OBJECT
public:
    explicit HighlightLayer(QObject *parent = nullptr);

    /// Borrowed; null for none.
    void setHighlights(HighlightSet *highlights);
    [[nodiscard]] HighlightSet *highlights() const { return m_set; }
    void setHidden(const QSet<HighlightId> &hidden);

    /// The bands that touch a range, with their lanes. Returns how many highlights were looked at.
    std::size_t bandsIn(TextRange range, const Palette &palette, const QSet<HighlightId> &active,
                        std::vector<Band> &bands) const;
    /// Painted highlights at an offset, innermost (shortest) first.
    [[nodiscard]] QList<HighlightId> at(qsizetype offset) const;
    /// The first range that starts after (the last that starts before) an offset, and whose it is.
    struct Found
    {
        HighlightId id;
        TextRange range;
    };
    [[nodiscard]] std::optional<Found> next(qsizetype after) const;
    [[nodiscard]] std::optional<Found> previous(qsizetype before) const;
    [[nodiscard]] QList<TextRange> rangesOf(const HighlightId &id) const;
    [[nodiscard]] QString colourOf(const HighlightId &id) const;
    /// Other ranges for now, while an edge is dragged: until the set changes the highlight, or this is called again.
    void preview(const HighlightId &id, const QList<TextRange> &ranges);

Q_SIGNALS:
    /// Bands changed within these ranges; an empty list: anywhere.
    void changed(const QList<florilegium::TextRange> &touched);

private:
    void rebuild();
    void update(const QList<HighlightId> &ids, const QList<TextRange> &touched);
    void put(const QList<TextRange> &ranges, quint32 slot);
    void take(const QList<TextRange> &ranges, quint32 slot);
    void takeStale(const QList<TextRange> &touched);
    [[nodiscard]] bool isStale(const Interval &interval) const;
    [[nodiscard]] bool isHidden(const HighlightId &id) const { return !m_hidden.isEmpty() && m_hidden.contains(id); }
    [[nodiscard]] const HighlightId &idOf(const Interval &interval) const;

    struct Preview
    {
        HighlightId id;
        QList<TextRange> ranges;
    };

    QPointer<HighlightSet> m_set;
    QSet<HighlightId> m_hidden;
    IntervalIndex m_index; ///< owners are slots of the set
    std::optional<Preview> m_preview;
};

} // namespace florilegium
