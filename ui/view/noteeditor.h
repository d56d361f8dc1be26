// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/id.h"
#include "view/markdowneditor.h"

namespace florilegium {

/// The note of one highlight.
class NoteEditor : public MarkdownEditor
{
    Q_OBJECT
public:
    explicit NoteEditor(QWidget *parent = nullptr);

    /// Takes this highlight's note; hands on what is left of the one before.
    void edit(const HighlightId &id, const QString &note);
    [[nodiscard]] const HighlightId &highlight() const { return m_id; }

Q_SIGNALS:
    void noteChanged(const florilegium::HighlightId &id, const QString &note);
    /// The reader is done with it.
    void finished(const florilegium::HighlightId &id);

private:
    HighlightId m_id;
};

} // namespace florilegium
