// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claimset.h"
#include "annotate/highlightset.h"
#include "annotate/themeset.h"
#include "bench/inputs.h"
#include "view/documentview.h"
#include "view/findsession.h"
#include "view/marginnotes.h"
#include "view/overviewruler.h"

namespace florilegium::bench {

/// Parses as the window does; ends the program when that fails.
[[nodiscard]] DocumentPtr parsed(Markup markup, const QByteArray &bytes);
/// What the window shows first of a long text.
[[nodiscard]] DocumentPtr firstPartOf(Markup markup, const QByteArray &bytes);

/// Our view as the window has it, with margin and ruler: shown, and empty at first.
class Ours
{
public:
    Ours();

    void show(const DocumentPtr &document);
    /// The whole for its first part, as the window does when the reader has begun.
    void replace(const DocumentPtr &document);
    /// Paints everything and lets what follows a frame happen.
    void frame();
    void paint() { view.viewport()->repaint(); }
    void press(int key);
    /// Three lines on (or back, for a positive angle).
    void wheel(int angle = -120);
    void setWidth(int width);
    /// Milliseconds of going to the end and painting it, and of another width in the middle of the document.
    [[nodiscard]] double costOfEnd();
    [[nodiscard]] double costOfWidth(int width);

    ThemeSet themes;
    ClaimSet claims;
    FindSession find;
    std::unique_ptr<HighlightSet> highlights;
    DocumentView view;

private:
    MarginNotes m_margin;
    OverviewRuler m_ruler;
};

} // namespace florilegium::bench
