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

} // namespace

Session::Session(Library &library, ParserHost &parsers, QObject *parent)
    : Session(std::make_shared<SharedSession>(library), parsers, parent)
{
}

Session::Session(const std::shared_ptr<SharedSession> &shared, ParserHost &parsers, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
    , m_library(shared->library())
    , m_parsers(parsers)
{
    m_workers.setMaxThreadCount(1);
    m_shared->join(this);
    connect(shared.get(), &SharedSession::undoChanged, this, &Session::undoChanged);
    connect(shared.get(), &SharedSession::changed, this, &Session::changed);
    connect(shared.get(), &SharedSession::savedChanged, this, &Session::announceSaved);
    connect(shared.get(), &SharedSession::saveFailed, this, &Session::saveFailed);
    connect(shared.get(), &SharedSession::superseded, this, &Session::followText);
    connect(shared.get(), &SharedSession::keepFailed, this, [this](const OpenArticlePtr &article, const Error &error) {
        if (m_shared->speakerFor(article) == this)
            Q_EMIT openFailed(article->article.title, error);
    });
}

Session::~Session()
{
    m_shared->leave(this);
    m_stop.request_stop();
    m_ending.request_stop();
    m_workers.waitForDone();
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

HighlightId Session::claimPassage(const OpenArticlePtr &article, const QList<TextRange> &ranges,
                                  const ClaimStart &start)
{
    const QDateTime time = now();
    const Highlight made = newHighlight(*article->document, article->article.id, article->text, ranges, u"claim"_s,
                                        time);
    const Claim claim{.id = ClaimId::make(),
                      .statement = quoteOf(made).simplified(),
                      .status = start.status,
                      .attributedTo = start.attributedTo,
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

ClaimId Session::makeClaim(const OpenArticlePtr &article, const HighlightId &id, const ClaimStart &start)
{
    if (const Claim *stated = m_shared->claims().statedBy(id))
        return stated->id;
    const auto highlight = highlightOf(article, id);
    if (!highlight)
        return {};
    const QDateTime time = now();
    const Claim claim{.id = ClaimId::make(),
                      .statement = quoteOf(*highlight).simplified(),
                      .status = start.status,
                      .attributedTo = start.attributedTo,
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
    const ThemePath found = themePath(m_shared->themes(), path);
    perform(found.change);
    return found.id;
}

void Session::perform(const Change &change)
{
    m_shared->turnTo(this);
    m_shared->perform(change);
}

void Session::undo()
{
    m_shared->turnTo(this);
    m_shared->undo();
}

void Session::redo()
{
    m_shared->turnTo(this);
    m_shared->redo();
}

void Session::announceSaved()
{
    Q_EMIT savedChanged();
    if (unsaved() > 0)
        return;
    for (const auto &run : std::exchange(m_whenSaved, {}))
        run();
}

/// The text that is shown here was read anew in another session.
void Session::followText(const OpenArticlePtr &before, const OpenArticlePtr &now)
{
    if (!shows(before))
        return;
    m_shown = now;
    Q_EMIT replaced(before, now);
}

void Session::performAndOpen(const Change &change, const ArticleId &id)
{
    m_whenSaved << [this, id, opening = newOpening(id.text)] {
        if (!isCancelled(opening))
            openText(opening, id, std::nullopt);
    };
    perform(change);
}

} // namespace florilegium
