// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/articlecolumns.h"

#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

struct ArticleColumns
{
    Q_DECLARE_TR_FUNCTIONS(ArticleColumns)
};

struct ColumnRow
{
    ArticleColumn column;
    QLatin1StringView word;
    ArticleOrder order;
    const char *heading; ///< in the context "ArticleColumns"
    int width;
    bool number;
};

constexpr std::array<ColumnRow, tableColumnCount> rows{{
    {ArticleColumn::Title, "title"_L1, ArticleOrder::Title, QT_TRANSLATE_NOOP("ArticleColumns", "Title"), 176, false},
    {ArticleColumn::Site, "site"_L1, ArticleOrder::Site, QT_TRANSLATE_NOOP("ArticleColumns", "Site"), 104, false},
    {ArticleColumn::Author, "author"_L1, ArticleOrder::Author, QT_TRANSLATE_NOOP("ArticleColumns", "Author"), 106,
     false},
    {ArticleColumn::Published, "published"_L1, ArticleOrder::Published,
     QT_TRANSLATE_NOOP("ArticleColumns", "Published"), 108, true},
    {ArticleColumn::Added, "added"_L1, ArticleOrder::Added, QT_TRANSLATE_NOOP("ArticleColumns", "Added"), 108, true},
    {ArticleColumn::Length, "length"_L1, ArticleOrder::Length, QT_TRANSLATE_NOOP("ArticleColumns", "Length"), 68, true},
    {ArticleColumn::Read, "read"_L1, ArticleOrder::Progress, QT_TRANSLATE_NOOP("ArticleColumns", "Read"), 62, true},
    {ArticleColumn::Highlights, "highlights"_L1, ArticleOrder::Highlights,
     QT_TRANSLATE_NOOP("ArticleColumns", "Highlights"), 94, true},
    {ArticleColumn::Themes, "themes"_L1, ArticleOrder::Themes, QT_TRANSLATE_NOOP("ArticleColumns", "Themes"), 90,
     false},
    {ArticleColumn::Rating, "rating"_L1, ArticleOrder::Rating, QT_TRANSLATE_NOOP("ArticleColumns", "Rating"), 82,
     false},
}};

const ColumnRow &rowOf(ArticleColumn column)
{
    const ColumnRow &row = rows[std::size_t(column)];
    Q_ASSERT(row.column == column);
    return row;
}

/// ISO 8601 as far as it is known: a day in the short form, else month and year.
QString shortDate(const QString &iso)
{
    const QDate date = QDate::fromString(iso.left(10), Qt::ISODate);
    if (date.isValid())
        return QLocale().toString(date, QLocale::ShortFormat);
    const QDate month = QDate::fromString(iso.left(7), u"yyyy-MM"_s);
    return month.isValid() ? QLocale().toString(month, u"MMM yyyy") : shownDate(iso);
}

QString shortDate(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat) : QString();
}

QString percent(double part)
{
    const int hundredths = int(std::lround(std::clamp(part, 0.0, 1.0) * 100));
    return hundredths > 0
        ? ArticleColumns::tr("%1%", "how much of an article was read").arg(QLocale().toString(hundredths))
        : QString();
}

/// What is kept of them, in their order.
constexpr std::array<ColumnWord, tableColumnCount> words = [] {
    std::array<ColumnWord, tableColumnCount> kept;
    for (std::size_t column = 0; column < rows.size(); ++column)
        kept[column] = {.word = rows[column].word, .width = rows[column].width};
    return kept;
}();

} // namespace

ArticleOrder orderOf(ArticleColumn column)
{
    return rowOf(column).order;
}

bool isNumber(ArticleColumn column)
{
    return rowOf(column).number;
}

QString heading(ArticleColumn column)
{
    return QCoreApplication::translate("ArticleColumns", rowOf(column).heading);
}

QString cellText(const ArticleRow &row, ArticleColumn column)
{
    const Article &article = row.article;
    switch (column) {
    case ArticleColumn::Title: return article.title;
    case ArticleColumn::Site: return article.site;
    case ArticleColumn::Author: return article.byline;
    case ArticleColumn::Published: return shortDate(article.published);
    case ArticleColumn::Added: return shortDate(article.added);
    case ArticleColumn::Length: return article.words > 0 ? readingTime(article.words) : QString();
    case ArticleColumn::Read: return percent(row.progress);
    case ArticleColumn::Highlights: return row.highlights > 0 ? QLocale().toString(row.highlights) : QString();
    case ArticleColumn::Rating: return stars(article.rating);
    case ArticleColumn::Themes: return row.themes.join(u", ");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString stars(int rating)
{
    return QString(rating, u'★');
}

QList<ColumnChoice> standardColumns()
{
    return standardColumns(words);
}

QString columnsText(const QList<ColumnChoice> &columns)
{
    return columnsText(columns, words);
}

QList<ColumnChoice> columnsFromText(const QString &text)
{
    return columnsFromText(text, words);
}

QString toWord(ArticleColumn column)
{
    return rowOf(column).word;
}

std::optional<ArticleColumn> articleColumnFromWord(QStringView word)
{
    const auto found = std::ranges::find_if(rows, [word](const ColumnRow &row) { return word == row.word; });
    return found != rows.end() ? std::optional(found->column) : std::nullopt;
}

} // namespace florilegium
