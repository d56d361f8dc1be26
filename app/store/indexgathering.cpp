// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/indexgathering.h"

#include "store/indexmarks.h"
#include "store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

void add(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list << text;
}

} // namespace

QString sourceColumns()
{
    return u"a.byline, a.site, a.url, a.canonical_url, a.title, a.state, "_s + knownDay + u", "_s + publishedDay
        + u", (SELECT json_group_array(m.collection) FROM collection_members m WHERE m.article = a.id)"_s;
}

void IndexGathering::addSource(const Statement &statement, int first)
{
    const QUrl url(statement.text(first + 2).isEmpty() ? statement.text(first + 3) : statement.text(first + 2));
    add(m_sources.authors, statement.text(first));
    add(m_sources.sites, statement.text(first + 1));
    add(m_sources.sites, url.host());
    add(m_sources.titles, statement.text(first + 4));
    mark(stateMark(statement.text(first + 5)));
    const IndexDays days{.known = statement.text(first + 6), .published = statement.text(first + 7)};
    if (!days.known.isEmpty() && !m_days.contains(days))
        m_days << days;
    for (const QString &collection : listOfJson(statement.text(first + 8)))
        mark(collection);
}

void IndexGathering::addPassage(const Statement &statement, int first)
{
    mark(hasMark(u"highlight"_s));
    mark(colourMark(statement.text(first)));
    if (statement.number(first + 1) != 0)
        mark(hasMark(u"note"_s));
    for (const QString &theme : listOfJson(statement.text(first + 2)))
        mark(theme);
    if (statement.number(first + 3) != 0)
        mark(hasMark(u"theme"_s));
}

void IndexGathering::addLinks(const QString &column)
{
    for (const QJsonValue &each : QJsonDocument::fromJson(column.toUtf8()).array()) {
        const QJsonArray link = each.toArray();
        const QString relation = link[0].toString();
        mark(hasMark(u"claim"_s));
        mark(link[2].toString());
        add(m_sources.claims, link[3].toString());
        if (link[4].toInt() != 0)
            mark(hasMark(u"question"_s));
        mark(relationMark(relation));
        if (relation == toWord(Relation::States))
            mark(statusMark(link[1].toString()));
    }
}

void IndexGathering::addPeople(const QStringList &people)
{
    for (const QString &person : people)
        add(m_sources.authors, person);
}

IndexFacts IndexGathering::facts() const
{
    IndexFacts facts{.marks = {m_marks.cbegin(), m_marks.cend()}, .days = m_days};
    facts.marks.sort();
    std::ranges::sort(facts.days);
    return facts;
}

} // namespace florilegium
