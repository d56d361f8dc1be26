// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/claimcolumn.h"

#include "panels/claimhead.h"
#include "panels/claimmap.h"
#include "panels/historydelegate.h"
#include "panels/passagedelegate.h"
#include "panels/sectionhead.h"
#include "panels/talllist.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace florilegium {

namespace {

constexpr int sectionGap = 28;
constexpr int sideGap = 32;

QVBoxLayout *columnOf(std::initializer_list<QWidget *> parts)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (QWidget *part : parts)
        column->addWidget(part);
    column->addStretch(1);
    return column;
}

} // namespace

ClaimColumn::ClaimColumn(Library &library, QWidget *parent)
    : QWidget(parent)
    , head(new ClaimHead(library, this))
    , forHead(new SectionHead(this))
    , passagesFor(new TallList(this))
    , againstHead(new SectionHead(this))
    , passagesAgainst(new TallList(this))
    , linkedHead(new SectionHead(this))
    , linked(new TallList(this))
    , mapHead(new SectionHead(this))
    , saveMap(new QToolButton(this))
    , mapScroll(new QScrollArea(this))
    , map(new ClaimMap)
    , historyHead(new SectionHead(this))
    , history(new TallList(this))
    , m_passagesFor(new PassageDelegate(this))
    , m_passagesAgainst(new PassageDelegate(this))
    , m_claims(new LinkedClaimDelegate(this))
    , m_changes(new HistoryDelegate(this))
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
{
    nameParts();
    passagesFor->setItemDelegate(m_passagesFor);
    passagesAgainst->setItemDelegate(m_passagesAgainst);
    linked->setItemDelegate(m_claims);
    history->setItemDelegate(m_changes);
    history->setEditTriggers(QListView::NoEditTriggers);
    linked->setEditTriggers(QListView::NoEditTriggers);
    mapScroll->setWidget(map);
    mapScroll->setFrameShape(QFrame::NoFrame);
    mapScroll->setFocusPolicy(Qt::NoFocus);
    mapScroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    mapScroll->viewport()->setAutoFillBackground(false);
    map->setAutoFillBackground(false);
    layOut();
}

void ClaimColumn::nameParts()
{
    passagesFor->setAccessibleName(tr("Passages for it"));
    passagesAgainst->setAccessibleName(tr("Passages against it"));
    linked->setAccessibleName(tr("Linked claims"));
    history->setAccessibleName(tr("History of its status"));
    mapHead->setTexts(tr("Map"), tr("at most two links away"));
    saveMap->setText(tr("Save as SVG…"));
    saveMap->setAccessibleName(tr("Save the map as SVG"));
    saveMap->setAutoRaise(true);
    saveMap->setFocusPolicy(Qt::TabFocus);
}

void ClaimColumn::layOut()
{
    m_sides->setSpacing(sideGap);
    m_sides->addLayout(columnOf({forHead, passagesFor}), 1);
    m_sides->addLayout(columnOf({againstHead, passagesAgainst}), 1);
    auto *mapRow = new QHBoxLayout;
    mapRow->setSpacing(0);
    mapRow->addWidget(mapHead, 1);
    mapRow->addWidget(saveMap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 28, 0, 48);
    column->setSpacing(0);
    column->addWidget(head);
    column->addSpacing(sectionGap);
    column->addLayout(m_sides);
    column->addSpacing(sectionGap);
    column->addWidget(linkedHead);
    column->addWidget(linked);
    column->addSpacing(sectionGap / 2);
    column->addLayout(mapRow);
    column->addSpacing(8);
    column->addWidget(mapScroll);
    column->addSpacing(sectionGap);
    column->addWidget(historyHead);
    column->addWidget(history);
    column->addStretch(1);
}

void ClaimColumn::setLook(const Palette &look)
{
    m_passagesFor->setLook(look);
    m_passagesAgainst->setLook(look);
    m_claims->setLook(look);
    m_changes->setLook(look);
    head->setLook(look);
    map->setLook(look);
    for (SectionHead *section : {forHead, againstHead, linkedHead, mapHead, historyHead})
        section->setLook(look);
    for (const TallList *list : {passagesFor, passagesAgainst, linked, history})
        list->viewport()->update();
}

void ClaimColumn::showLinks(bool shown)
{
    for (QWidget *part : std::initializer_list<QWidget *>{linked, mapHead, saveMap, mapScroll})
        part->setVisible(shown);
}

void ClaimColumn::fitMap()
{
    map->layOut(width());
    const bool scrolls = map->width() > width();
    mapScroll->setFixedHeight(map->height() + (scrolls ? mapScroll->horizontalScrollBar()->sizeHint().height() : 0));
}

void ClaimColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(width() < narrowestForTwo ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (event->size().width() != event->oldSize().width())
        fitMap();
}

} // namespace florilegium
