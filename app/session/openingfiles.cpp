// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the session opens files: what can be shown soon comes first.

#include "parse/firstpart.h"
#include "session/session.h"

#include <QFile>
#include <QFileInfo>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// What is soon known of a file.
struct LookedUp
{
    DocumentPtr firstPart; ///< of a long text that is not left in its midst; then nothing else is known yet
    std::optional<LoadedSource> loaded; ///< not of one that takes its time, or cannot be read: a worker says why
    std::optional<OpenedText> known; ///< the text to show when its bytes are known
};

/// The reader is not taken to the beginning of what they have begun to read.
bool isBegun(LibraryQueries &queries, const QString &path)
{
    const Result<QList<Article>> articles = queries.articlesByPath(path);
    return articles && std::ranges::any_of(*articles, [&](const Article &article) {
               const Result<ReadingPlace> place = queries.readingPlace(article.id);
               return place && place->offset > 0;
           });
}

DocumentPtr firstPartOf(LibraryQueries &queries, const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly) || isBegun(queries, path))
        return nullptr;
    Source head;
    head.bytes = file.read(firstPartBytes);
    head.name = QFileInfo(path).fileName();
    return firstPart(head);
}

LookedUp lookedUp(LibraryQueries &queries, const QString &path, bool wantsFirstPart)
{
    constexpr qint64 small = 4 * 1024 * 1024; // bytes: read and hashed in some 5 ms
    const QFileInfo info(path);
    LookedUp found;
    if (!info.isFile())
        return found;
    if (wantsFirstPart && info.size() >= smallestLongText)
        found.firstPart = firstPartOf(queries, path);
    if (found.firstPart)
        return found;
    if (info.size() <= small) {
        if (const auto loaded = loadFile(path))
            found.loaded = *loaded;
    }
    const auto article = found.loaded ? queries.articleBySha256(found.loaded->sha256)
                                      : Result<std::optional<Article>>();
    if (article && *article && !(*article)->isDeleted()) {
        if (auto text = readOpenedText(queries, (*article)->id, std::nullopt))
            found.known = std::move(*text);
    }
    return found;
}

} // namespace

void Session::openFile(const QString &path)
{
    ++m_opening;
    Q_EMIT openingChanged();
    lookUp(newOpening(path), path, true);
}

/// Most files are small and known: one way there and back, so that the text is in the window's first frame.
void Session::lookUp(const Opening &opening, const QString &path, bool wantsFirstPart)
{
    const SharedSession::Asked asked = m_shared->asking();
    m_library
        .read([path, wantsFirstPart](LibraryQueries &queries) {
            return std::make_shared<LookedUp>(lookedUp(queries, path, wantsFirstPart));
        })
        .then(this, [this, opening, path, asked](const std::shared_ptr<LookedUp> &found) {
            if (isCancelled(opening))
                return;
            if (found->firstPart) {
                giveFirstPart(opening, found->firstPart);
                lookUp(opening, path, false);
            } else if (found->known) {
                found->known->asked = asked;
                noteSeenAt(found->known->article.article, path); // where that is new, the article is read again
                showOpened(opening, std::move(*found->known));
            } else if (found->loaded) {
                parseWith(opening, *found->loaded, {});
            } else {
                --m_opening; // open() counts for itself
                loadFileOnWorker(opening, path);
            }
        });
}

void Session::giveFirstPart(const Opening &opening, const DocumentPtr &part)
{
    if (isOutdone(opening.number))
        return;
    m_firstPartOf = opening.number;
    Q_EMIT firstPartRead(part);
}

void Session::loadFileOnWorker(const Opening &opening, const QString &path)
{
    auto promise = std::make_shared<QPromise<Loaded>>();
    promise->start();
    m_workers.start([promise, path] {
        promise->addResult(loadFile(path));
        promise->finish();
    });
    open(opening, promise->future());
}

} // namespace florilegium
