// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The articles that are open, whoever reads them.

#include "library/claimlinks.h"
#include "session/pagerules.h"
#include "session/session.h"

#include <QJsonArray>

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// Whether it is of a theme, or of a passage that has others after it than before.
bool isOfThemes(const Record &record)
{
    return record.table == Table::Themes || record.table == Table::HighlightThemes
        || (record.table == Table::Highlights
            && record.before.value("themes"_L1).toArray() != record.after.value("themes"_L1).toArray());
}

} // namespace

OpenArticlePtr SharedSession::openOne(const ArticleId &id, std::optional<TextId> text) const
{
    for (const auto &weak : m_open) {
        const OpenArticlePtr open = weak.lock();
        if (open && open->article.id == id && (text ? open->text == *text : !open->olderVersion))
            return open;
    }
    return nullptr;
}

void SharedSession::take(const OpenArticlePtr &article)
{
    // One newest text for each article: the one that was it before is shown no more.
    QList<OpenArticlePtr> before;
    m_open.removeIf([&](const auto &entry) {
        const OpenArticlePtr open = entry.lock();
        const bool isSuperseded = open && open != article && open->article.id == article->article.id
            && !open->olderVersion && !article->olderVersion;
        if (isSuperseded)
            before << open;
        return !open || open == article || isSuperseded;
    });
    m_open.append(article);
    for (const OpenArticlePtr &open : std::as_const(before))
        Q_EMIT superseded(open, article);
}

void SharedSession::forget(const OpenArticlePtr &article)
{
    m_open.removeIf([&](const auto &weak) { return weak.lock() == article; });
}

bool SharedSession::isOpen(const OpenArticlePtr &article) const
{
    return std::ranges::any_of(m_open, [&](const auto &weak) { return weak.lock() == article; });
}

void SharedSession::turnTo(Session *session)
{
    m_sessions.removeOne(session);
    m_sessions.prepend(session);
}

Session *SharedSession::readerOf(const OpenArticlePtr &article) const
{
    const auto reader = std::ranges::find_if(m_sessions, [&](const Session *each) { return each->shows(article); });
    return reader == m_sessions.end() ? nullptr : *reader;
}

Session *SharedSession::speakerFor(const OpenArticlePtr &article) const
{
    Session *reader = readerOf(article);
    return reader ? reader : m_sessions.value(0);
}

void SharedSession::follow(OpenArticle &article, const Change &change)
{
    article.highlights->apply(change);
    for (const Record &record : change.records) {
        if (record.table == Table::Articles && record.id == article.article.id.text && !record.after.isEmpty())
            article.article = articleFromRow(record.after);
    }
}

void SharedSession::noteTouched(const Change &change)
{
    if (std::ranges::any_of(change.records, isOfThemes))
        m_lastTagging = m_applied;
    for (const Record &record : change.records) {
        if (record.table == Table::HighlightThemes) {
            m_retagged = m_applied;
        } else if (record.table == Table::Articles) {
            if (!record.before.isEmpty()) // one that comes only now has not been read
                m_touched.insert(record.id, m_applied);
        } else if (record.table == Table::Highlights || record.table == Table::Placements
                   || record.table == Table::Versions) {
            for (const QJsonObject *row : {&record.before, &record.after})
                m_touched.insert(row->value("article"_L1).toString(), m_applied);
        }
    }
}

QList<Change> SharedSession::onTheirWay() const
{
    QList<Change> changes = m_inFlight;
    for (const QList<Change> &waiting : m_waiting)
        changes << waiting;
    return changes;
}

bool SharedSession::isStillSo(const ArticleId &id, const Asked &asked) const
{
    return std::max(m_retagged, m_touched.value(id.text)) <= asked.applied;
}

void SharedSession::fill(OpenArticle &article, HighlightContent placed, const Asked &asked)
{
    article.highlights->load(std::move(placed));
    for (const Change &change : asked.onTheirWay)
        follow(article, change);
}

std::optional<QString> SharedSession::setting(const QString &key) const
{
    const auto known = m_settings.constFind(key);
    return known == m_settings.cend() ? std::nullopt : std::optional(*known);
}

void SharedSession::keep(const OpenArticlePtr &article, const NewVersion &version)
{
    m_waiting.insert(article->article.id, {});
    m_library.addVersion(article->article, version).then(this, [this, article](const Result<AddedVersion> &added) {
        kept(article, added);
    });
}

void SharedSession::kept(const OpenArticlePtr &article, const Result<AddedVersion> &added)
{
    const QList<Change> waiting = m_waiting.take(article->article.id);
    if (added) {
        article->text = added->text;
        article->highlights->setText(added->text);
        for (const Change &change : waiting)
            send(change);
        m_library.savePlace(article->article.id, article->place);
        Q_EMIT savedChanged();
        return;
    }
    // The article cannot be kept, so its marks cannot either: say so for each, and take them back. The last comes
    // first: what a mark was before its note would bring back a mark that is gone.
    for (auto change = waiting.crbegin(); change != waiting.crend(); ++change)
        takeBack(*change, {}, added.error());
    if (unsaved() == 0)
        m_baseless.clear();
    if (!waiting.isEmpty())
        Q_EMIT savedChanged();
    Q_EMIT keepFailed(article, added.error());
}

void SharedSession::savePlace(const OpenArticlePtr &article, const ReadingPlace &place)
{
    if (!isOpen(article))
        return; // another text took its place
    article->place = place;
    // One place is kept for each article: in its newest text, which the article is opened in.
    if (!article->olderVersion && !m_waiting.contains(article->article.id))
        m_library.savePlace(article->article.id, place);
}

/// Articles whose versions changed are read anew when they are opened next: another text may be their newest now.
void SharedSession::forgetMoved(const Change &change)
{
    QStringList articles;
    for (const Record &record : change.records) {
        if (record.table == Table::Versions)
            articles << record.before.value("article"_L1).toString() << record.after.value("article"_L1).toString();
    }
    m_open.removeIf([&](const auto &entry) {
        const OpenArticlePtr article = entry.lock();
        return article && articles.contains(article->article.id.text);
    });
}

/// With an article its passages go into the bin and come back: which ones, the library knows.
void SharedSession::followArticles(const Change &committed)
{
    for (const Record &record : committed.records) {
        const auto isBinned = [](const QJsonObject &row) { return !row["deleted"_L1].toString().isEmpty(); };
        if (record.table == Table::Articles && isBinned(record.before) != isBinned(record.after))
            m_moved << ArticleId{record.id};
    }
    if (!m_moved.isEmpty() && m_hasLoaded)
        askForMoved();
}

void SharedSession::askForMoved()
{
    const auto read = [articles = m_moved](LibraryQueries &queries) { return passagesTaken(queries, articles); };
    m_library.read(read).then(
        this, [this, question = ++m_movedQuestion, applied = m_applied, sent = m_inFlight](const TakenPassages &taken) {
            if (question != m_movedQuestion)
                return;
            if (applied != m_applied)
                return askForMoved();
            m_moved.clear();
            m_claims.setBinned(taken.binned, true);
            m_claims.setBinned(taken.living, false);
            for (const Change &change : sent) // what was read may lack it
                m_claims.apply(change);
        });
}

/// Settings say in which text an article is shown: those that are open are shown in it when the change is saved.
void SharedSession::followRules(const Change &change)
{
    for (const Record &record : change.records) {
        if (record.table != Table::Settings)
            continue;
        const QString rules = record.after.value("value"_L1).toString();
        m_settings.insert(record.id, rules);
        const auto id = record.id.startsWith(articleRulesPrefix)
            ? ArticleId::parse(record.id.sliced(articleRulesPrefix.size()))
            : std::nullopt;
        const OpenArticlePtr article = id ? openOne(*id, std::nullopt) : OpenArticlePtr();
        Session *reader = speakerFor(article);
        if (article && reader) // not at once: the change is sent after this
            QMetaObject::invokeMethod(
                reader, [reader, id = *id, rules] { reader->showAgain(id, rules); }, Qt::QueuedConnection);
    }
}

} // namespace florilegium
