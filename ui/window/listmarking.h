// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"
#include "session/bulkmarking.h"
#include "window/actiontable.h"

#include <QObject>

#include <functional>

class QMenu;

namespace florilegium {

class Actions;
class AskPopup;
class ClaimPicker;
class HighlightPage;
class Messages;
class Navigation;
class Pages;
class ReadingPane;
class ThemePicker;
struct ThemePath;

/// The list of highlights on one side of the window: how it is shown, and marking there. What the keys do to one
/// passage on the page they do here to all that are selected, as one step of undo. Parts are borrowed.
class ListMarking : public QObject
{
    Q_OBJECT
public:
    /// Pickers lie over `room`.
    ListMarking(Session &session, ReadingPane &pane, const Navigation &navigation, Actions &actions, Messages &messages,
                QWidget &room, QObject *parent);

    void setPages(Pages *pages);
    void setLook(const Palette &look);
    /// Who reads: told of statuses that are set here.
    void setReader(std::function<QString()> reader) { m_reader = std::move(reader); }
    /// False when the action is not of the list, or not meant for it now.
    bool act(ActionId id);
    /// What there is of Need::Passage, Need::Markable and Need::HighlightList.
    [[nodiscard]] Needs present() const;
    /// Checks the actions that say how the list is shown.
    void showChecks();
    /// Into a file; `path` as the reader chose it.
    void exportTo(const QString &path);

Q_SIGNALS:
    void exported();

private:
    using Sentence = std::function<QString(int count)>;

    void equip(HighlightPage *page);
    [[nodiscard]] HighlightPage *page() const;
    [[nodiscard]] PassageChoice chosen() const;
    bool changeView(ActionId id);
    bool mark(ActionId id);
    bool markOne(ActionId id);
    void perform(const PassageChoice &choice, const BulkMarking::Edit &edit, const Sentence &sentence,
                 BulkMarking::Where where = BulkMarking::Where::Worker);
    void read(const std::function<void(const QList<Highlight> &highlights)> &use);
    void report(const Error &error);
    void announce(const QString &sentence);

    void colour(int index);
    void remove();
    void restore();
    void themeByDigit(int digit);
    void makeClaim();
    void setStatuses(Status status);
    void copyMarkdown();
    void copyLinks();

    // Asked first (listmarkingquestions.cpp).
    void askTheme(int digit);
    void toggleTheme(const PassageChoice &choice, const ThemeId &theme);
    [[nodiscard]] QString toggledSentence(const ThemeId &theme, const QString &done, int count) const;
    void giveTheme(const PassageChoice &choice, const std::function<ThemePath()> &theme);
    void askThemeToTake();
    void takeTheme(const PassageChoice &choice, const ThemeId &theme);
    void askNote();
    void askClaim();
    void askRelation(const PassageChoice &choice, const ClaimId &claim);
    void makeEvidence(const PassageChoice &choice, const ClaimId &claim, Relation relation);
    void askAndExport();
    [[nodiscard]] QPoint menuPlace() const;
    void popUp(QMenu *menu) const;

    Session &m_session;
    ReadingPane &m_pane;
    const Navigation &m_navigation;
    Actions &m_actions;
    Messages &m_messages;
    QWidget &m_room;
    BulkMarking m_bulk;
    std::function<QString()> m_reader = [] { return QString(); };
    Pages *m_pages = nullptr;
    ThemePicker *m_themePicker = nullptr;
    ClaimPicker *m_claimPicker = nullptr;
    AskPopup *m_note = nullptr;
    Palette m_look;
    PassageChoice m_asked; ///< what the picker that is open was opened for
    QString m_exportFolder; ///< chosen last
};

} // namespace florilegium
