// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "paint/palette.h"

#include <QObject>
#include <QTextLayout>

#include <functional>
#include <memory>

namespace florilegium {

/// Where the view gets the colours of code from. Implemented by a module that is loaded after the first frame; until it
/// is there, and for lines it has not come to yet, code is plain. Lives on the thread of the view, the window's.
class CodeColours : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Called by the view: forget everything, these are the document and the look now. Either may come first.
    virtual void setDocument(const DocumentPtr &document) = 0;
    virtual void setLook(const Palette &palette) = 0;
    /// The lines that are on the screen, so that they come first. Called for every frame: must return at once.
    virtual void setVisible(qint32 block, qint32 firstLine, qint32 lastLine) = 0;
    /// Formats of one line of a Code block (lines count from 0), in offsets within the line; empty while unknown. Only
    /// colour, weight and italics: a line keeps its height. Must not compute: a look-up.
    [[nodiscard]] virtual QList<QTextLayout::FormatRange> formatsOf(qint32 block, qint32 line) const = 0;

    /// Makes others for who lays the document out elsewhere, on a worker for paper: they know every line at once, which
    /// takes its time (some 10 µs a line, up to 100 ms before the first one), and belong to the thread that calls it,
    /// any one, even after this has gone. Empty: there are none.
    using Maker = std::function<std::unique_ptr<CodeColours>()>;
    [[nodiscard]] virtual Maker forPaper() const { return {}; }

Q_SIGNALS:
    /// Formats of these lines (inclusive) became known or changed.
    void changed(qint32 block, qint32 firstLine, qint32 lastLine);
};

} // namespace florilegium
