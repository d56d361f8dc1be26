// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/elsewherepanel.h"

#include "panels/elsewheredelegate.h"

#include <QKeyEvent>
#include <QListView>

namespace florilegium {

ElsewherePanel::ElsewherePanel(ElsewhereModel &model, const QList<QAction *> &actions, QWidget *parent)
    : PagePanel(model, new ElsewhereDelegate(model), actions,
                {.title = tr("The same passage elsewhere"),
                 .list = tr("Other articles with the same passage"),
                 .close = tr("Close the list"),
                 .empty = tr("No other article has this passage."),
                 .how = tr("Esc closes the list.")},
                parent)
    , m_model(model)
{
    connect(&model, &ElsewhereModel::loaded, this, &ElsewherePanel::follow);
    connect(list(), &QListView::doubleClicked, this, &ElsewherePanel::jumpWanted);
    follow();
}

QString ElsewherePanel::countOf(int rows) const
{
    return tr("%n article(s)", nullptr, rows);
}

const ElsewhereRow *ElsewherePanel::current() const
{
    const int row = currentRow();
    return row >= 0 ? &m_model.row(row) : nullptr;
}

bool ElsewherePanel::press(const QKeyEvent &key)
{
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter)
        return false;
    Q_EMIT jumpWanted();
    return true;
}

} // namespace florilegium
