// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"

#include "annotate/edits.h"
#include "session/themepaths.h"

#include <QDateTime>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

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

} // namespace

Session::Session(Library &library, ParserHost &parsers, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_parsers(parsers)
    , m_themes(this)
    , m_claims(this)
{
    m_workers.setMaxThreadCount(1);
    connect(&m_library, &Library::committed, this, &Session::followForeign);
}

Session::~Session()
{
    m_stop.request_stop();
    m_workers.waitForDone();
}

void Session::loadSets()
{
    struct Sets
    {
        Result<QList<Theme>> themes;
        Result<QList<Colour>> colours;
        Result<QList<Claim>> claims;
        Result<QList<Evidence>> evidence;
    };
    m_library
        .read([](LibraryQueries &queries) {
            return Sets{queries.themes(), queries.colours(), queries.claims(), queries.evidence()};
        })
        .then(this, [this](const Sets &sets) {
            // What cannot be read stays away; the rest is shown. The library itself reports damage.
            m_themes.load(sets.themes.value_or(QList<Theme>()), sets.colours.value_or(QList<Colour>()));
            m_claims.load(sets.claims.value_or(QList<Claim>()), sets.evidence.value_or(QList<Evidence>()));
            for (const Change &change : std::as_const(m_inFlight)) {
                m_themes.apply(change);
                m_claims.apply(change);
            }
        });
}

int Session::unsaved() const
{
    qsizetype waiting = m_inFlight.size();
    for (const QList<Change> &changes : m_waiting)
        waiting += changes.size();
    return int(waiting);
}

std::optional<Highlight> Session::highlightOf(const OpenArticlePtr &article, const HighlightId &id) const
{
    const PlacedHighlight *placed = article->highlights->find(id);
    return placed ? std::optional(placed->highlight) : std::nullopt;
}

HighlightId Session::highlight(const OpenArticlePtr &article, const QList<TextRange> &ranges, const QString &colour,
                               const QList<ThemeId> &themes)
{
    Highlight made = newHighlight(*article->document, article->article.id, article->text, ranges, colour, now());
    made.themes = themes;
    perform(addHighlight(made));
    return made.id;
}

HighlightId Session::claimPassage(const OpenArticlePtr &article, const QList<TextRange> &ranges)
{
    const QDateTime time = now();
    const Highlight made = newHighlight(*article->document, article->article.id, article->text, ranges, u"claim"_s,
                                        time);
    const Claim claim{.id = ClaimId::make(),
                      .statement = quoteOf(made).simplified(),
                      .created = made.created,
                      .modified = made.modified};
    Change change = florilegium::makeClaim(claim, made.id, time);
    change.records.prepend(addHighlight(made).records.front());
    perform(change);
    return made.id;
}

void Session::setColour(const OpenArticlePtr &article, const HighlightId &id, const QString &colour)
{
    if (const auto highlight = highlightOf(article, id))
        perform(florilegium::setColour(*highlight, colour, now()));
}

void Session::setRanges(const OpenArticlePtr &article, const HighlightId &id, const QList<TextRange> &ranges)
{
    const auto highlight = highlightOf(article, id);
    if (highlight && !ranges.isEmpty())
        perform(florilegium::setRanges(*highlight, *article->document, article->text, ranges, now()));
}

void Session::setNote(const OpenArticlePtr &article, const HighlightId &id, const QString &note)
{
    if (const auto highlight = highlightOf(article, id))
        perform(florilegium::setNote(*highlight, note, now()));
}

void Session::toggleTheme(const OpenArticlePtr &article, const HighlightId &id, const ThemeId &theme)
{
    const auto highlight = highlightOf(article, id);
    if (!highlight)
        return;
    const bool has = highlight->themes.contains(theme);
    perform(has ? removeTheme(*highlight, theme, now()) : addTheme(*highlight, theme, now()));
}

ClaimId Session::makeClaim(const OpenArticlePtr &article, const HighlightId &id)
{
    if (const Claim *stated = m_claims.statedBy(id))
        return stated->id;
    const auto highlight = highlightOf(article, id);
    if (!highlight)
        return {};
    const QDateTime time = now();
    const Claim claim{.id = ClaimId::make(),
                      .statement = quoteOf(*highlight).simplified(),
                      .created = time.addMSecs(-time.time().msec()),
                      .modified = time.addMSecs(-time.time().msec())};
    perform(florilegium::makeClaim(claim, id, time));
    return claim.id;
}

void Session::deleteHighlights(const OpenArticlePtr &article, const QList<HighlightId> &ids)
{
    QList<Highlight> highlights;
    for (const HighlightId &id : ids) {
        if (const auto highlight = highlightOf(article, id))
            highlights << *highlight;
    }
    perform(florilegium::deleteHighlights(highlights, now()));
}

ThemeId Session::themeAt(const QString &path)
{
    const ThemePath found = themePath(m_themes, path);
    perform(found.change);
    return found.id;
}

void Session::perform(const Change &change)
{
    if (change.isEmpty())
        return;
    m_undo.push(change);
    applyToSets(change);
    send(change);
    Q_EMIT undoChanged();
}

void Session::undo()
{
    if (const auto change = m_undo.undo()) {
        applyToSets(*change);
        send(*change);
        Q_EMIT undoChanged();
    }
}

void Session::redo()
{
    if (const auto change = m_undo.redo()) {
        applyToSets(*change);
        send(*change);
        Q_EMIT undoChanged();
    }
}

void Session::applyToSets(const Change &change)
{
    ++m_applied;
    m_themes.apply(change);
    m_claims.apply(change);
    for (const auto &weak : std::as_const(m_open)) {
        if (const OpenArticlePtr article = weak.lock()) {
            article->highlights->apply(change);
            for (const Record &record : change.records) {
                if (record.table == Table::Articles && record.id == article->article.id.text && !record.after.isEmpty())
                    article->article = articleFromRow(record.after);
            }
        }
    }
    forgetMoved(change);
    followRules(change);
    Q_EMIT changed(change);
}

/// Articles whose versions changed are read anew when they are opened next: another text may be their newest now.
void Session::forgetMoved(const Change &change)
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

void Session::send(const Change &change)
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
    m_library.apply(numbered).then(this, [this, numbered](const Result<void> &result) { sent(numbered, result); });
    Q_EMIT savedChanged();
}

void Session::sent(const Change &change, const Result<void> &result)
{
    m_inFlight.removeOne(change);
    if (!result) {
        m_unannounced.removeOne(change);
        applyToSets(inverse(change));
        m_undo.forget(change);
        Q_EMIT undoChanged();
        Q_EMIT saveFailed(change, result.error());
    }
    announceSaved();
}

void Session::announceSaved()
{
    Q_EMIT savedChanged();
    if (unsaved() > 0)
        return;
    for (const auto &run : std::exchange(m_whenSaved, {}))
        run();
}

void Session::performAndOpen(const Change &change, const ArticleId &id)
{
    m_whenSaved << [this, id] { openArticle(id); };
    perform(change);
}

void Session::followForeign(const Change &change)
{
    if (!m_unannounced.removeOne(change))
        applyToSets(change);
}

void Session::savePlace(const OpenArticlePtr &article, const ReadingPlace &place)
{
    const auto isShown = [&](const auto &weak) { return weak.lock() == article; };
    if (std::ranges::none_of(m_open, isShown))
        return; // another text took its place
    article->place = place;
    // One place is kept for each article: in its newest text, which the article is opened in.
    if (!article->olderVersion && !m_waiting.contains(article->article.id))
        m_library.savePlace(article->article.id, place);
}

} // namespace florilegium
