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
/// that number and goes on to the next, 0 keeps it, Backspace goes back. Nothing is changed before it is all done, as
/// one step of undo.
class SplitPage : public ListPage
{
    Q_OBJECT
public:
    static constexpr qsizetype mostTargets = 9; ///< a digit for each

    explicit SplitPage(Session &session, QWidget *parent = nullptr);

    void setLook(const Palette &look) override;
    /// What was dealt waits until its theme is shown again.
    void showTheme(const ThemeId &theme);
    [[nodiscard]] const ThemeId &theme() const { return m_theme; }
    [[nodiscard]] HighlightListModel &model() { return m_model; }
    [[nodiscard]] BesidePlace besidePlace() const override;
    [[nodiscard]] ThemePicker *picker() const { return m_picker; }
    /// Paths of the themes to deal to, by their digits.
    [[nodiscard]] QStringList targets() const;
    /// How many passages are dealt.
    [[nodiscard]] qsizetype dealtCount() const { return m_dealt.size(); }
    /// Asks for one more theme to deal to.
    void openPicker();
    /// Does what was decided.
    void apply();

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
    /// What is decided about a theme, and not done yet.
    struct Dealing
    {
        Change made; ///< makes the themes that are to be dealt to
        QList<ThemeId> targets;
        QHash<HighlightId, ThemeId> dealt;
    };

    void begin();
    void keepDealing();
    void refresh();
    void say();
    void addTarget(const ThemeId &theme);
    void addNewTarget(const QString &path);
    bool press(const QKeyEvent &key);
    void deal(const ThemeId &target);
    void step(int rows);
    [[nodiscard]] QString dealtTo(const HighlightId &id) const;

    Session &m_session;
    HighlightListModel m_model;
    ThemeSet m_after; ///< with the themes that are to be made
    Change m_made; ///< makes them
    ThemeId m_theme;
    QList<ThemeId> m_targets;
    QHash<HighlightId, ThemeId> m_dealt;
    QHash<ThemeId, Dealing> m_waiting; ///< of other themes
    QLabel *m_said;
    QToolButton *m_apply;
    ThemePicker *m_picker;
};

} // namespace florilegium
