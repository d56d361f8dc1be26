// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/highlightlistmodel.h"
#include "panels/listpage.h"
#include "session/themeneighbours.h"

#include <QTimer>

namespace florilegium {

class FilterButton;
class HighlightDelegate;
class Session;
class ThemeHead;

/// The page of a theme: what it is, what it is found with, how it grew, and its passages from all articles, by
/// article or by claim; Enter goes to one. Definition, colour and key are changed here, each as one step of undo.
class ThemePage : public ListPage
{
    Q_OBJECT
public:
    explicit ThemePage(Session &session, QWidget *parent = nullptr);

    void setLook(const Palette &look) override;
    void showTheme(const ThemeId &theme);
    [[nodiscard]] const ThemeId &theme() const { return m_filter.theme; }
    [[nodiscard]] HighlightListModel &model() { return m_model; }
    [[nodiscard]] BesidePlace besidePlace() const override;
    [[nodiscard]] ThemeHead *head() const { return m_head; }
    /// By what the passages are put together; of no value: by article.
    [[nodiscard]] FilterButton *grouping() const { return m_grouping; }
    /// The current one becomes a model passage in the definition.
    void addModelPassage();

Q_SIGNALS:
    void jumpWanted(const florilegium::ArticleId &article, const florilegium::HighlightId &highlight);
    void themeChosen(const florilegium::ThemeId &theme);
    /// The articles that have no passage of it.
    void othersWanted(const florilegium::ThemeId &theme);
    /// The theme is not there any more.
    void gone();
    void failed(const florilegium::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeColourButton();
    void makeGroupingButton();
    void apply();
    void refresh();
    void readReport();
    void followCommit();
    void readTogether();
    void jump(const QModelIndex &index);

    Session &m_session;
    HighlightListModel m_model;
    HighlightFilter m_filter;
    ThemeNeighbours m_neighbours;
    ThemeHead *m_head;
    HighlightDelegate *m_delegate;
    FilterButton *m_colour = nullptr;
    FilterButton *m_grouping = nullptr;
    QTimer m_typing;
    QTimer m_soon; ///< the report is read again
    quint64 m_question = 0;
    bool m_isOld = false; ///< the report: something was changed while the page was hidden
};

} // namespace florilegium
