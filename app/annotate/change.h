// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claim.h"
#include "annotate/highlight.h"
#include "annotate/places.h"
#include "text/error.h"

#include <QJsonObject>
#include <QList>

namespace florilegium {

/// The tables of the library that a change may touch.
enum class Table : quint8 {
    Articles,
    Highlights,
    Themes,
    Claims,
    Evidence,
    Colours,
    Collections,
    Members,
    Settings,
    Placements,
    Versions,
    HighlightThemes
};

[[nodiscard]] QString toWord(Table table);
[[nodiscard]] std::optional<Table> tableFromWord(QStringView word);

/// One row before and after. Members are the articles of collections. Of Placements, which are only added, the newest
/// holds: `after` is added to them. Of Versions only the article they belong to can change. One of HighlightThemes
/// stands for many rows (tagging.h). An empty object is absence: before empty creates, after empty removes the row
/// itself (undoing a creation; what the reader deletes keeps its row with "deleted" set, which is the bin).
struct Record
{
    Table table = Table::Highlights;
    QString id;
    QJsonObject before;
    QJsonObject after;
    bool operator==(const Record &) const = default;
};

/// One change of the reader, as many rows as it needs: one transaction, one journal entry, one step of undo.
struct Change
{
    QString name; ///< stable word of what was done ("highlight", "note", "theme.rename" …); the window has its sentence
    QList<Record> records;
    bool takesBack = false; ///< an earlier one, which is undone by it; the same change either way

    [[nodiscard]] bool isEmpty() const { return records.isEmpty(); }
    bool operator==(const Change &other) const { return name == other.name && records == other.records; }
};

/// The change that takes this one back: records in reverse order, before and after swapped. Twice: the change itself.
[[nodiscard]] Change inverse(const Change &change);

[[nodiscard]] QJsonObject toJson(const Change &change);
[[nodiscard]] Result<Change> changeFromJson(const QJsonObject &object);

// Rows and values. Field names are the columns of the library; times are ISO 8601 UTC.
[[nodiscard]] QJsonObject toRow(const Highlight &highlight);
[[nodiscard]] QJsonObject toRow(const Theme &theme);
[[nodiscard]] QJsonObject toRow(const Colour &colour);
[[nodiscard]] QJsonObject toRow(const Claim &claim);
[[nodiscard]] QJsonObject toRow(const Evidence &evidence);
[[nodiscard]] QJsonObject toRow(const Places &places);
[[nodiscard]] Highlight highlightFromRow(const QJsonObject &row);
[[nodiscard]] Theme themeFromRow(const QJsonObject &row);
[[nodiscard]] Colour colourFromRow(const QJsonObject &row);
[[nodiscard]] Claim claimFromRow(const QJsonObject &row);
[[nodiscard]] Evidence evidenceFromRow(const QJsonObject &row);
[[nodiscard]] Places placesFromRow(const QJsonObject &row);

/// Record of a value's change; pass std::nullopt for absence. The id is taken from whichever is present.
[[nodiscard]] Record record(const std::optional<Highlight> &before, const std::optional<Highlight> &after);
[[nodiscard]] Record record(const std::optional<Theme> &before, const std::optional<Theme> &after);
[[nodiscard]] Record record(const std::optional<Colour> &before, const std::optional<Colour> &after);
[[nodiscard]] Record record(const std::optional<Claim> &before, const std::optional<Claim> &after);
[[nodiscard]] Record record(const std::optional<Evidence> &before, const std::optional<Evidence> &after);
[[nodiscard]] Record record(const std::optional<Places> &before, const std::optional<Places> &after);

} // namespace florilegium
