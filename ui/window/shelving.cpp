// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/shelving.h"

#include "library/articleedits.h"
#include "models/words.h"
#include "panels/articlepage.h"
#include "session/session.h"
#include "window/actions.h"
#include "window/errortext.h"
#include "window/messages.h"
#include "window/navigation.h"
#include "window/pages.h"
#include "window/readingpane.h"

namespace florilegium {

using namespace Qt::StringLiterals;

Shelving::Shelving(Session &session, ReadingPane &pane, const Navigation &navigation, Actions &actions,
                   Messages &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
    , m_navigation(navigation)
    , m_actions(actions)
    , m_messages(messages)
{
    connect(&session, &Session::changed, this, [this] { ++m_changes; });
    connect(&session, &Session::savedChanged, this, &Shelving::next);
}

void Shelving::setPages(Pages *pages)
{
    m_pages = pages;
    const auto move = [this](const QList<ArticleId> &articles, bool toBin) {
        const auto edit = [toBin](const QList<Article> &found) {
            return toBin ? deleteArticles(found, QDateTime::currentDateTimeUtc()) : restoreArticles(found);
        };
        const QString name = toBin ? u"article.delete"_s : u"article.restore"_s;
        perform(articles, edit, [this, name](int count) { announce(doneSentence(name, count)); });
    };
    connect(pages, &Pages::articlesLeaving, this, move);
}

Needs Shelving::present() const
{
    const ArticlePage *page = m_pages && !m_navigation.isReading() ? m_pages->shownArticles() : nullptr;
    Needs present;
    present.setFlag(Need::Shelf, page);
    present.setFlag(Need::Articles,
                    m_navigation.isReading() ? bool(m_pane.article()) : page && !page->isBin() && page->hasSelection());
    return present;
}

QList<ArticleId> Shelving::chosen() const
{
    if (m_navigation.isReading())
        return m_pane.article() ? QList{m_pane.article()->article.id} : QList<ArticleId>();
    const ArticlePage *page = m_pages ? m_pages->shownArticles() : nullptr;
    return page && !page->isBin() ? page->selected() : QList<ArticleId>();
}

bool Shelving::act(ActionId id)
{
    if (id == ActionId::DeleteArticle) {
        moveToBin();
        return true;
    }
    return moveToState(id) || rate(id) || group(id) || changeView(id);
}

bool Shelving::rate(ActionId id)
{
    const int rating = int(id) - int(ActionId::NoRating);
    if (rating < 0 || rating > 5)
        return false;
    performOnChosen([rating](const QList<Article> &articles) { return setRating(articles, rating); }, [](int) {});
    return true;
}

bool Shelving::moveToState(ActionId id)
{
    const int step = int(id) - int(ActionId::StateInbox);
    if (step < 0 || step > int(ReadingState::Archived))
        return false;
    const auto state = ReadingState(step);
    const bool onShelf = !m_navigation.isReading(); // on the page the breadcrumb says where it is now
    performOnChosen([state](const QList<Article> &articles) { return setState(articles, state); },
                    [this, state, onShelf](int count) {
                        if (onShelf)
                            announce(tr("%n article(s) moved to “%1”.", nullptr, count).arg(label(state)));
                    });
    return true;
}

void Shelving::moveToBin()
{
    performOnChosen(
        [](const QList<Article> &articles) { return deleteArticles(articles, QDateTime::currentDateTimeUtc()); },
        [this](int count) { announce(doneSentence(u"article.delete"_s, count)); });
}

bool Shelving::group(ActionId id)
{
    ArticlePage *page = m_pages ? m_pages->shownArticles() : nullptr;
    if (id == ActionId::FoldGroups || id == ActionId::UnfoldGroups) {
        if (page)
            page->foldGroups(id == ActionId::FoldGroups);
        return true;
    }
    const int grouping = int(id) - int(ActionId::GroupNone);
    if (grouping < 0 || grouping > int(ArticleGrouping::Theme))
        return false;
    if (page)
        page->groupBy(ArticleGrouping(grouping));
    showChecks();
    return true;
}

bool Shelving::changeView(ActionId id)
{
    if (!m_pages)
        return false;
    const int column = int(id) - int(ActionId::SortByTitle);
    if (id == ActionId::ArticleTable) {
        ShelfView view = m_pages->shelfView();
        view.table = !view.table;
        m_pages->setShelfView(view);
        return true;
    }
    if (id == ActionId::TableColumns) {
        if (!m_pages->shelfView().table)
            changeView(ActionId::ArticleTable);
        if (ArticlePage *page = m_pages->shownArticles())
            page->openColumnMenu();
        return true;
    }
    if (column < 0 || column >= tableColumnCount)
        return false;
    if (ArticlePage *page = m_pages->shownArticles())
        page->sortBy(ArticleColumn(column));
    showChecks();
    return true;
}

/// A press alone decides nothing: what is so is checked.
void Shelving::showChecks()
{
    if (!m_pages)
        return;
    const ShelfView &view = m_pages->shelfView();
    m_actions.action(ActionId::ArticleTable)->setChecked(view.table);
    for (int grouping = 0; grouping <= int(ArticleGrouping::Theme); ++grouping)
        m_actions.action(following(ActionId::GroupNone, grouping))->setChecked(int(view.grouping) == grouping);
    for (int column = 0; column < tableColumnCount; ++column)
        m_actions.action(following(ActionId::SortByTitle, column))->setChecked(int(view.sort) == column);
}

/// The article on the page is at hand, perhaps before it is in the library.
void Shelving::performOnChosen(const Edit &edit, const Done &done)
{
    if (m_navigation.isReading() && m_pane.article())
        apply({m_pane.article()->article}, edit, done);
    else
        perform(chosen(), edit, done);
}

void Shelving::apply(const QList<Article> &articles, const Edit &edit, const Done &done)
{
    const Change change = edit(articles);
    m_session.perform(change);
    if (!change.isEmpty())
        done(int(change.records.size()));
}

void Shelving::perform(const QList<ArticleId> &articles, Edit edit, Done done)
{
    if (articles.isEmpty())
        return;
    m_jobs.push_back({articles, std::move(edit), std::move(done)});
    next();
}

/// One after another, each on what the one before has left: a change writes whole rows. They are read again when
/// something was changed meanwhile.
void Shelving::next()
{
    if (m_jobs.empty() || m_reading || m_session.unsaved() > 0)
        return;
    m_reading = true;
    m_session.library()
        .read([ids = m_jobs.front().articles](LibraryQueries &queries) { return queries.articleRows(ids); })
        .then(this, [this, changes = m_changes](const Result<QList<ArticleRow>> &rows) {
            m_reading = false;
            if (changes != m_changes) {
                next();
                return;
            }
            const Job job = std::move(m_jobs.front());
            m_jobs.pop_front();
            QList<Article> articles;
            for (const ArticleRow &row : rows.value_or(QList<ArticleRow>()))
                articles.append(row.article);
            if (!rows)
                m_messages.problem(sentence(rows.error(), tr("the library")));
            apply(articles, job.edit, job.done);
            next();
        });
}

void Shelving::announce(const QString &sentence)
{
    m_messages.show(Messages::Kind::Note, sentence, {{tr("Undo"), [this] { m_session.undo(); }}});
}

} // namespace florilegium
