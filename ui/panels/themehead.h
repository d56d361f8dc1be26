// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/themedpassages.h"
#include "models/togethermodel.h"
#include "paint/palette.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QPlainTextEdit;

namespace florilegium {

class FilterButton;
class GrowthChart;
class TogetherDelegate;

/// What the page of a theme says above its passages: how many there are, what counts and what does not
/// (edited in place, and kept after a pause in typing and at the end), the themes below it, those it is found together
/// with, and how it grew. The set is borrowed.
class ThemeHead : public QWidget
{
    Q_OBJECT
public:
    explicit ThemeHead(const ThemeSet &themes, QWidget *parent = nullptr);

    void setLook(const Palette &look);
    /// What was typed for the theme before is kept first.
    void setTheme(const ThemeId &theme);
    /// Name, colour, definition or children are others.
    void refresh();
    void setReport(const ThemeReport &report);
    /// Those that stand in the paragraphs of its passages, or near them.
    void setTogether(const QList<std::pair<ThemeId, int>> &together);
    /// Which of them the reader wants to see.
    [[nodiscard]] Nearness nearness() const;
    /// Without charts, where there is little room.
    void setCompact(bool compact);
    void focusDefinition();
    [[nodiscard]] QPlainTextEdit *definition() const { return m_definition; }
    [[nodiscard]] QListView *together() const { return m_together; }
    [[nodiscard]] QString counts() const;

Q_SIGNALS:
    void definitionTyped(const florilegium::ThemeId &theme, const QString &text);
    void themeChosen(const florilegium::ThemeId &theme);
    void nearnessChosen();
    /// The articles that have no passage of it.
    void othersWanted();
    void shortcutChosen(int digit); ///< 0: none
    void left(); ///< Esc in the definition

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeParts();
    void makeChoices();
    void makeCharts();
    QLabel *makeLabel(const QString &text);
    void keepDefinition();
    void showDefinition();
    void showChildren();

    const ThemeSet &m_themes;
    Palette m_look;
    ThemeId m_theme;
    TogetherModel m_model;
    TogetherDelegate *m_delegate;
    FilterButton *m_nearness = nullptr;
    FilterButton *m_shortcut = nullptr;
    QLabel *m_counts;
    QLabel *m_children;
    QPlainTextEdit *m_definition;
    QTimer m_pause; ///< in typing it
    QWidget *m_charts;
    QListView *m_together;
    QLabel *m_alone;
    GrowthChart *m_growth;
    QList<QLabel *> m_labels;
};

} // namespace florilegium
