// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claimedits.h"
#include "annotate/linking.h"
#include "paint/palette.h"
#include "panels/statuschooser.h"
#include "window/actiontable.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace florilegium {

class Actions;
class Annotating;
class ClaimExporting;
class ClaimPage;
class ClaimPanel;
class LedgerPage;
class Linking;
class Messages;
class Navigation;
class Pages;
class ReadingPane;
class Session;
struct StatusChoice;

/// The parts that claims are worked on with. Borrowed.
struct ClaimTools
{
    Session &session;
    ReadingPane &pane;
    Navigation &navigation;
    Annotating &annotating;
    Linking &linking;
    Messages &messages;
    QWidget &window;
};

/// What is done with claims on one side of the window: with those that are selected in the ledger, the one whose page
/// is shown, or the one that the current highlight states. Every change is one step of undo.
class Ledgering : public QObject
{
    Q_OBJECT
public:
    Ledgering(const ClaimTools &tools, QObject *parent);
    ~Ledgering() override;

    /// Takes what fill() of the side has made. Borrowed.
    void attach(Actions &actions, Pages &pages);
    void setLook(const Palette &look);
    /// False when the action is none of claims.
    bool act(ActionId id);
    /// What there is of claims, and of a link that was begun.
    [[nodiscard]] Needs present() const;
    /// The claims that it would be done with; the one where the keyboard is comes first.
    [[nodiscard]] QList<ClaimId> chosen() const;
    /// Over the page that is read, to be edited there.
    void openPanel(const ClaimId &id);
    /// Its own page.
    void open(const ClaimId &id);
    /// Who changes statuses, as the reader said last.
    void setReader(const QString &name) { m_reader = name; }
    [[nodiscard]] const QString &reader() const { return m_reader; }
    [[nodiscard]] ClaimExporting &exporting() const { return *m_exporting; }
    /// Null before something was chosen with it.
    [[nodiscard]] StatusChooser *chooser() const;

Q_SIGNALS:
    /// What present() says may be another now.
    void presentChanged();
    void jumpWanted(const florilegium::ArticleId &article, const florilegium::HighlightId &highlight);

private:
    void connectLedger(LedgerPage *page);
    void connectPage(ClaimPage *page);
    static void installKeys(Actions &actions, QWidget &where);
    [[nodiscard]] LedgerPage *ledger() const;
    [[nodiscard]] ClaimPage *page() const;
    bool actOnClaims(ActionId id);
    bool actOnLinks(ActionId id);
    bool actOnList(ActionId id);
    void escape();
    bool setStatusByKey(ActionId id);
    void edit(const QList<ClaimId> &claims, const ClaimEdit &edit);
    void setStatus(const QList<ClaimId> &claims, const StatusChoice &choice);
    void askForStatus(const QList<ClaimId> &claims);
    void askForReason(const QList<ClaimId> &claims);
    [[nodiscard]] LinkEnd linkEndHere();
    [[nodiscard]] StatusChooser &madeChooser();
    [[nodiscard]] QPoint place() const;
    void remove(const QList<ClaimId> &claims);
    void unlink(const Evidence &link);
    void merge();
    void announce(const QString &sentence);
    void closePanel();
    [[nodiscard]] bool isPanelOpen() const;

    ClaimTools m_tools;
    ClaimExporting *m_exporting;
    Actions *m_actions = nullptr;
    Pages *m_pages = nullptr;
    QPointer<ClaimPanel> m_panel;
    QPointer<StatusChooser> m_chooser; ///< the window may go first
    QPointer<QMenu> m_menu;
    Palette m_look;
    QString m_reader;
};

} // namespace florilegium
