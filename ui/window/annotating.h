// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/openarticle.h"
#include "window/actionids.h"

#include <QObject>

#include <functional>

namespace florilegium {

class Actions;
class Messages;
class ReadingPane;
class Session;
struct SoftOffer;
struct ThemePath;

/// Marking: turns an action, a clicked dot or a typed note into a change of the session. What is acted on is the
/// selection; without one the current highlight; in caret mode the sentence at the caret.
class Annotating : public QObject
{
    Q_OBJECT
public:
    Annotating(Session &session, ReadingPane &pane, Messages &messages, QObject *parent = nullptr);

    /// Gives the actions of colours their keys and names, now and whenever the reader changes them. Before fill().
    void nameColours(Actions &actions);
    /// Connects to what fill() of the pane has made.
    void attach();
    /// False when the action is none of marking.
    bool act(ActionId id);
    void setColour(const QString &key) { m_colour = key; }
    /// Key of the colour that H gives: the one used last.
    [[nodiscard]] const QString &colour() const { return m_colour; }
    /// The colour comes along when the reader goes to another side.
    void continueFrom(const Annotating &before);
    /// Who reads: told of statuses that are set here.
    void setReader(std::function<QString()> reader) { m_reader = std::move(reader); }
    /// The highlight to act on; made from the passage when there is none. Null after telling the reader what to do.
    HighlightId passageHere() { return target(true); }
    /// The claim that it states; made when it states none. Null like passageHere().
    ClaimId claimHere();

Q_SIGNALS:
    /// The reader came to a claim that is there already, and wants to see to it.
    void claimWanted(const florilegium::ClaimId &claim);

private:
    [[nodiscard]] QList<TextRange> passage() const;
    /// The highlight to act on; made from the passage when there is none. Null after telling the reader what to do.
    HighlightId target(bool make);
    HighlightId mark(const QString &colour);
    void addToHighlight();
    void setColourAt(int index);
    void makeClaim();
    void tellStart(const HighlightId &statedBy, const SoftOffer &offer);
    void openPicker();
    void giveTheme(const ThemePath &theme);
    void themeByDigit(int digit);
    void editNote();
    void remove();
    bool actOnCaret(ActionId id);

    Session &m_session;
    ReadingPane &m_pane;
    Messages &m_messages;
    QString m_colour;
    std::function<QString()> m_reader = [] { return QString(); };
    HighlightId m_lastCurrent; ///< what a passage is added to when none is current any more
    HighlightId m_pickedFor;
};

} // namespace florilegium
