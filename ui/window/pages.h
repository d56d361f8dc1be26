// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/highlightpages.h"
#include "models/articlecolumns.h"
#include "models/ledgercolumns.h"
#include "paint/palette.h"
#include "paint/typography.h"
#include "panels/besideplace.h"
#include "window/history.h"

#include <QPixmap>
#include <QStackedWidget>

#include <functional>

namespace florilegium {

class Actions;
class ArticlePage;
class BinPage;
class ClaimPage;
class ComparisonPage;
class Covers;
class DuplicatePage;
class HighlightPage;
class Hyphenators;
class LedgerPage;
class ListPage;
class MatchesPage;
class Session;
enum class BinPart : quint8;
class SplitPage;
class ThemePage;

/// The centre of the window when it shows lists: each page is made when it is first gone to.
class Pages : public QStackedWidget
{
    Q_OBJECT
public:
    explicit Pages(Session &session, QWidget *parent = nullptr);

    void setLook(const Palette &look);
    void setLeftInset(int pixels);
    /// Of the texts that are compared.
    void setTypeChoice(const TypeChoice &choice);
    /// For them too. Borrowed, may be null.
    void setHyphenators(Hyphenators *hyphenators);
    /// How articles are shown.
    void setShelfView(const ShelfView &view);
    [[nodiscard]] const ShelfView &shelfView() const { return m_shelfView; }
    void setLedgerView(const LedgerView &view);
    [[nodiscard]] const LedgerView &ledgerView() const { return m_ledgerView; }
    void followCollections(const QList<CollectionRow> &collections);
    /// Any place but an article.
    void show(const Place &place, bool takesFocus = true);
    /// To the list, or to what else is shown.
    void takeFocus();
    /// Heading of the page that is shown.
    [[nodiscard]] QString heading() const;
    [[nodiscard]] ArticlePage *articles();
    /// The same while it is the one that is shown, else null.
    [[nodiscard]] ArticlePage *shownArticles() const;
    [[nodiscard]] HighlightPage *highlights();
    [[nodiscard]] HighlightPage *shownHighlights() const;
    /// How highlights are listed.
    void setHighlightView(const HighlightView &view);
    [[nodiscard]] const HighlightView &highlightView() const { return m_highlightView; }
    [[nodiscard]] LedgerPage *ledger();
    [[nodiscard]] ClaimPage *claim();
    // The same while they are what is shown, else null.
    [[nodiscard]] LedgerPage *shownLedger() const;
    [[nodiscard]] ClaimPage *shownClaim() const;
    [[nodiscard]] ComparisonPage *comparison();
    /// What can be done with rows, for the lists' keys and context menus. Before a list is made; borrowed.
    void setActions(Actions &actions) { m_actions = &actions; }
    /// Where the current row of what is shown leads, if anywhere.
    [[nodiscard]] BesidePlace besidePlace() const;
    /// Asks for that beside what is read. False when it leads nowhere.
    bool openBeside();
    [[nodiscard]] BinPage *bin();
    [[nodiscard]] DuplicatePage *duplicates();
    /// The same while it is the one that is shown, else null.
    [[nodiscard]] DuplicatePage *shownDuplicates() const;
    /// Whether a part of the bin is shown, and the ids of what is selected in it.
    [[nodiscard]] bool showsBin() const;
    [[nodiscard]] QStringList binSelection() const;
    /// Below the current row of the list that is shown, or its middle: where a menu opens. On the screen.
    [[nodiscard]] QPoint rowCorner() const;
    [[nodiscard]] Covers &covers() { return *m_covers; }
    [[nodiscard]] ThemePage *theme();
    [[nodiscard]] MatchesPage *matches();
    [[nodiscard]] SplitPage *split();
    // The same while they are what is shown, else null.
    [[nodiscard]] ThemePage *shownTheme() const;
    [[nodiscard]] MatchesPage *shownMatches() const;
    [[nodiscard]] SplitPage *shownSplit() const;
    /// Shows the articles that have no passage of it.
    void listArticlesWithout(const ThemeId &theme);
    /// Restores what is selected in the bin.
    void restoreSelected();

Q_SIGNALS:
    void articleChosen(const florilegium::ArticleId &id);
    void jumpWanted(const florilegium::ArticleId &article, const florilegium::HighlightId &highlight);
    void placeWanted(const florilegium::Place &place);
    /// In the other pane; the highlight is null for the article itself.
    void besideWanted(const florilegium::ArticleId &article, const florilegium::HighlightId &highlight);
    /// The same with a passage that is no highlight.
    void passageWantedBeside(const florilegium::ArticleId &article, const florilegium::TextRange &range);
    void failed(const florilegium::Error &error);
    /// Of what is shown, or something else is shown.
    void currentRowChanged();
    void shelfViewChanged();
    /// Their list is there now.
    void highlightsMade(florilegium::HighlightPage *page);
    /// Those that are selected in their bin are to come back.
    void highlightsRestoring();
    /// So many things came back from the bin by this change.
    void restored(const QString &change, int count);
    void highlightViewChanged();
    void headingChanged();
    // Made now, for who works with claims.
    void ledgerMade(florilegium::LedgerPage *page);
    void claimPageMade(florilegium::ClaimPage *page);
    // Work on a theme is done: on so many passages.
    void passagesMarked(const florilegium::ThemeId &theme, int count);
    void passagesDealt(const florilegium::ThemeId &theme, int count);
    /// To the bin, or out of it.
    void articlesLeaving(const QList<florilegium::ArticleId> &articles, bool toBin);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(ListPage *page);
    [[nodiscard]] QWidget *prepared(const Place &place);
    void connectArticles();
    void connectHighlights();
    void showBinPart(BinPart part);
    [[nodiscard]] std::function<QPixmap(const ArticleId &)> coverOf();
    [[nodiscard]] ListPage *current() const;

    Session &m_session;
    Actions *m_actions = nullptr;
    Palette m_look;
    TypeChoice m_type;
    Hyphenators *m_hyphenators = nullptr;
    int m_leftInset = 0;
    ShelfView m_shelfView;
    HighlightView m_highlightView;
    ArticlePage *m_articles = nullptr;
    HighlightPage *m_highlights = nullptr;
    LedgerView m_ledgerView;
    LedgerPage *m_ledger = nullptr;
    ClaimPage *m_claim = nullptr;
    ComparisonPage *m_comparison = nullptr;
    BinPage *m_bin = nullptr;
    DuplicatePage *m_duplicates = nullptr;
    Covers *m_covers;
    ThemePage *m_theme = nullptr;
    MatchesPage *m_matches = nullptr;
    SplitPage *m_split = nullptr;
};

} // namespace florilegium
