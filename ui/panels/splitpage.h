// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/highlightlistmodel.h"
#include "panels/listpage.h"

class QToolButton;

namespace florilegium {

class Session;
class SplitDelegate;
class ThemePicker;

/// Where the passages of a theme are dealt out to others one by one: a digit gives the current passage to the theme of
/// that number and goes on to the next, 0 keeps it, Backspace goes back, N adds a theme to deal to, Ctrl+Enter does it
/// all as one step of undo. Nothing is changed before that.
class SplitPage : public ListPage
{
    Q_OBJECT
public:
    static constexpr qsizetype mostTargets = 9; ///< a digit for each

    explicit SplitPage(Session &session, QWidget *parent = nullptr);

    void setLook(const Palette &look) override;
    /// What was dealt stays when it is the same theme.
    void showTheme(const ThemeId &theme);
    [[nodiscard]] const ThemeId &theme() const { return m_theme; }
    [[nodiscard]] HighlightListModel &model() { return m_model; }
    [[nodiscard]] ThemePicker *picker() const { return m_picker; }
    /// Paths of the themes to deal to, by their digits.
    [[nodiscard]] QStringList targets() const;
    /// How many passages are dealt.
    [[nodiscard]] qsizetype dealtCount() const { return m_dealt.size(); }

Q_SIGNALS:
    /// As many passages went.
    void split(const florilegium::ThemeId &theme, int count);
    void jumpWanted(const florilegium::ArticleId &article, const florilegium::HighlightId &highlight);
    /// The theme is not there any more.
    void gone();
    void failed(const florilegium::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void refresh();
    void say();
    void addTarget(const ThemeId &theme);
    void addNewTarget(const QString &path);
    void openPicker();
    bool press(const QKeyEvent &key);
    void deal(const ThemeId &target);
    void step(int rows);
    void apply();
    [[nodiscard]] QString dealtTo(const HighlightId &id) const;

    Session &m_session;
    HighlightListModel m_model;
    ThemeSet m_after; ///< with the themes that are to be made
    Change m_made; ///< makes them
    ThemeId m_theme;
    QList<ThemeId> m_targets;
    QHash<HighlightId, ThemeId> m_dealt;
    QLabel *m_said;
    QToolButton *m_apply;
    ThemePicker *m_picker;
};

} // namespace florilegium
