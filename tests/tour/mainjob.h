// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composition.h"
#include "patience.h"
#include "view/documentview.h"

#include <QString>

#include <functional>
#include <vector>

namespace florilegium::testing {

constexpr int longWait = patience;

/// Writes the file and opens it; true when it is shown, kept and has the keyboard.
[[nodiscard]] bool openWritten(MainWindow &window, const QString &path, const QByteArray &bytes);

/// The main job, done as a reader does it: with real key and mouse events on the real window. The tour takes a picture
/// after each step; the test asks after each whether it came true.
class MainJob
{
public:
    struct Step
    {
        QString name; ///< of its picture
        std::function<bool()> run; ///< false: what was wanted did not come true
    };

    /// The composition is shown and borrowed; notes are exported into `exportFolder`.
    MainJob(Composition &composition, QString exportFolder);

    [[nodiscard]] std::vector<Step> steps();

private:
    [[nodiscard]] MainWindow &window() { return m_composition.window(); }
    [[nodiscard]] DocumentView &view();
    [[nodiscard]] PlacedHighlights highlights();
    [[nodiscard]] bool isSaved();
    /// Sentence `index` of the paragraph with this number (prose only), from 0.
    [[nodiscard]] TextRange sentence(int paragraph, int index);

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    void selectByMouse(TextRange range);
    /// After Esc, which ends what was begun.
    void clickOn(TextRange range);
    void click(TextRange range);
    [[nodiscard]] bool claimByMouse(TextRange range);
    [[nodiscard]] bool tag(TextRange range, const QString &path);
    [[nodiscard]] bool writeNote(TextRange range, const QString &note);

    [[nodiscard]] bool opens();
    [[nodiscard]] bool highlightsWithTheMouse();
    [[nodiscard]] bool claimsWithTwoKeys();
    [[nodiscard]] bool claimsTwoMore();
    [[nodiscard]] bool tagsByTyping();
    [[nodiscard]] bool recolours();
    [[nodiscard]] bool writesNotes();
    [[nodiscard]] bool givesStatuses();
    [[nodiscard]] bool linksAContradiction();
    [[nodiscard]] bool undoesAndRedoes();
    [[nodiscard]] bool finds();
    [[nodiscard]] bool exports();

    Composition &m_composition;
    QString m_exportFolder;
};

} // namespace florilegium::testing
