// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/query/queryfields.h"

#include "annotate/status.h"
#include "library/article.h"

#include <array>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

struct FieldRow
{
    QueryField field;
    QLatin1StringView word;
    QueryValue value;
};

constexpr std::array table{
    FieldRow{QueryField::Theme, "theme"_L1, QueryValue::Name},
    FieldRow{QueryField::Claim, "claim"_L1, QueryValue::Words},
    FieldRow{QueryField::Status, "status"_L1, QueryValue::OneOf},
    FieldRow{QueryField::Relation, "relation"_L1, QueryValue::OneOf},
    FieldRow{QueryField::Colour, "colour"_L1, QueryValue::Name},
    FieldRow{QueryField::Has, "has"_L1, QueryValue::OneOf},
    FieldRow{QueryField::Title, "title"_L1, QueryValue::Words},
    FieldRow{QueryField::Author, "author"_L1, QueryValue::Words},
    FieldRow{QueryField::Site, "site"_L1, QueryValue::Words},
    FieldRow{QueryField::State, "state"_L1, QueryValue::OneOf},
    FieldRow{QueryField::In, "in"_L1, QueryValue::Name},
    FieldRow{QueryField::Kind, "kind"_L1, QueryValue::OneOf},
    FieldRow{QueryField::Before, "before"_L1, QueryValue::Date},
    FieldRow{QueryField::After, "after"_L1, QueryValue::Date},
    FieldRow{QueryField::On, "on"_L1, QueryValue::Dates},
    FieldRow{QueryField::Published, "published"_L1, QueryValue::Dates},
    FieldRow{QueryField::Added, "added"_L1, QueryValue::Dates},
};

constexpr auto fieldsInOrder = [] {
    std::array<QueryField, table.size()> fields{};
    std::ranges::transform(table, fields.begin(), &FieldRow::field);
    return fields;
}();

template<typename E>
QStringList wordsOf(std::span<const E> values)
{
    QStringList words;
    for (const E value : values)
        words << toWord(value);
    return words;
}

/// A year, a month or a day.
std::optional<DateSpan> oneDate(QStringView text)
{
    constexpr QStringView shape = u"dddd-dd-dd";
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return std::nullopt;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= u'0' && text[i] <= u'9';
        if (shape[i] == u'd' ? !digit : text[i] != shape[i])
            return std::nullopt;
    }
    const QDate from(text.first(4).toInt(), text.size() > 4 ? text.sliced(5, 2).toInt() : 1,
                     text.size() > 7 ? text.sliced(8, 2).toInt() : 1);
    if (!from.isValid())
        return std::nullopt;
    const QDate to = text.size() > 7 ? from.addDays(1) : text.size() > 4 ? from.addMonths(1) : from.addYears(1);
    return DateSpan{from, to};
}

} // namespace

std::span<const QueryField> namedFields()
{
    return fieldsInOrder;
}

QString toWord(QueryField field)
{
    const auto row = std::ranges::find(table, field, &FieldRow::field);
    return row != table.end() ? QString(row->word) : QString();
}

std::optional<QueryField> queryFieldFromWord(QStringView word)
{
    if (word.compare("color"_L1, Qt::CaseInsensitive) == 0)
        return QueryField::Colour;
    const auto row = std::ranges::find_if(
        table, [word](const FieldRow &each) { return word.compare(each.word, Qt::CaseInsensitive) == 0; });
    return row != table.end() ? std::optional(row->field) : std::nullopt;
}

QueryValue valueOf(QueryField field)
{
    const auto row = std::ranges::find(table, field, &FieldRow::field);
    return row != table.end() ? row->value : QueryValue::Words;
}

QStringList fixedValues(QueryField field)
{
    switch (field) {
    case QueryField::Status: return wordsOf<Status>(allStatuses);
    case QueryField::Relation: return wordsOf<Relation>(allRelations);
    case QueryField::Has:
        return {u"note"_s, u"theme"_s, u"claim"_s, u"highlight"_s, u"orphan"_s, u"question"_s, u"text"_s};
    case QueryField::State: {
        constexpr std::array states{ReadingState::Inbox, ReadingState::Reading, ReadingState::Done,
                                    ReadingState::Archived};
        return wordsOf<ReadingState>(states);
    }
    case QueryField::Kind: return {u"article"_s, u"highlight"_s, u"claim"_s};
    default: return {};
    }
}

std::optional<DateSpan> dateSpan(QStringView text)
{
    const qsizetype dots = text.indexOf(u"..");
    if (dots < 0)
        return oneDate(text);
    const QStringView first = text.first(dots);
    const QStringView last = text.sliced(dots + 2);
    const auto from = first.isEmpty() ? DateSpan() : oneDate(first);
    const auto to = last.isEmpty() ? DateSpan() : oneDate(last);
    if (!from || !to || (first.isEmpty() && last.isEmpty()))
        return std::nullopt;
    return DateSpan{from->from, to->to};
}

QString foldedPath(QStringView path)
{
    QString result;
    for (const QStringView name : path.split(u'/')) {
        if (const QStringView plain = name.trimmed(); !plain.isEmpty())
            result += u'/' + plain.toString().toCaseFolded();
    }
    return result;
}

bool foldedPathMatches(QStringView path, QStringView wanted, bool prefix)
{
    if (wanted.isEmpty())
        return false;
    if (!prefix)
        return path.endsWith(wanted);
    qsizetype start = path.size();
    for (qsizetype names = wanted.count(u'/'); names > 0 && start > 0; --names)
        start = path.lastIndexOf(u'/', start - 1);
    return start >= 0 && path.sliced(start).startsWith(wanted);
}

bool nameMatches(QStringView name, QStringView wanted, bool prefix)
{
    return prefix ? name.startsWith(wanted, Qt::CaseInsensitive) : name.compare(wanted, Qt::CaseInsensitive) == 0;
}

} // namespace florilegium
