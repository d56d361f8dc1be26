// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/namefinder.h"

namespace florilegium {

namespace {

constexpr qsizetype mostUsed = 20;

bool concernsNames(const Change &change)
{
    return std::ranges::any_of(change.records, [](const Record &record) {
        return record.table == Table::Articles || record.table == Table::Themes || record.table == Table::Claims;
    });
}

/// The articles that were gone to since the names were read before those that were found, together `most` of them.
QList<FoundName> usedFirst(const QList<NamedThing> &names, const QList<FoundName> &found, const QStringList &used,
                           int most)
{
    QList<FoundName> all;
    for (const QString &id : used) {
        const auto thing = std::ranges::find_if(
            names, [&](const NamedThing &each) { return each.kind == NameKind::Article && each.id == id; });
        if (thing != names.cend() && all.size() < most)
            all << FoundName{.thing = *thing, .score = 0, .inName = {}, .inDetail = {}};
    }
    qsizetype room = most - all.size();
    for (const FoundName &name : found) {
        const bool isArticle = name.thing.kind == NameKind::Article;
        if (!isArticle || (!used.contains(name.thing.id) && room-- > 0))
            all << name;
    }
    return all;
}

} // namespace

NameFinder::NameFinder(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    m_worker.setMaxThreadCount(1);
    connect(&library, &Library::committed, this, [this](const Change &change) {
        if (concernsNames(change))
            forget();
    });
    connect(&library, &Library::articleAdded, this, &NameFinder::forget);
}

NameFinder::~NameFinder()
{
    m_stop.request_stop();
    m_worker.waitForDone();
}

void NameFinder::find(const QString &letters, const NamesWanted &wanted)
{
    ++m_question;
    m_isWanted = true;
    m_pattern = FuzzyPattern(letters);
    m_wanted = wanted;
    if (m_isStale)
        read();
    if (m_names)
        ask();
}

void NameFinder::stop()
{
    m_stop.request_stop();
    m_isWanted = false;
    m_answered = ++m_question;
}

void NameFinder::noteUse(const ArticleId &id)
{
    m_used.removeOne(id.text);
    m_used.prepend(id.text);
    if (m_used.size() > mostUsed)
        m_used.removeLast();
}

/// The names are of before; who waits for them now gets the new ones.
void NameFinder::forget()
{
    m_isStale = true;
    if (m_isWanted)
        read();
}

void NameFinder::read()
{
    if (m_isReading)
        return;
    m_isReading = true;
    m_isStale = false;
    m_library.readLong(&readNames).then(this, [this](const Result<QList<NamedThing>> &names) { take(names); });
}

void NameFinder::take(const Result<QList<NamedThing>> &names)
{
    m_isReading = false;
    if (!names) {
        m_isStale = true;
        m_answered = m_question;
        Q_EMIT failed(names.error());
        return;
    }
    m_names = std::make_shared<const QList<NamedThing>>(*names);
    if (!m_isWanted)
        return;
    ask();
    if (m_isStale) // while they were read
        read();
}

void NameFinder::ask()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const auto search = [this, question = m_question, names = m_names, pattern = m_pattern, wanted = m_wanted,
                         used = m_used, stop = m_stop.get_token()] {
        QList<FoundName> found = bestNames(*names, pattern, wanted, stop);
        if (pattern.isEmpty())
            found = usedFirst(*names, found, used, wanted.articles);
        if (!stop.stop_requested())
            QMetaObject::invokeMethod(
                this, [this, question, found = std::move(found)] { answer(question, found); }, Qt::QueuedConnection);
    };
    m_worker.start(search);
}

void NameFinder::answer(quint64 question, const QList<FoundName> &names)
{
    if (question != m_question)
        return;
    m_answered = question;
    Q_EMIT found(names);
}

} // namespace florilegium
