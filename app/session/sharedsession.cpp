// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/sharedsession.h"

#include "library/bin.h"
#include "library/claimlinks.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int earlierSteps = 1000; // entries of the journal
constexpr qint64 earlierBytes = 64 << 20; // some ten thousand highlights changed, and one step beyond that

/// The same change with the number of the text that its highlights were made in.
Change withText(Change change, const ArticleId &article, TextId text)
{
    for (Record &record : change.records) {
        if (record.table != Table::Highlights && record.table != Table::Placements)
            continue;
        for (QJsonObject *row : {&record.before, &record.after}) {
            if (!row->isEmpty() && row->value(u"article"_s).toString() == article.text
                && row->value(u"text"_s).toInteger() == 0)
                (*row)[u"text"_s] = text;
        }
    }
    return change;
}

bool touches(const Change &change, const ArticleId &article)
{
    return std::ranges::any_of(change.records, [&](const Record &record) {
        return (record.table == Table::Highlights || record.table == Table::Placements)
            && (record.after.isEmpty() ? record.before : record.after)[u"article"_s].toString() == article.text;
    });
}

/// The row that a record is the whole of, so that the last one written is what holds; empty where it is not.
QString rowOf(const Record &record)
{
    if (record.table == Table::HighlightThemes || record.table == Table::Placements)
        return {};
    return toWord(record.table) + u'/' + record.id;
}

/// What was committed elsewhere before these of ours: what they made of an article stays.
Change beneath(const QList<Change> &ours, Change foreign)
{
    for (const Change &own : ours) {
        for (const Record &later : own.records) {
            if (later.table != Table::Articles)
                continue;
            for (Record &record : foreign.records) {
                if (record.table == Table::Articles && record.id == later.id)
                    record.after = later.after;
            }
        }
    }
    return foreign;
}

} // namespace

SharedSession::SharedSession(Library &library)
    : m_library(library)
    , m_themes(this)
    , m_claims(this)
{
    connect(&m_library, &Library::committed, this, &SharedSession::followForeign);
}

SharedSession::~SharedSession() = default;

void SharedSession::loadSets()
{
    if (std::exchange(m_hasBegun, true))
        return; // another window has: the sets are live
    struct Read
    {
        Result<QList<Theme>> themes;
        Result<QList<Colour>> colours;
        Result<QList<JournalEntry>> last; ///< what comes behind it, from wherever, is no earlier step
    };
    m_library
        .read([](LibraryQueries &queries) {
            return Read{.themes = queries.themes(), .colours = queries.colours(), .last = queries.journal(1)};
        })
        .then(this, [this](const Read &read) {
            // What cannot be read stays away; the rest is shown. The library itself reports damage.
            m_themes.load(read.themes.value_or(QList<Theme>()), read.colours.value_or(QList<Colour>()));
            // What was read may lack any of them, and those that it has end the same when they are followed again.
            for (const Change &change : std::as_const(m_followedEarly))
                m_themes.apply(change);
            const QList<JournalEntry> last = read.last.value_or(QList<JournalEntry>());
            loadClaims(last.isEmpty() ? 0 : last.front().id);
        });
}

/// After the themes, which are in sight from the first: of claims there may be very many.
void SharedSession::loadClaims(qint64 lastEntry)
{
    // Shared, so that nobody else holds the claims when the set takes them: a copy would be made at its first change.
    const auto read = [](LibraryQueries &queries) {
        const QList<Claim> claims = queries.claims().value_or(QList<Claim>());
        const ClaimLinks links = claimLinks(queries, claims).value_or(ClaimLinks());
        return std::make_shared<ClaimSet::Content>(claims, links.evidence, links.binned);
    };
    m_library.readLong(read).then(this, [this, lastEntry](const std::shared_ptr<ClaimSet::Content> &content) {
        m_claims.load(std::move(*content));
        m_hasLoaded = true;
        for (const Change &change : std::exchange(m_followedEarly, {}))
            m_claims.apply(change);
        if (!m_moved.isEmpty())
            askForMoved();
        loadUndo(lastEntry);
    });
}

/// What stands in the journal up to an entry. After everything that is to be seen.
void SharedSession::loadUndo(qint64 last)
{
    m_library.read([](LibraryQueries &queries) { return queries.journal(earlierSteps, earlierBytes); })
        .then(this, [this, last](Result<QList<JournalEntry>> journal) {
            QList<JournalEntry> entries = journal ? *std::move(journal) : QList<JournalEntry>();
            entries.removeIf([last](const JournalEntry &entry) { return entry.id > last; });
            restoreUndo(entries);
        });
}

/// What was sent from here before that may stand in it, and is on the stack already.
void SharedSession::restoreUndo(const QList<JournalEntry> &journal)
{
    QList<Change> earlier;
    for (const JournalEntry &entry : journal) {
        if (!m_early.removeOne(entry.change))
            earlier.prepend(entry.change);
    }
    m_early.clear();
    m_undo.restore(earlier);
    if (m_undo.canUndo() || m_undo.canRedo())
        Q_EMIT undoChanged();
}

int SharedSession::unsaved() const
{
    qsizetype waiting = m_inFlight.size();
    for (const QList<Change> &changes : m_waiting)
        waiting += changes.size();
    return int(waiting);
}

void SharedSession::perform(const Change &change)
{
    if (change.isEmpty())
        return;
    m_undo.push(change);
    applyAndSend(change);
    Q_EMIT undoChanged();
}

void SharedSession::applyAndSend(const Change &change)
{
    applyToSets(change);
    send(change);
}

void SharedSession::undo()
{
    if (const auto change = m_undo.undo()) {
        applyAndSend(*change);
        Q_EMIT undoChanged();
    }
}

void SharedSession::redo()
{
    if (const auto change = m_undo.redo()) {
        applyAndSend(*change);
        Q_EMIT undoChanged();
    }
}

void SharedSession::applyToSets(const Change &change)
{
    ++m_applied;
    noteTouched(change);
    if (!m_hasLoaded)
        m_followedEarly << change;
    m_themes.apply(change);
    m_claims.apply(change);
    for (const auto &weak : std::as_const(m_open)) {
        if (const OpenArticlePtr article = weak.lock())
            follow(*article, change);
    }
    forgetMoved(change);
    followRules(change);
    Q_EMIT changed(change);
}

void SharedSession::send(const Change &change)
{
    // An article that is shown before its first version is kept has no text number yet: its marks wait for that.
    for (auto waiting = m_waiting.begin(); waiting != m_waiting.end(); ++waiting) {
        if (touches(change, waiting.key()) || !waiting->isEmpty()) {
            waiting->append(change);
            Q_EMIT savedChanged();
            return;
        }
    }
    Change numbered = change;
    for (const auto &weak : std::as_const(m_open)) {
        if (const OpenArticlePtr article = weak.lock(); article && !article->olderVersion)
            numbered = withText(std::move(numbered), article->article.id, article->text);
    }
    m_inFlight << numbered;
    m_unannounced << numbered;
    if (!m_hasLoaded)
        m_early << numbered;
    m_library.apply(numbered).then(this, [this, numbered](const Result<void> &result) { sent(numbered, result); });
    Q_EMIT savedChanged();
}

void SharedSession::sent(const Change &change, const Result<void> &result)
{
    const qsizetype place = m_inFlight.indexOf(change);
    m_inFlight.removeAt(place);
    if (result) {
        for (const Record &record : change.records)
            m_baseless.remove(rowOf(record));
    } else {
        m_unannounced.removeOne(change);
        takeBack(change, onTheirWay().sliced(place), result.error());
    }
    if (unsaved() == 0)
        m_baseless.clear();
    Q_EMIT savedChanged();
}

/// What puts the sets back after a failure. A row that a later change makes anew is left to that one: when it is
/// written it holds, and when it fails as well there is no going back to what was never kept.
Change SharedSession::backOf(const Change &failed, const QList<Change> &later)
{
    QSet<QString> madeAnew;
    for (const Change &change : later) {
        for (const Record &record : change.records)
            madeAnew << rowOf(record);
    }
    madeAnew.remove(QString());
    Change back = inverse(failed);
    for (Record &record : back.records) {
        const auto known = m_baseless.constFind(rowOf(record));
        if (known != m_baseless.cend() && known->shown == record.after)
            record.after = known->kept;
    }
    back.records.removeIf([&](const Record &record) {
        const bool isLeft = madeAnew.contains(rowOf(record));
        if (isLeft)
            m_baseless.insert(rowOf(record), Baseless{.shown = record.before, .kept = record.after});
        return isLeft;
    });
    return back;
}

void SharedSession::takeBack(const Change &failed, const QList<Change> &later, const Error &error)
{
    if (const Change back = backOf(failed, later); !back.isEmpty())
        applyToSets(back);
    m_undo.forget(failed);
    Q_EMIT undoChanged();
    Q_EMIT saveFailed(failed, error);
}

void SharedSession::followForeign(const Change &change)
{
    followArticles(change);
    if (m_unannounced.removeOne(change))
        return;
    applyToSets(beneath(m_unannounced, change)); // a new article, perhaps, which was rated before it was kept
    if (isEmptying(change.name)) {
        m_undo.cut(change);
        Q_EMIT undoChanged();
    }
}

} // namespace florilegium
