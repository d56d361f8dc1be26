// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/deskmodel.h"
#include "paint/palette.h"
#include "window/actionids.h"

#include <QObject>

namespace florilegium {

class Actions;
class DeskPanel;
class Messages;
class Navigation;
class ReadingPane;

/// The desk at work: shows in the article what the desk speaks of, and turns the reader's word into decisions of the
/// session. The panel is made when it is first opened.
class Reviewing : public QObject
{
    Q_OBJECT
public:
    Reviewing(Session &session, ReadingPane &pane, Navigation &navigation, Messages &messages,
              QObject *parent = nullptr);

    /// The actions that get buttons. Before the desk is opened.
    void attach(Actions &actions);
    /// False when the action is none of the desk's.
    bool act(ActionId id);
    /// Opens the desk for the article on the page, at a highlight when it is given.
    void open(const HighlightId &at = {});
    void close();
    [[nodiscard]] bool isOpen() const;
    /// The highlight that the desk is at; null: none, or it is closed.
    [[nodiscard]] HighlightId current() const;
    void setLook(const Palette &look);
    /// Null until the desk was opened.
    [[nodiscard]] DeskPanel *panel() const { return m_panel; }
    [[nodiscard]] DeskModel &model() { return m_model; }

Q_SIGNALS:
    void currentChanged();

private:
    /// Where the reader left the desk to see a passage in an older version.
    struct Away
    {
        ArticleId article;
        HighlightId highlight;
    };

    void makePanel();
    void showCurrent();
    void dropProposal();
    void selectFrom();
    void accept();
    void placeSelection();
    void decide(const QList<TextRange> &ranges);
    void showWhereMarked();
    void articleShown();
    [[nodiscard]] const DeskRow *row() const;

    Session &m_session;
    ReadingPane &m_pane;
    Navigation &m_navigation;
    Messages &m_messages;
    Actions *m_actions = nullptr;
    DeskModel m_model;
    DeskPanel *m_panel = nullptr;
    Palette m_look;
    HighlightId m_shown; ///< whose place was shown last
    HighlightId m_wanted; ///< to be current when the rows have come
    TextRange m_proposed; ///< selected by us, to show where a place would be
    std::optional<Away> m_away;
};

} // namespace florilegium
