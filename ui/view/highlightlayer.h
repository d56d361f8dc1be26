// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/highlightset.h"
#include "paint/bands.h"
#include "text/intervalindex.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace florilegium {

/// The highlights of a set as the view paints them: the set's own index, but for one highlight whose edge is dragged.
class HighlightLayer : public QObject
{
    Q_OBJECT
public:
    explicit HighlightLayer(QObject *parent = nullptr);

    /// Borrowed; null for none.
    void setHighlights(HighlightSet *highlights);
    [[nodiscard]] HighlightSet *highlights() const { return m_set; }

    /// The bands that touch a range, with their lanes. Returns how many highlights were looked at.
    std::size_t bandsIn(TextRange range, const Palette &palette, const QSet<HighlightId> &active,
                        std::vector<Band> &bands) const;
    /// Painted highlights at an offset, innermost (shortest) first.
    [[nodiscard]] QList<HighlightId> at(qsizetype offset) const;
    /// A highlight and where it begins: its first range.
    struct Found
    {
        HighlightId id;
        TextRange range;
    };
    /// The highlight after (before) `current`, each once, by where they begin: of those that begin at one place the
    /// shorter first. Where that is none, or nowhere: the first that begins at `place` or after it (the last before).
    [[nodiscard]] std::optional<Found> next(const HighlightId &current, qsizetype place) const;
    [[nodiscard]] std::optional<Found> previous(const HighlightId &current, qsizetype place) const;
    [[nodiscard]] QList<TextRange> rangesOf(const HighlightId &id) const;
    [[nodiscard]] QString colourOf(const HighlightId &id) const;
    /// Other ranges for now, while an edge is dragged: until the set changes the highlight, or this is called again.
    void preview(const HighlightId &id, const QList<TextRange> &ranges);

Q_SIGNALS:
    /// Bands changed within these ranges; an empty list: anywhere.
    void changed(const QList<florilegium::TextRange> &touched);

private:
    /// What a highlight is shown as for now.
    struct Preview
    {
        HighlightId id;
        QList<TextRange> ranges;
        IntervalIndex index; ///< of all highlights
    };

    void beginAnew();
    void follow(const QList<HighlightId> &ids, const QList<TextRange> &touched);
    [[nodiscard]] Preview previewOf(const HighlightId &id, const QList<TextRange> &ranges) const;
    [[nodiscard]] const IntervalIndex &index() const;
    [[nodiscard]] const HighlightId &idOf(const Interval &interval) const;
    [[nodiscard]] Interval stepFrom(const HighlightId &current, qsizetype place) const;
    [[nodiscard]] bool beginsHighlight(const Interval &interval) const;

    QPointer<HighlightSet> m_set;
    std::optional<Preview> m_preview;
};

} // namespace florilegium
