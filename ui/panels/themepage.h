// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/highlightlistmodel.h"
#include "panels/listpage.h"
#include "session/themeneighbours.h"

#include <QTimer>

namespace florilegium {

class FilterButton;
class Session;
class ThemeHead;

/// The page of a theme: what it is, what it is found with, how it grew, and its passages from all articles, article by
/// article; Enter goes to one, M makes one a model passage in the definition. Definition, colour and key are changed
/// here, each as one step of undo.
class ThemePage : public ListPage
{
    Q_OBJECT
public:
    explicit ThemePage(Session &session, QWidget *parent = nullptr);

    void setLook(const Palette &look) override;
    void showTheme(const ThemeId &theme);
    [[nodiscard]] const ThemeId &theme() const { return m_filter.theme; }
    [[nodiscard]] HighlightListModel &model() { return m_model; }
    [[nodiscard]] ThemeHead *head() const { return m_head; }

Q_SIGNALS:
    void jumpWanted(const florilegium::ArticleId &article, const florilegium::HighlightId &highlight);
    void themeChosen(const florilegium::ThemeId &theme);
    /// The articles that have no passage of it, by a query.
    void articlesWanted(const QString &query);
    /// The theme is not there any more.
    void gone();
    void failed(const florilegium::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeColourButton();
    void apply();
    void refresh();
    void readReport();
    void readTogether();
    void showOthers();
    void jump(const QModelIndex &index);
    void addModel(const QModelIndex &index);

    Session &m_session;
    HighlightListModel m_model;
    HighlightFilter m_filter;
    ThemeNeighbours m_neighbours;
    ThemeHead *m_head;
    FilterButton *m_colour = nullptr;
    QTimer m_typing;
    QTimer m_soon; ///< the report is read again
    quint64 m_question = 0;
};

} // namespace florilegium
