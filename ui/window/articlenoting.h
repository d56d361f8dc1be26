// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/article.h"
#include "paint/palette.h"
#include "window/actionids.h"

#include <QObject>

namespace florilegium {

class ArticleNotePanel;
class PageChoices;
class ReadingPane;
class Reviewing;
class SeenElsewhere;
class Session;

/// The note on the article as a whole, in a panel below it that is made when it is first opened. There is room for one
/// panel: the others close for it, and it for them.
class ArticleNoting : public QObject
{
    Q_OBJECT
public:
    ArticleNoting(Session &session, ReadingPane &pane, Reviewing &reviewing, PageChoices &choices,
                  SeenElsewhere &elsewhere, QObject *parent);

    /// False when the action is another one.
    bool act(ActionId id);
    void open();
    void close();
    [[nodiscard]] bool isOpen() const;
    void setLook(const Palette &look);
    /// Null until it was opened.
    [[nodiscard]] ArticleNotePanel *panel() const { return m_panel; }

private:
    void makePanel();
    void showArticle();
    void keep(const ArticleId &article, const QString &note);
    void keepLate();

    Session &m_session;
    ReadingPane &m_pane;
    Reviewing &m_reviewing;
    PageChoices &m_choices;
    SeenElsewhere &m_elsewhere;
    ArticleNotePanel *m_panel = nullptr;
    QList<std::pair<ArticleId, QString>> m_late; ///< notes on articles that are on the page no more
    Palette m_look;
};

} // namespace florilegium
