// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/ledger.h"
#include "models/columnchoice.h"

namespace florilegium {

/// The columns of the ledger, in their usual order.
enum class LedgerColumn : quint8 {
    Statement,
    Status,
    For,
    Against,
    Sources,
    First,
    Last,
    OpenQuestion,
    AttributedTo,
    Kind,
    Confidence
};
inline constexpr int ledgerColumnCount = int(LedgerColumn::Confidence) + 1;

[[nodiscard]] LedgerOrder orderOf(LedgerColumn column);
/// Numbers stand at the end of their cells.
[[nodiscard]] bool isNumber(LedgerColumn column);
/// Numbers and days: the most and the newest come first.
[[nodiscard]] bool isMostFirst(LedgerColumn column);
/// The reader may change what stands there.
[[nodiscard]] bool isEditable(LedgerColumn column);
/// It is chosen from a few, not typed.
[[nodiscard]] bool isChosen(LedgerColumn column);
/// What stands above it, translated; and a sentence on what it is, where the word alone does not say it.
[[nodiscard]] QString heading(LedgerColumn column);
[[nodiscard]] QString explanation(LedgerColumn column);
/// What the claim itself has there; nothing for what is counted of its evidence.
[[nodiscard]] QString cellText(const Claim &claim, LedgerColumn column);
/// Of the claim or of its evidence, in the reader's locale; nothing for none.
[[nodiscard]] QString cellText(const LedgerRow &row, LedgerColumn column);

/// How the ledger is shown.
struct LedgerView
{
    std::optional<LedgerColumn> sort; ///< absent: the newest claim first
    bool reversed = false;
    QList<ColumnChoice> columns; ///< each once, in the order in which they stand
    LedgerView();
    bool operator==(const LedgerView &) const = default;
};

[[nodiscard]] QList<ColumnChoice> standardLedgerColumns();
// How its columns are kept (models/columnchoice.h).
[[nodiscard]] QString ledgerColumnsText(const QList<ColumnChoice> &columns);
[[nodiscard]] QList<ColumnChoice> ledgerColumnsFromText(const QString &text);
[[nodiscard]] QString toWord(LedgerColumn column);
[[nodiscard]] std::optional<LedgerColumn> ledgerColumnFromWord(QStringView word);

/// Names parted by semicolons, as they are typed and shown in a field.
[[nodiscard]] QString peopleText(const QStringList &names);
[[nodiscard]] QStringList peopleFromText(const QString &text);

} // namespace florilegium
