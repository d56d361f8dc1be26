// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/dates.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>

namespace florilegium::extract {

using namespace Qt::StringLiterals;

namespace {

struct Month
{
    QStringView start; ///< of its name, in lower case
    int number;
};

// Beginnings of names of months in languages of western Europe; the first that fits wins.
constexpr Month months[] = {
    {u"jan", 1},  {u"gen", 1},      {u"ene", 1},  {u"j\u00e4n", 1},  {u"feb", 2},  {u"f\u00e9v", 2}, {u"fev", 2},
    {u"mar", 3},  {u"m\u00e4r", 3}, {u"maa", 3},  {u"mrt", 3},       {u"apr", 4},  {u"abr", 4},      {u"avr", 4},
    {u"may", 5},  {u"mai", 5},      {u"mag", 5},  {u"mei", 5},       {u"maj", 5},  {u"jun", 6},      {u"juin", 6},
    {u"giu", 6},  {u"jul", 7},      {u"juil", 7}, {u"lug", 7},       {u"aug", 8},  {u"ago", 8},      {u"ao\u00fb", 8},
    {u"sep", 9},  {u"set", 9},      {u"oct", 10}, {u"okt", 10},      {u"ott", 10}, {u"out", 10},     {u"nov", 11},
    {u"dec", 12}, {u"dez", 12},     {u"dic", 12}, {u"d\u00e9c", 12},
};

int monthOf(const QString &name)
{
    const QString lower = name.toLower();
    for (const Month &month : months)
        if (lower.startsWith(month.start))
            return month.number;
    return 0;
}

QString plausible(QDate date)
{
    return date.isValid() && date.year() >= 1900 && date.year() <= 2100 ? date.toString(Qt::ISODate) : QString();
}

QString writtenOut(const QString &text)
{
    static const QRegularExpression dayFirst(
        u"\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s*(?:de\\s+|of\\s+)?(\\p{L}{3,})\\.?,?\\s*(?:de\\s+)?((?:19|20)\\d\\d)\\b"_s);
    static const QRegularExpression monthFirst(
        u"\\b(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)\\b"_s);
    if (const auto match = monthFirst.match(text); match.hasMatch() && monthOf(match.captured(1)) > 0)
        return plausible(QDate(match.captured(3).toInt(), monthOf(match.captured(1)), match.captured(2).toInt()));
    if (const auto match = dayFirst.match(text); match.hasMatch() && monthOf(match.captured(2)) > 0)
        return plausible(QDate(match.captured(3).toInt(), monthOf(match.captured(2)), match.captured(1).toInt()));
    return {};
}

QString inNumbers(const QString &text)
{
    static const QRegularExpression yearFirst(u"\\b((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})\\b"_s);
    static const QRegularExpression compact(u"^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T|$)"_s);
    static const QRegularExpression dotted(u"\\b(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)\\b"_s);
    static const QRegularExpression slashed(u"\\b(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d)\\b"_s);
    for (const auto *pattern : {&yearFirst, &compact})
        if (const auto match = pattern->match(text); match.hasMatch())
            return plausible(QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
    if (const auto match = dotted.match(text); match.hasMatch())
        return plausible(QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()));
    const auto match = slashed.match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    if (first > 12 && second <= 12)
        return plausible(QDate(match.captured(3).toInt(), second, first));
    if (second > 12 && first <= 12)
        return plausible(QDate(match.captured(3).toInt(), first, second));
    return first == second ? plausible(QDate(match.captured(3).toInt(), first, second)) : QString();
}

} // namespace

QString isoDate(const QString &written)
{
    const QString text = written.simplified();
    if (text.size() < 6 || text.size() > 200)
        return {};
    static const QRegularExpression withTime(
        u"^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\.\\d+)?\\s*(Z|UTC|[+-]\\d\\d:?\\d\\d)?$"_s);
    if (const auto match = withTime.match(text);
        match.hasMatch() && QDate::fromString(match.captured(1), Qt::ISODate).isValid()) {
        QString zone = match.captured(3) == "UTC"_L1 ? u"Z"_s : match.captured(3);
        if (zone.size() == 5)
            zone.insert(3, u':');
        return match.captured(1) + u'T' + match.captured(2) + zone;
    }
    const QString numbers = inNumbers(text);
    return numbers.isEmpty() ? writtenOut(text) : numbers;
}

QString dateInUrl(const QString &url)
{
    static const QRegularExpression path(u"/((?:19|20)\\d\\d)[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?:[/-]|$)"_s);
    const auto match = path.match(url);
    if (!match.hasMatch())
        return {};
    const int month = match.captured(2)[0].isDigit() ? match.captured(2).toInt() : monthOf(match.captured(2));
    return plausible(QDate(match.captured(1).toInt(), month, match.captured(3).toInt()));
}

} // namespace florilegium::extract
