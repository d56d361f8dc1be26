// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    /// Any place but an article.
    void show(const Place &place);
    /// Heading of the page that is shown.
    [[nodiscard]] QString heading() const;
    [[nodiscard]] ArticlePage *articles();
    [[nodiscard]] HighlightPage *highlights();
    [[nodiscard]] ClaimPage *claims();
    [[nodiscard]] ComparisonPage *comparison();
    [[nodiscard]] ThemePage *theme();
    /// Restores what is selected in the bin.
    void restoreSelected();

Q_SIGNALS:
    void articleChosen(const florilegium::ArticleId &id);
    void jumpWanted(const florilegium::ArticleId &article, const florilegium::HighlightId &highlight);
    void placeWanted(const florilegium::Place &place);
    void deleted(const QString &change, int count);
    void failed(const florilegium::Error &error);
    void currentRowChanged(bool any);

private:
    void add(ListPage *page);
    [[nodiscard]] QWidget *prepared(const Place &place);
    void connectArticles();
    void connectHighlights();
    void moveArticles(const QList<Article> &articles, bool toBin);
    void moveHighlights(const QList<Highlight> &highlights, bool toBin);
    [[nodiscard]] ListPage *current() const;

    Session &m_session;
    Palette m_look;
    TypeChoice m_type;
    Hyphenators *m_hyphenators = nullptr;
    int m_leftInset = 0;
    ArticlePage *m_articles = nullptr;
    HighlightPage *m_highlights = nullptr;
    ClaimPage *m_claims = nullptr;
    ComparisonPage *m_comparison = nullptr;
    ThemePage *m_theme = nullptr;
};

} // namespace florilegium
