// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/leftoutpanel.h"

#include "panels/leftoutdelegate.h"

#include <QKeyEvent>
#include <QListView>

namespace florilegium {

LeftOutPanel::LeftOutPanel(LeftOutModel &model, const QList<QAction *> &actions, QWidget *parent)
    : PagePanel(model, new LeftOutDelegate, actions,
                {.title = tr("Left out"),
                 .list = tr("Pieces that were left out of the article"),
                 .close = tr("Close the list"),
                 .empty = tr("Nothing was left out."),
                 .how = tr("Esc closes the list.")},
                parent)
    , m_model(model)
{
    connect(&model, &LeftOutModel::loaded, this, &LeftOutPanel::follow);
    connect(list(), &QListView::doubleClicked, this, &LeftOutPanel::jumpWanted);
    follow();
}

QString LeftOutPanel::countOf(int rows) const
{
    return tr("%n piece(s)", nullptr, rows);
}

const LeftOutRow *LeftOutPanel::current() const
{
    const int row = currentRow();
    return row >= 0 ? &m_model.row(row) : nullptr;
}

bool LeftOutPanel::press(const QKeyEvent &key)
{
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter)
        return false;
    Q_EMIT jumpWanted();
    return true;
}

} // namespace florilegium
