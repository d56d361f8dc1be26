// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/noteeditor.h"

namespace florilegium {

NoteEditor::NoteEditor(QWidget *parent)
    : MarkdownEditor(parent)
{
    connect(this, &MarkdownEditor::handedOn, this, [this](const QString &note) { Q_EMIT noteChanged(m_id, note); });
    connect(this, &MarkdownEditor::ended, this, [this] { Q_EMIT finished(std::exchange(m_id, {})); });
}

void NoteEditor::edit(const HighlightId &id, const QString &note)
{
    handOn();
    m_id = id;
    begin(note);
}

} // namespace florilegium
