// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/claimjob.h"

#include "panels/claimcolumn.h"
#include "panels/claimmap.h"
#include "panels/claimpage.h"
#include "panels/ledgerpage.h"
#include "panels/ledgertable.h"
#include "panels/mapcard.h"
#include "panels/statuschooser.h"
#include "panels/talllist.h"
#include "session/claiming.h"
#include "window/ledgering.h"
#include "window/mainwindow.h"
#include "window/pages.h"
#include "window/readingpane.h"

#include <QApplication>
#include <QTest>

#include <array>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    QLatin1StringView name;
    const char *text;
};

constexpr std::array texts{Text{"gazette.md"_L1, R"(# The Catalogue That Forgot

When the town library moved its catalogue to a new system last spring, eleven thousand cards were photographed, read by a machine, and thrown away. The machine was said to be right in ninety-nine cases of a hundred. Nobody has counted the hundredth case.

Two librarians told us that no check by hand was made, because the hours for it were never paid. The director calls such reports isolated.
)"},
                           Text{"council.md"_L1, R"(# Minutes of the Council, 14 May

The firm reports that its reader was right in ninety-nine cases of a hundred. Councillor Olin asked who had measured it. The firm answered that the check was done by sampling, and that sampling is a kind of checking.

The hours for a check of every tenth card were struck from the budget in March.
)"},
                           Text{"audit.md"_L1, R"(# An Audit of Forty Shelves

We compared four thousand entries with the books on the shelf. In three hundred and twelve of them title, author or subject was wrong, so that the machine was right in ninety-two cases of a hundred at most. Most mistakes are in old and damaged cards.

Where a card was typed after 1970 the share of wrong entries falls below one in a hundred.
)"}};

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents();
}

} // namespace

ClaimJob::ClaimJob(Composition &composition, QString folder)
    : m_composition(composition)
    , m_folder(std::move(folder))
{
}

HighlightId ClaimJob::mark(const QString &words)
{
    const OpenArticlePtr &article = m_composition.window().pane().article();
    const qsizetype at = article->document->text().indexOf(words);
    return at < 0 ? HighlightId{} : m_composition.session().highlight(article, {{at, at + words.size()}}, u"claim"_s);
}

ClaimId ClaimJob::claim(const QString &words, const QString &statement)
{
    Session &session = m_composition.session();
    const HighlightId passage = mark(words);
    if (passage.isNull())
        return {};
    const ClaimId id = session.makeClaim(m_composition.window().pane().article(), passage);
    editClaims(session, {id}, {.statement = statement});
    return id;
}

void ClaimJob::link(const ClaimId &from, const LinkEnd &to, Relation relation)
{
    (void)florilegium::link(m_composition.session(), linkEnd(m_composition.session(), from), to, relation);
}

bool ClaimJob::claimsAndLinks()
{
    Session &session = m_composition.session();
    MainWindow &window = m_composition.window();
    const auto open = [&](const Text &text) { return openWritten(window, m_folder + u'/' + text.name, text.text); };
    const auto here = [&](const QString &words) { return linkEnd(window.pane().article(), mark(words)); };
    if (!open(texts[0]))
        return false;
    m_right = claim(u"The machine was said to be right in ninety-nine cases of a hundred"_s,
                    u"The machine read the cards of the catalogue rightly in 99 cases of 100"_s);
    const ClaimId unchecked = claim(u"no check by hand was made"_s, u"No card was checked by hand"_s);
    if (!open(texts[1]))
        return false;
    link(m_right, here(u"its reader was right in ninety-nine cases of a hundred"_s), Relation::Repeats);
    const ClaimId sampled = claim(u"the check was done by sampling"_s, u"The firm checked the cards by sampling"_s);
    const ClaimId unpaid = claim(u"struck from the budget in March"_s,
                                 u"The hours for checking were struck from the budget"_s);
    if (!open(texts[2]))
        return false;
    link(m_right, here(u"the machine was right in ninety-two cases of a hundred at most"_s), Relation::Contradicts);
    link(m_right, here(u"the share of wrong entries falls below one in a hundred"_s), Relation::Qualifies);
    const ClaimId old = claim(u"Most mistakes are in old and damaged cards"_s,
                              u"Old and damaged cards are read worst"_s);
    const auto end = [&session](const ClaimId &id) { return linkEnd(session, id); };
    link(m_right, end(sampled), Relation::Supports);
    link(m_right, end(unchecked), Relation::Contradicts);
    link(m_right, end(old), Relation::Qualifies);
    link(unchecked, end(unpaid), Relation::Supports);
    link(sampled, end(unchecked), Relation::Contradicts);
    editClaims(session, {m_right},
               {.status = Status::Attributed,
                .attributedTo = QStringList{u"Kardex Ltd"_s, u"The director"_s},
                .kind = ClaimKind::Figure,
                .confidence = Confidence::Low,
                .openQuestion = u"Who measured it, and on which cards?"_s,
                .reason = u"The firm says so; nobody has shown a count."_s});
    editClaims(session, {m_right},
               {.status = Status::Disputed, .by = u"R. Amsel"_s, .reason = u"The audit found 92 at most."_s});
    editClaims(session, {unchecked}, {.status = Status::Supported, .attributedTo = QStringList{u"Two librarians"_s}});
    editClaims(session, {unpaid}, {.status = Status::Verified, .reason = u"It stands in the minutes."_s});
    editClaims(session, {sampled}, {.status = Status::Attributed, .attributedTo = QStringList{u"Kardex Ltd"_s}});
    return QTest::qWaitFor([&session] { return session.unsaved() == 0; }, longWait);
}

bool ClaimJob::opensTheLedger()
{
    MainWindow &window = m_composition.window();
    if (!claimsAndLinks())
        return false;
    press(Qt::Key_3, Qt::ControlModifier);
    return QTest::qWaitFor(
               [&] {
                   return window.pages()->shownLedger() && window.pages()->ledger()->table()->hasFocus()
                       && window.pages()->ledger()->model().isIdle();
               },
               longWait)
        && goTo(m_right);
}

bool ClaimJob::goTo(const ClaimId &claim)
{
    LedgerPage &page = *m_composition.window().pages()->ledger();
    press(Qt::Key_Home);
    for (int row = 0; row < page.model().rowCount() && page.selected().value(0) != claim; ++row)
        press(Qt::Key_Down);
    return page.selected().value(0) == claim;
}

bool ClaimJob::editsAStatement()
{
    LedgerPage &page = *m_composition.window().pages()->ledger();
    page.table()->setFocus();
    press(Qt::Key_E);
    return QApplication::focusWidget() != page.table();
}

bool ClaimJob::choosesAStatus()
{
    press(Qt::Key_Escape);
    press(Qt::Key_S, Qt::ControlModifier);
    press(Qt::Key_Y);
    press(Qt::Key_D);
    QTest::keyClicks(QApplication::focusWidget(), u"Two counts differ"_s);
    const StatusChooser *chooser = m_composition.window().side().ledgering().chooser();
    return chooser && chooser->isVisible();
}

bool ClaimJob::opensAClaim()
{
    MainWindow &window = m_composition.window();
    press(Qt::Key_Escape);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    return QTest::qWaitFor(
        [&] {
            return window.pages()->shownClaim() && window.pages()->claim()->isIdle()
                && window.pages()->claim()->column().passagesFor->hasFocus();
        },
        longWait);
}

bool ClaimJob::walksTheMap()
{
    ClaimMap *map = m_composition.window().pages()->claim()->column().map;
    if (map->cards().size() < 5)
        return false;
    map->cards().front()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Right);
    return map->cards().front() != QApplication::focusWidget();
}

bool ClaimJob::holdsALink()
{
    MainWindow &window = m_composition.window();
    press(Qt::Key_Left, Qt::AltModifier);
    if (!QTest::qWaitFor([&] { return window.pages()->shownLedger(); }, longWait))
        return false;
    press(Qt::Key_L);
    press(Qt::Key_Down);
    return QTest::qWaitFor([&] { return window.pages()->ledger()->model().isIdle(); }, longWait);
}

std::vector<MainJob::Step> ClaimJob::steps()
{
    return {{u"ledger"_s, [this] { return opensTheLedger(); }},
            {u"ledger-edited"_s, [this] { return editsAStatement(); }},
            {u"ledger-status"_s, [this] { return choosesAStatus(); }},
            {u"claim"_s, [this] { return opensAClaim(); }},
            {u"claim-map"_s, [this] { return walksTheMap(); }},
            {u"link-held"_s, [this] { return holdsALink(); }}};
}

} // namespace florilegium::testing
