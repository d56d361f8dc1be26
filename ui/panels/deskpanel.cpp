// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/deskpanel.h"

#include "panels/deskdelegate.h"

#include <QKeyEvent>

namespace florilegium {

DeskPanel::DeskPanel(DeskModel &model, const QList<QAction *> &actions, QWidget *parent)
    : PagePanel(model, new DeskDelegate(model), actions,
                {.title = tr("Places to review"),
                 .list = tr("Highlights whose places changed"),
                 .close = tr("Close the desk"),
                 .empty = tr("Every highlight stands where it should."),
                 .how = tr("Esc closes the desk.")},
                parent)
    , m_model(model)
{
    connect(&model, &DeskModel::loaded, this, &DeskPanel::follow);
    follow();
}

QString DeskPanel::countOf(int rows) const
{
    return tr("%n highlight(s)", nullptr, rows);
}

HighlightId DeskPanel::current() const
{
    const int row = currentRow();
    return row >= 0 ? m_model.row(row).highlight : HighlightId();
}

void DeskPanel::setCurrent(const HighlightId &id)
{
    setCurrentRow(m_model.rowOf(id));
}

bool DeskPanel::press(const QKeyEvent &key)
{
    if (key.key() != Qt::Key_S || key.modifiers() != Qt::NoModifier)
        return false;
    Q_EMIT selectWanted();
    return true;
}

} // namespace florilegium
