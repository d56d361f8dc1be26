// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QObject>

namespace florilegium {

class Messages;
class Navigation;
class PageChoices;
class PictureLoading;
class ReadingPane;
class Reviewing;

/// The quiet bars about versions: what became of the highlights, that two articles are alike, that an older version is
/// shown; else what its page is (PageChoices). Quietly behind them, that it has pictures on the network
/// (PictureLoading). An offer goes with the article that it is about.
class VersionBars : public QObject
{
    Q_OBJECT
public:
    VersionBars(Session &session, ReadingPane &pane, Navigation &navigation, Reviewing &reviewing, PageChoices &choices,
                PictureLoading &pictures, Messages &messages, QObject *parent = nullptr);

private:
    void followPlace();
    void sayWhatItIs();
    void sayCarried(const OpenArticlePtr &article, const Carriage &carriage);
    void sayAlike(const OpenArticlePtr &article, const Article &known);
    /// Now, or when what is being kept of the article is kept.
    void whenKept(const OpenArticlePtr &article, std::function<void()> run);

    struct Later
    {
        OpenArticlePtr article;
        std::function<void()> run;
    };

    Session &m_session;
    ReadingPane &m_pane;
    Navigation &m_navigation;
    Reviewing &m_reviewing;
    PageChoices &m_choices;
    PictureLoading &m_pictures;
    Messages &m_messages;
    OpenArticlePtr m_shown; ///< while its page is seen
    QList<Later> m_later;
};

/// "2 moved, 1 changed, 1 not found"; parts that are zero are left out.
[[nodiscard]] QString countsSentence(const CarriedCounts &counts);

} // namespace florilegium
