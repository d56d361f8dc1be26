// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/dates.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace florilegium::extract {

using namespace Qt::StringLiterals;

namespace {

struct Month
{
    int number;
    QStringView starts; ///< of its names, in lower case, separated by '|'
};

// Beginnings of names of months in languages of Europe; the longest that fits wins.
constexpr Month months[] = {
    {1, u"jan|gen|ene|j\u00e4n|sty|led|\u044f\u043d\u0432|\u0441\u0456\u0447|oca|sije"},
    {2, u"feb|f\u00e9v|fev|lut|\u00fano|\u0444\u0435\u0432|\u043b\u044e\u0442|\u015fub|velj"},
    {3, u"mar|m\u00e4r|maa|mrt|b\u0159e|\u043c\u0430\u0440|\u0431\u0435\u0440|o\u017euj"},
    {4, u"apr|abr|avr|kwi|dub|\u0430\u043f\u0440|\u043a\u0432\u0456|nis|trav"},
    {5, u"may|mai|mag|mei|maj|maio|kv\u011b|\u043c\u0430\u044f|\u043c\u0430\u0439|\u0442\u0440\u0430|svib"},
    {6, u"jun|juin|giu|cze|\u010derven|\u0438\u044e\u043d|\u0447\u0435\u0440|haz|lip"},
    {7, u"jul|juil|lug|\u010dervenec|\u0438\u044e\u043b|\u043b\u0438\u043f|tem|srp"},
    {8, u"aug|ago|ao\u00fb|sie|\u0430\u0432\u0433|\u0441\u0435\u0440|a\u011fu|kolo"},
    {9, u"sep|set|wrz|z\u00e1\u0159|\u0441\u0435\u043d|\u0432\u0435\u0440|eyl|ruj"},
    {10, u"oct|okt|ott|out|pa\u017a|\u0159\u00edj|\u043e\u043a\u0442|\u0436\u043e\u0432|eki"},
    {11, u"nov|lis|\u043d\u043e\u044f|kas|stud"},
    {12, u"dec|dez|dic|d\u00e9c|gru|pro|\u0434\u0435\u043a|\u0433\u0440\u0443|ara"},
};

int monthOf(const QString &name)
{
    const QString lower = name.toLower();
    int number = 0;
    qsizetype longest = 0;
    for (const Month &month : months)
        for (const QStringView start : month.starts.tokenize(u'|'))
            if (start.size() > longest && lower.startsWith(start)) {
                longest = start.size();
                number = month.number;
            }
    return number;
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

enum class Order { Unknown, DayFirst, MonthFirst };

Order orderIn(QStringView language)
{
    if (language.isEmpty() || language.compare(u"en", Qt::CaseInsensitive) == 0)
        return Order::Unknown;
    return language.startsWith(u"en-us", Qt::CaseInsensitive) ? Order::MonthFirst : Order::DayFirst;
}

QString slashed(const QString &text, Order order)
{
    static const QRegularExpression pattern(u"\\b(\\d{1,2})/(\\d{1,2})/((?:19|20)?\\d\\d)\\b"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const int year = match.captured(3).toInt();
    if (first > 12)
        order = Order::DayFirst;
    else if (second > 12)
        order = Order::MonthFirst;
    if (order == Order::Unknown && first != second)
        return {};
    const bool dayFirst = order == Order::DayFirst;
    return plausible(QDate(year < 100 ? year + 2000 : year, dayFirst ? second : first, dayFirst ? first : second));
}

QString inNumbers(const QString &text, Order order)
{
    static const QRegularExpression yearFirst(u"\\b((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})\\b"_s);
    static const QRegularExpression compact(u"^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T|$)"_s);
    static const QRegularExpression dotted(u"\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?((?:19|20)\\d\\d)\\b"_s);
    for (const auto *pattern : {&yearFirst, &compact})
        if (const auto match = pattern->match(text); match.hasMatch())
            return plausible(QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
    if (const auto match = dotted.match(text); match.hasMatch())
        return plausible(QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()));
    return slashed(text, order);
}

} // namespace

QString isoDate(const QString &written, QStringView language)
{
    const QString text = written.simplified();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.size() < 6 || text.size() > 200 || std::ranges::none_of(text, isDigit))
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
    static const QRegularExpression eastern(
        u"((?:19|20)\\d\\d)\\s?[\\x{5e74}\\x{b144}]\\s?(\\d{1,2})\\s?[\\x{6708}\\x{c6d4}]\\s?(\\d{1,2})"_s);
    if (const auto match = eastern.match(text); match.hasMatch())
        return plausible(QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
    const QString numbers = inNumbers(text, orderIn(language));
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
