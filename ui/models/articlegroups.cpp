// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/articlegroups.h"

#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

struct ArticleGroups
{
    Q_DECLARE_TR_FUNCTIONS(ArticleGroups)
};

struct GroupingRow
{
    ArticleGrouping grouping;
    QLatin1StringView word;
    const char *without; ///< name of the group of those without any, in the context "ArticleGroups"
};

constexpr std::array rows{
    GroupingRow{ArticleGrouping::None, "none"_L1, ""},
    GroupingRow{ArticleGrouping::Site, "site"_L1, QT_TRANSLATE_NOOP("ArticleGroups", "No site")},
    GroupingRow{ArticleGrouping::Author, "author"_L1, QT_TRANSLATE_NOOP("ArticleGroups", "No author")},
    GroupingRow{ArticleGrouping::Month, "month"_L1, QT_TRANSLATE_NOOP("ArticleGroups", "Month not known")},
    GroupingRow{ArticleGrouping::Collection, "collection"_L1, QT_TRANSLATE_NOOP("ArticleGroups", "In no collection")},
    GroupingRow{ArticleGrouping::State, "state"_L1, ""},
    GroupingRow{ArticleGrouping::Theme, "theme"_L1, QT_TRANSLATE_NOOP("ArticleGroups", "No theme")},
};

const GroupingRow &rowOf(ArticleGrouping grouping)
{
    const GroupingRow &row = rows[std::size_t(grouping)];
    Q_ASSERT(row.grouping == grouping);
    return row;
}

QString monthName(const QString &key)
{
    const QDate month = QDate::fromString(key, u"yyyy-MM"_s);
    //: A month of a year, as Qt's format: "MMMM" is its name, "yyyy" the year.
    return month.isValid() ? QLocale().toString(month, ArticleGroups::tr("MMMM yyyy")) : key;
}

} // namespace

QString groupName(ArticleGrouping grouping, const ArticleGroup &group)
{
    if (group.key.isEmpty())
        return ArticleGroups::tr(rowOf(grouping).without);
    switch (grouping) {
    case ArticleGrouping::Month: return monthName(group.key);
    case ArticleGrouping::State: return label(readingStateFromWord(group.key).value_or(ReadingState::Inbox));
    case ArticleGrouping::Theme: return QString(group.name).replace(u'/', u" \u203a "_s);
    default: return group.name;
    }
}

QString toWord(ArticleGrouping grouping)
{
    return rowOf(grouping).word;
}

std::optional<ArticleGrouping> articleGroupingFromWord(QStringView word)
{
    const auto found = std::ranges::find_if(rows, [word](const GroupingRow &row) { return word == row.word; });
    return found != rows.end() ? std::optional(found->grouping) : std::nullopt;
}

QList<GroupedRow> groupedRows(const QList<ArticleGroup> &groups, const QSet<QString> &folded)
{
    QList<GroupedRow> shown;
    for (const ArticleGroup &group : groups) {
        shown.append({.article = {}, .group = group.key});
        if (folded.contains(group.key))
            continue;
        for (const ArticleId &article : group.articles)
            shown.append({.article = article, .group = group.key});
    }
    return shown;
}

QList<GroupedRow> ungroupedRows(const QList<ArticleId> &articles)
{
    QList<GroupedRow> shown;
    shown.reserve(articles.size());
    for (const ArticleId &article : articles)
        shown.append({.article = article, .group = {}});
    return shown;
}

} // namespace florilegium
