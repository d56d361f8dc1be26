// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/statementeditor.h"

#include <QKeyEvent>
#include <QTextLayout>

namespace florilegium {

StatementEditor::StatementEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int StatementEditor::heightIn(int width) const
{
    const double frame = 2.0 * (document()->documentMargin() + frameWidth());
    const double room = std::max(40.0, width - frame);
    double height = 0;
    for (const QString &paragraph : toPlainText().split(u'\n')) {
        QTextLayout layout(paragraph, font());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(room);
            height += std::ceil(line.height());
        }
        layout.endLayout();
    }
    return int(std::ceil(height + frame)) + 2;
}

void StatementEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT ended(); return;
    case Qt::Key_Escape: Q_EMIT escaped(); return;
    default: QPlainTextEdit::keyPressEvent(event);
    }
}

} // namespace florilegium
