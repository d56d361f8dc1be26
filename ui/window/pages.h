// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/highlightpages.h"
#include "models/articlecolumns.h"
#include "paint/palette.h"
#include "paint/typography.h"
#include "window/history.h"

#include <QStackedWidget>

namespace florilegium {

class ArticlePage;
class ClaimPage;
class ComparisonPage;
class HighlightPage;
class Hyphenators;
class ListPage;
class Session;

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
    [[nodiscard]] ClaimPage *claims();
    [[nodiscard]] ComparisonPage *comparison();
    /// What can be done with a row, for the lists' context menus. Before a list is made; borrowed.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }
    /// Asks for the first selected article or highlight beside what is read. False when there is none.
    bool openBeside();
    /// Restores what is selected in the bin.
    void restoreSelected();

Q_SIGNALS:
    void articleChosen(const florilegium::ArticleId &id);
    void jumpWanted(const florilegium::ArticleId &article, const florilegium::HighlightId &highlight);
    void placeWanted(const florilegium::Place &place);
    /// In the other pane; the highlight is null for the article itself.
    void besideWanted(const florilegium::ArticleId &article, const florilegium::HighlightId &highlight);
    void failed(const florilegium::Error &error);
    void currentRowChanged(bool any);
    void shelfViewChanged();
    /// Their list is there now.
    void highlightsMade(florilegium::HighlightPage *page);
    /// Those that are selected in their bin are to come back.
    void highlightsRestoring();
    void highlightViewChanged();
    void headingChanged();
    /// To the bin, or out of it.
    void articlesLeaving(const QList<florilegium::ArticleId> &articles, bool toBin);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(ListPage *page);
    [[nodiscard]] QWidget *prepared(const Place &place);
    void connectArticles();
    void connectHighlights();
    [[nodiscard]] ListPage *current() const;

    Session &m_session;
    QList<QAction *> m_rowActions;
    Palette m_look;
    TypeChoice m_type;
    Hyphenators *m_hyphenators = nullptr;
    int m_leftInset = 0;
    ShelfView m_shelfView;
    HighlightView m_highlightView;
    ArticlePage *m_articles = nullptr;
    HighlightPage *m_highlights = nullptr;
    ClaimPage *m_claims = nullptr;
    ComparisonPage *m_comparison = nullptr;
};

} // namespace florilegium
