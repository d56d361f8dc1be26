// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/leftoutmodel.h"
#include "paint/palette.h"
#include "window/actionids.h"

#include <QObject>

namespace florilegium {

class Actions;
class LeftOutPanel;
class Messages;
class Navigation;
class ReadingPane;
class Reviewing;

/// The reader in charge of what is shown of a page: the whole page or its article, the list of what was left out, and
/// the sentence when a page is no single article. The panel is made when it is first opened.
class PageChoices : public QObject
{
    Q_OBJECT
public:
    PageChoices(Session &session, ReadingPane &pane, const Navigation &navigation, Reviewing &reviewing,
                Messages &messages, QObject *parent = nullptr);

    /// The actions that get buttons. Before the panel is opened.
    void attach(Actions &actions);
    /// False when the action is none of these.
    bool act(ActionId id);
    void open();
    void close();
    [[nodiscard]] bool isOpen() const;
    /// The row that the panel is at; null: none, or it is closed.
    [[nodiscard]] const LeftOutRow *current() const;
    /// Whether there is a whole page to be shown of the article that is read.
    [[nodiscard]] bool hasPage() const;
    [[nodiscard]] bool isWholePage() const;
    /// Offers the sentence when the page on the screen is no single article.
    void sayKind();
    void setLook(const Palette &look);
    /// Null until the panel was opened.
    [[nodiscard]] LeftOutPanel *panel() const { return m_panel; }
    [[nodiscard]] LeftOutModel &model() { return m_model; }

Q_SIGNALS:
    void currentChanged();

private:
    void makePanel();
    void bringBack(RuleScope scope);
    void dropRule();
    void jump();
    void showWholePage(bool whole);
    void articleShown();
    [[nodiscard]] bool isNewest();

    Session &m_session;
    ReadingPane &m_pane;
    Reviewing &m_reviewing;
    Messages &m_messages;
    Actions *m_actions = nullptr;
    LeftOutModel m_model;
    LeftOutPanel *m_panel = nullptr;
    Palette m_look;
};

/// What is said of a page that is no single article; empty for one that is.
[[nodiscard]] QString kindSentence(PageKind kind);

} // namespace florilegium
