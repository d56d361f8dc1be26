// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/elsewheremodel.h"
#include "paint/palette.h"
#include "session/passagesearch.h"
#include "window/actionids.h"

#include <QObject>

namespace florilegium {

class Actions;
class ElsewherePanel;
class Messages;
class Navigation;
class PageChoices;
class ReadingPane;
class Reviewing;

/// Says of each highlight that is made or gone to in how many other articles its passage stands too (in the margin),
/// lists them on demand, goes there, and marks them as repeating. The panel is made when it is first opened.
class SeenElsewhere : public QObject
{
    Q_OBJECT
public:
    SeenElsewhere(Session &session, ReadingPane &pane, Navigation &navigation, Reviewing &reviewing,
                  PageChoices &choices, Messages &messages, QObject *parent = nullptr);

    /// Takes what fill() of the pane has made, and the actions that get buttons.
    void attach(Actions &actions);
    /// False when the action is none of these.
    bool act(ActionId id);
    void open();
    void close();
    [[nodiscard]] bool isOpen() const;
    /// The row that the list is at; null: none, or it is closed.
    [[nodiscard]] const ElsewhereRow *current() const;
    void setLook(const Palette &look);
    /// Nothing is looked for any more.
    void stop() { m_search.cancel(); }
    /// Null until it was opened.
    [[nodiscard]] ElsewherePanel *panel() const { return m_panel; }
    [[nodiscard]] ElsewhereModel &model() { return m_model; }

Q_SIGNALS:
    void currentChanged();

private:
    void makePanel();
    void follow(const Change &change);
    void followHighlight();
    void answered(const HighlightId &id);
    void say(const HighlightId &id, int articles);
    void jump();
    void mark();
    void articleShown();

    Session &m_session;
    ReadingPane &m_pane;
    Navigation &m_navigation;
    Reviewing &m_reviewing;
    PageChoices &m_choices;
    Messages &m_messages;
    Actions *m_actions = nullptr;
    PassageSearch m_search;
    ElsewhereModel m_model;
    ElsewherePanel *m_panel = nullptr;
    HighlightId m_made; ///< the new highlight that is being looked for
    QList<std::pair<HighlightId, SamePassage>> m_marking; ///< on its way: the other article may have to be read
    Palette m_look;
};

} // namespace florilegium
