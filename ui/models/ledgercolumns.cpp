// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ledgercolumns.h"

#include "annotate/claimedits.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

struct LedgerColumns
{
    Q_DECLARE_TR_FUNCTIONS(LedgerColumns)
};

struct ColumnRow
{
    LedgerColumn column;
    LedgerOrder order;
    const char *heading; ///< in the context "LedgerColumns"
    bool number;
    bool mostFirst;
    bool editable;
    bool chosen;
};

#define NOTED(text) QT_TRANSLATE_NOOP("LedgerColumns", text)
// clang-format off
constexpr std::array<ColumnRow, ledgerColumnCount> rows{{
    //                           order                        heading                 number most   edit   chosen
    {LedgerColumn::Statement,    LedgerOrder::Statement,      NOTED("Statement"),     false, false, true,  false},
    {LedgerColumn::Status,       LedgerOrder::Status,         NOTED("Status"),        false, false, true,  true},
    {LedgerColumn::For,          LedgerOrder::Supporting,     NOTED("For"),           true,  true,  false, false},
    {LedgerColumn::Against,      LedgerOrder::Contradicting,  NOTED("Against"),       true,  true,  false, false},
    {LedgerColumn::Sources,      LedgerOrder::SourcesFor,     NOTED("Sources"),       true,  true,  false, false},
    {LedgerColumn::First,        LedgerOrder::First,          NOTED("First"),         true,  true,  false, false},
    {LedgerColumn::Last,         LedgerOrder::Last,           NOTED("Last"),          true,  true,  false, false},
    {LedgerColumn::OpenQuestion, LedgerOrder::OpenQuestion,   NOTED("Open question"), false, false, true,  false},
    {LedgerColumn::AttributedTo, LedgerOrder::AttributedTo,   NOTED("Attributed to"), false, false, true,  false},
    {LedgerColumn::Kind,         LedgerOrder::Kind,           NOTED("Kind"),          false, false, true,  true},
    {LedgerColumn::Confidence,   LedgerOrder::Confidence,     NOTED("Confidence"),    false, false, true,  true},
}};

constexpr std::array<ColumnWord, ledgerColumnCount> words{{
    {.word = "statement"_L1, .width = 300},
    {.word = "status"_L1, .width = 112},
    {.word = "for"_L1, .width = 52},
    {.word = "against"_L1, .width = 72},
    {.word = "sources"_L1, .width = 76},
    {.word = "first"_L1, .width = 108},
    {.word = "last"_L1, .width = 108},
    {.word = "question"_L1, .width = 150},
    {.word = "attributed"_L1, .width = 130},
    {.word = "kind"_L1, .width = 88, .shown = false},
    {.word = "confidence"_L1, .width = 92, .shown = false},
}};
// clang-format on
#undef NOTED

const ColumnRow &rowOf(LedgerColumn column)
{
    const ColumnRow &row = rows[std::size_t(column)];
    Q_ASSERT(row.column == column);
    return row;
}

QString count(int number)
{
    return number > 0 ? QLocale().toString(number) : QString();
}

QString shortDay(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

QString sources(const LedgerRow &row)
{
    if (row.sourcesAgainst == 0)
        return count(row.sourcesFor);
    return LedgerColumns::tr("%1 : %2", "independent sources for and against a claim")
        .arg(QLocale().toString(row.sourcesFor), QLocale().toString(row.sourcesAgainst));
}

} // namespace

LedgerOrder orderOf(LedgerColumn column)
{
    return rowOf(column).order;
}

bool isNumber(LedgerColumn column)
{
    return rowOf(column).number;
}

bool isMostFirst(LedgerColumn column)
{
    return rowOf(column).mostFirst;
}

bool isEditable(LedgerColumn column)
{
    return rowOf(column).editable;
}

bool isChosen(LedgerColumn column)
{
    return rowOf(column).chosen;
}

QString heading(LedgerColumn column)
{
    return QCoreApplication::translate("LedgerColumns", rowOf(column).heading);
}

QString explanation(LedgerColumn column)
{
    switch (column) {
    case LedgerColumn::For: return LedgerColumns::tr("Passages and claims that state, support or repeat it");
    case LedgerColumn::Against: return LedgerColumns::tr("Passages and claims that contradict it");
    case LedgerColumn::Sources:
        return LedgerColumns::tr(
            "Independent articles for it and against it; those that only repeat another count once");
    case LedgerColumn::First: return LedgerColumns::tr("Day of its oldest article");
    case LedgerColumn::Last: return LedgerColumns::tr("Day of its newest article");
    default: return {};
    }
}

QString cellText(const Claim &claim, LedgerColumn column)
{
    switch (column) {
    case LedgerColumn::Statement: return claim.statement;
    case LedgerColumn::Status: return label(claim.status);
    case LedgerColumn::OpenQuestion: return claim.openQuestion;
    case LedgerColumn::AttributedTo: return claim.attributedTo.join(u", ");
    case LedgerColumn::Kind: return label(claim.kind);
    case LedgerColumn::Confidence: return label(claim.confidence);
    default: return {};
    }
}

QString cellText(const LedgerRow &row, LedgerColumn column)
{
    switch (column) {
    case LedgerColumn::For: return count(row.supporting);
    case LedgerColumn::Against: return count(row.contradicting);
    case LedgerColumn::Sources: return sources(row);
    case LedgerColumn::First: return shortDay(row.first);
    case LedgerColumn::Last: return shortDay(row.last);
    default: return cellText(row.claim, column);
    }
}

LedgerView::LedgerView()
    : columns(standardLedgerColumns())
{
}

QList<ColumnChoice> standardLedgerColumns()
{
    return standardColumns(words);
}

QString ledgerColumnsText(const QList<ColumnChoice> &columns)
{
    return columnsText(columns, words);
}

QList<ColumnChoice> ledgerColumnsFromText(const QString &text)
{
    return columnsFromText(text, words);
}

QString toWord(LedgerColumn column)
{
    return words[std::size_t(column)].word;
}

std::optional<LedgerColumn> ledgerColumnFromWord(QStringView word)
{
    const auto found = std::ranges::find_if(words, [word](const ColumnWord &known) { return word == known.word; });
    return found != words.end() ? std::optional(LedgerColumn(found - words.begin())) : std::nullopt;
}

QString peopleText(const QStringList &names)
{
    return names.join(u"; "_s);
}

QStringList peopleFromText(const QString &text)
{
    return cleanPeople(text.split(u';'));
}

} // namespace florilegium
