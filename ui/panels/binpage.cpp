// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/binpage.h"

#include "panels/bindelegate.h"
#include "panels/emptystate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace florilegium {

BinPage::BinPage(Library &library, QWidget *parent)
    : ListPage(new BinDelegate, parent)
    , m_model(library)
{
    setModel(&m_model);
    setHeading(tr("Bin"));
    auto *parts = new BinSwitch(BinPart::Others, this);
    addTool(parts);
    empty()->setTexts(tr("No claim, theme or collection was deleted."),
                      tr("Deleted ones stay here for 30 days; R restores one."));
    view()->setUniformItemSizes(true);
    connect(parts, &BinSwitch::chosen, this, &BinPage::binPartWanted);
    connect(words(), &QLineEdit::textChanged, &m_model, &BinThingsModel::show);
    connect(&m_model, &BinThingsModel::loaded, this, [this] { showRows(true); });
    connect(&m_model, &BinThingsModel::failed, this, &BinPage::failed);
}

void BinPage::showThings()
{
    m_model.rest();
    m_model.show(words()->text());
}

void BinPage::hideEvent(QHideEvent *event)
{
    ListPage::hideEvent(event);
    m_model.rest();
}

QStringList BinPage::selected() const
{
    QStringList ids;
    for (const QModelIndex &index : view()->selectionModel()->selectedIndexes())
        ids << index.data(BinThingsModel::IdRole).toString();
    return ids;
}

void BinPage::restoreSelected()
{
    if (const QStringList ids = selected(); !ids.isEmpty())
        Q_EMIT restoreWanted(m_model.things(ids));
}

bool BinPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == words()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !words()->text().isEmpty()) {
        words()->clear();
        return true;
    }
    return ListPage::eventFilter(watched, event);
}

} // namespace florilegium
