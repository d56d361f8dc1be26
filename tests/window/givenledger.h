// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panels/claimpage.h"
#include "panels/ledgerpage.h"
#include "panels/ledgertable.h"
#include "patience.h"
#include "session/claiming.h"
#include "window/givenwindow.h"
#include "window/pages.h"

#include <QHeaderView>
#include <QMenu>

namespace florilegium::testing {

/// A window over a library with these claims, each stated by a passage of an article of its own, and the ledger of them
/// sorted by statement.
class GivenLedger : public GivenWindow
{
public:
    explicit GivenLedger(const QStringList &statements)
    {
        for (const QString &statement : statements) {
            articles.append(given.putArticle(QStringLiteral("On ") + statement));
            passages.append(given.putHighlight(articles.back(), statement));
            claims.append(given.putClaim(passages.back(), statement, Status::Asserted).id);
        }
        QTRY_COMPARE(session.claims().all().size(), statements.size());
        openLedger();
    }
    void openLedger()
    {
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        letGo();
        QTRY_VERIFY(window.pages()->shownLedger());
        QTRY_VERIFY(table().hasFocus());
        if (page().ledgerView().sort != LedgerColumn::Statement)
            page().sortBy(LedgerColumn::Statement);
        QTRY_VERIFY(page().model().isIdle());
    }
    [[nodiscard]] LedgerPage &page() { return *window.pages()->ledger(); }
    [[nodiscard]] LedgerTable &table() { return *page().table(); }
    [[nodiscard]] ClaimPage &claimPage() { return *window.pages()->claim(); }
    [[nodiscard]] const Claim &claim(int number) { return *session.claims().find(claims.at(number)); }
    void goTo(int row, LedgerColumn column)
    {
        press(Qt::Key_Home);
        while (table().currentIndex().row() < row)
            press(Qt::Key_Down);
        for (int step = 0; step < ledgerColumnCount && table().currentIndex().column() != int(column); ++step)
            press(table().horizontalHeader()->visualIndex(table().currentIndex().column())
                          < table().horizontalHeader()->visualIndex(int(column))
                      ? Qt::Key_Right
                      : Qt::Key_Left);
        QCOMPARE(table().currentIndex().column(), int(column));
    }
    void openPage(int row)
    {
        goTo(row, LedgerColumn::Statement);
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(window.pages()->shownClaim());
        QTRY_VERIFY(claimPage().isIdle());
    }
    void link(int from, int to, Relation relation)
    {
        QVERIFY(
            florilegium::link(session, linkEnd(session, claims.at(from)), linkEnd(session, claims.at(to)), relation));
        QTRY_COMPARE(session.unsaved(), 0);
    }
    [[nodiscard]] QStringList statements()
    {
        QStringList statements;
        for (int row = 0; row < page().model().rowCount(); ++row)
            statements << page().model().index(row, 0).data().toString();
        return statements;
    }
    /// A menu that has just opened.
    [[nodiscard]] static QMenu *menu()
    {
        QMenu *menu = nullptr;
        (void)waitFor([&menu] { return (menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())); });
        return menu;
    }

    QList<Article> articles;
    QList<Highlight> passages;
    QList<ClaimId> claims;
};

/// What the tests of claims begin with, in the order of the ledger.
inline const QStringList threeStatements{QStringLiteral("Bells ring"), QStringLiteral("Doors shut"),
                                         QStringLiteral("Locks click")};

/// Into what has the keyboard.
inline void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace florilegium::testing
