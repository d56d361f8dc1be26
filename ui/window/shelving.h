// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/article.h"
#include "window/actiontable.h"

#include <QObject>

#include <deque>
#include <functional>

namespace florilegium {

class Actions;
class Messages;
class Navigation;
class Pages;
class ReadingPane;
class Session;

/// What is done with articles as wholes: with the one on the page, or with all that are selected on their shelf. Parts
/// are borrowed.
class Shelving : public QObject
{
    Q_OBJECT
public:
    Shelving(Session &session, ReadingPane &pane, const Navigation &navigation, Actions &actions, Messages &messages,
             QObject *parent);

    void setPages(Pages *pages);
    bool act(ActionId id);
    /// What there is of Need::Articles and Need::Shelf.
    [[nodiscard]] Needs present() const;
    /// Checks the actions that say how the shelf is shown.
    void showChecks();
    /// The articles that it would be done with.
    [[nodiscard]] QList<ArticleId> chosen() const;

private:
    using Edit = std::function<Change(const QList<Article> &articles)>;
    using Done = std::function<void(int count)>;
    struct Job
    {
        QList<ArticleId> articles;
        Edit edit;
        Done done;
    };

    bool moveToState(ActionId id);
    bool rate(ActionId id);
    bool group(ActionId id);
    bool changeView(ActionId id);
    void moveToBin();
    void performOnChosen(const Edit &edit, const Done &done);
    void perform(const QList<ArticleId> &articles, Edit edit, Done done);
    void apply(const QList<Article> &articles, const Edit &edit, const Done &done);
    void next();
    void announce(const QString &sentence);

    Session &m_session;
    ReadingPane &m_pane;
    const Navigation &m_navigation;
    Actions &m_actions;
    Messages &m_messages;
    Pages *m_pages = nullptr;
    std::deque<Job> m_jobs;
    quint64 m_changes = 0; ///< that the sets have followed
    bool m_reading = false; ///< the articles of the first job
};

} // namespace florilegium
