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

/// Where all matches of words or of a regular expression are looked at and ticked before they become passages of a
/// theme; Enter goes to the place in its article.
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
    [[nodiscard]] BesidePlace besidePlace() const override;
    /// How far it is and what was found, in a sentence.
    [[nodiscard]] QString said() const;
    /// Ticks the selected ones, or when all of them are ticked, none of them is.
    void tickSelected();
    /// The same with all that are listed.
    void tickAll();
    /// Marks what is ticked, once all matches of the words are there.
    void mark();

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
    void typed();
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
    bool m_isComplete = false; ///< all matches of the words in the field are listed
    bool m_isMarking = false;
};

} // namespace florilegium
