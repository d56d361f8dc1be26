// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/collecting.h"

#include "panels/articlepage.h"
#include "panels/collectionpicker.h"
#include "session/session.h"
#include "window/errortext.h"
#include "window/messages.h"
#include "window/navigation.h"
#include "window/pages.h"
#include "window/shelving.h"

namespace florilegium {

namespace {

constexpr int longestName = 60; // of a search, until the reader gives it one

} // namespace

Collecting::Collecting(Session &session, Navigation &navigation, const Shelving &shelving, Messages &messages,
                       QWidget &room, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_navigation(navigation)
    , m_shelving(shelving)
    , m_messages(messages)
    , m_room(room)
{
}

void Collecting::setLook(const Palette &look)
{
    m_look = look;
    if (m_picker)
        m_picker->setColours(look);
}

void Collecting::rename(const Collection &collection, const QString &name)
{
    m_session.perform(renameCollection(collection, name));
}

bool Collecting::act(ActionId id)
{
    switch (id) {
    case ActionId::Collections: pick(); return true;
    case ActionId::NewCollection: make({.id = CollectionId::make(), .name = tr("New collection")}, {}); return true;
    case ActionId::SaveSearch: saveSearch(); return true;
    default: return false;
    }
}

void Collecting::pick()
{
    const QList<ArticleId> articles = m_shelving.chosen();
    if (articles.isEmpty())
        return;
    m_session.library()
        .read([articles](LibraryQueries &queries) -> Result<Memberships> {
            auto collections = queries.collections();
            auto members = queries.members(articles);
            if (!collections || !members)
                return std::unexpected(collections ? members.error() : collections.error());
            return Memberships{articles, *std::move(collections), *std::move(members)};
        })
        .then(this, [this](const Result<Memberships> &memberships) {
            if (memberships)
                open(*memberships);
            else
                m_messages.problem(sentence(memberships.error(), tr("the library")));
        });
}

void Collecting::open(const Memberships &memberships)
{
    if (!m_picker) {
        m_picker = new CollectionPicker(&m_room);
        m_picker->setColours(m_look);
        connect(m_picker, &CollectionPicker::chosen, this, &Collecting::put);
        connect(m_picker, &CollectionPicker::newChosen, this,
                [this](const QString &name, const QList<ArticleId> &articles) {
                    make({.id = CollectionId::make(), .name = name}, articles);
                });
    }
    m_picker->openFor(memberships, m_room.rect());
}

/// One step, with the articles that are in it from the start. Without any, the reader names it now.
void Collecting::make(const Collection &collection, const QList<ArticleId> &articles)
{
    Change change = addCollection(collection);
    change.records += putInto(collection.id, articles).records;
    m_session.perform(change);
    if (articles.isEmpty()) {
        Q_EMIT nameWanted(collection.id);
    } else {
        announce(tr("%n article(s) put into “%1”.", nullptr, int(articles.size())).arg(collection.name));
    }
}

void Collecting::saveSearch()
{
    const ArticlePage *page = m_pages->shownArticles();
    const QString query = page ? page->shownQuery() : QString();
    if (query.isEmpty())
        m_messages.note(tr("Type what the list is to be filtered by, then save it."));
    else
        make({.id = CollectionId::make(), .name = query.left(longestName), .filter = query}, {});
}

/// No others, so that undo takes out none that were there.
void Collecting::put(const CollectionId &collection, const QList<ArticleId> &articles, bool isIn)
{
    m_session.library()
        .read([articles](LibraryQueries &queries) { return queries.members(articles); })
        .then(this, [=, this](const Result<QHash<CollectionId, QList<ArticleId>>> &members) {
            if (!members)
                return m_messages.problem(sentence(members.error(), tr("the library")));
            const QList<ArticleId> there = members->value(collection);
            QList<ArticleId> others = articles;
            others.removeIf([&there](const ArticleId &article) { return there.contains(article); });
            m_session.perform(isIn ? putInto(collection, others) : takeOut(collection, there));
            const int count = int(isIn ? others.size() : there.size());
            announce(isIn ? tr("%n article(s) put into the collection.", nullptr, count)
                          : tr("%n article(s) taken out of the collection.", nullptr, count));
        });
}

void Collecting::remove(const Collection &collection)
{
    m_session.perform(deleteCollection(collection, QDateTime::currentDateTimeUtc()));
    const auto place = m_navigation.place();
    if (place && place->collection.id == collection.id && !m_navigation.isReading())
        m_navigation.go({.kind = Place::Kind::Shelf, .state = ReadingState::Inbox});
    announce(collection.isSearch()
                 ? tr("The search “%1” was deleted.").arg(collection.name)
                 : tr("The collection “%1” was deleted; its articles are where they were.").arg(collection.name));
}

void Collecting::announce(const QString &sentence)
{
    m_messages.show(Messages::Kind::Note, sentence, {{tr("Undo"), [this] { m_session.undo(); }}});
}

} // namespace florilegium
