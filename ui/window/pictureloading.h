// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/openarticle.h"
#include "session/picturefetch.h"
#include "window/actionids.h"
#include "window/fetching.h"

#include <QSet>
#include <QTimer>

namespace florilegium {

class Messages;
class Navigation;
class ReadingPane;
class Session;
class StatusLine;

/// The reader in charge of pictures that lie on the network: says how many of the shown article are not here, and loads
/// them when told to; never before, and for this article alone. Says how far it is in the status line after 150 ms, and
/// in a sentence at the end what could not be had. Nothing is offered where nothing can be kept.
class PictureLoading : public QObject
{
    Q_OBJECT
public:
    using MakeFetcher = Fetching::MakeFetcher;

    PictureLoading(Session &session, ReadingPane &pane, const Navigation &navigation, Messages &messages,
                   QObject *parent = nullptr);
    ~PictureLoading() override;

    /// Makes the fetcher when pictures are first loaded.
    void setMakeFetcher(const MakeFetcher &makeFetcher) { m_makeFetcher = makeFetcher; }
    /// Where it says how far it is. Nothing is looked for before.
    void attach(StatusLine &status);
    /// False when the action is none of these.
    bool act(ActionId id);
    /// Whether the article on the page has pictures to be loaded.
    [[nodiscard]] bool hasMissing() const { return !m_missing.isEmpty(); }
    [[nodiscard]] bool isRunning() const { return m_fetch && m_fetch->isRunning(); }
    /// The article on the page is seen: offers to load its pictures, unless the reader has answered that. Comes by
    /// itself when they are counted later.
    void offer();
    void stop();

Q_SIGNALS:
    /// hasMissing() changed.
    void changed();

private:
    void count();
    void takeMissing(const OpenArticlePtr &article, const QStringList &missing);
    [[nodiscard]] bool makeFetch();
    void load();
    void takeKept(const QString &address);
    void showProgress();
    void end();

    Session &m_session;
    ReadingPane &m_pane;
    const Navigation &m_navigation;
    Messages &m_messages;
    MakeFetcher m_makeFetcher;
    StatusLine *m_status = nullptr;
    QThreadPool m_workers; ///< looks which pictures are here
    std::unique_ptr<Fetcher> m_fetcher;
    std::unique_ptr<PictureFetch> m_fetch; ///< made when pictures are first loaded
    QStringList m_missing; ///< addresses, of the article on the page
    QSet<ArticleId> m_answered; ///< in this session
    QTimer m_first; ///< what is over at once says nothing
    QTimer m_next; ///< so that a thousand pictures are not a thousand repaints
};

/// "3 of 12 pictures could not be loaded.", "Stopped: 5 of 12 pictures were loaded."; empty when all were.
[[nodiscard]] QString endSentence(const PictureFetch &fetch);

} // namespace florilegium
