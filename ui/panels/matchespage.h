// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passagematchmodel.h"
#include "panels/listpage.h"

#include <QTimer>

class QToolButton;

namespace florilegium {

class FilterButton;
class Session;

/// Where all matches of words or of a regular expression are looked at before they become passages of a theme: Space
/// ticks, Ctrl+Enter marks what is ticked, Enter goes to the place in its article.
class MatchesPage : public ListPage
{
    Q_OBJECT
public:
    explicit MatchesPage(Session &session, QWidget *parent = nullptr);

    void setLook(const Palette &look) override;
    /// The matches that are there stay when it is the same theme.
    void showTheme(const ThemeId &theme);
    [[nodiscard]] const ThemeId &theme() const { return m_theme; }
    [[nodiscard]] PassageMatchModel &model() { return m_model; }
    [[nodiscard]] PassagePattern pattern() const;
    /// The words, until there are matches.
    [[nodiscard]] QWidget *firstFocus() const override;
    /// How far it is and what was found, in a sentence.
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    /// As many passages were marked.
    void marked(const florilegium::ThemeId &theme, int count);
    void placeWanted(const florilegium::ArticleId &article, qsizetype offset);
    /// The theme is not there any more.
    void gone();
    void failed(const florilegium::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTools();
    void search();
    void say();
    void showEmpty(const QString &fault);
    void mark();
    void refresh();
    void open(const QModelIndex &index);

    Session &m_session;
    PassageMatchModel m_model;
    PatternSearch m_search;
    ThemeId m_theme;
    FilterButton *m_kind = nullptr;
    QToolButton *m_case;
    QToolButton *m_mark;
    QLabel *m_said;
    QTimer m_typing;
};

} // namespace florilegium
