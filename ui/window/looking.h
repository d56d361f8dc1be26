// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/focusmode.h"
#include "window/actionids.h"
#include "window/windowsettings.h"

#include <QObject>

class QWidget;

namespace florilegium {

class Actions;
class ReadingPane;

/// How everything looks: light or dark, type and zoom, pages, what is lit, marks under misspelt words. Follows the
/// system unless the reader chose.
class Looking : public QObject
{
    Q_OBJECT
public:
    Looking(ReadingPane &pane, QObject *parent = nullptr);

    /// Sets what was kept from the last start.
    void start(const WindowSettings &settings);
    /// Keeps the actions' states true, once they are made, until it is detached.
    void attach(Actions &actions);
    void detach() { m_actions = nullptr; }
    /// False when the action is none of looking.
    bool act(ActionId id);
    void openPopup(QWidget *below);
    /// Absent: the system's. Nothing happens when it is chosen already.
    void choose(const std::optional<Look> &look);
    /// Shades and patterns that the reader gave.
    void setColours(const QList<Colour> &colours);

    /// Absent: the system's.
    [[nodiscard]] const std::optional<Look> &chosen() const { return m_chosen; }
    [[nodiscard]] const Palette &palette() const { return m_palette; }

Q_SIGNALS:
    void changed(const florilegium::Palette &palette);

private:
    void toggleJustified();
    void togglePaged();
    void toggleFocus(FocusMode mode);
    void apply();
    void showChecked();

    ReadingPane &m_pane;
    Actions *m_actions = nullptr;
    std::optional<Look> m_chosen;
    QList<Colour> m_colours;
    Palette m_palette;
};

} // namespace florilegium
