// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/collectionpicker.h"

#include "panels/collectionchoicedelegate.h"

#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>

namespace florilegium {

namespace {

constexpr QSize sheetSize(300, 300); // at most
constexpr int roomAbove = 24;
constexpr int leastRows = 3;

} // namespace

CollectionPicker::CollectionPicker(QWidget *parent)
    : FieldSheet(parent)
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Collections"));
    field()->setPlaceholderText(tr("Collection, or a new one"));
    field()->setAccessibleName(tr("Collection"));
    field()->setMaxLength(200);
    auto *choices = new QListView(this);
    choices->setModel(m_model);
    choices->setItemDelegate(new CollectionChoiceDelegate(*this, choices));
    addList(choices, tr("Collections"));
    followPointer();
    connect(choices, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(field(), &QLineEdit::textChanged, this, &CollectionPicker::refill);
}

void CollectionPicker::setColours(const Palette &palette)
{
    FieldSheet::setColours(palette);
    for (QWidget *part : std::initializer_list<QWidget *>{field(), list()})
        part->setPalette(fieldPalette(palette));
}

void CollectionPicker::openFor(const Memberships &memberships, const QRect &room)
{
    m_memberships = memberships;
    field()->clear();
    refill();
    const int rows = std::max(leastRows, m_model->rowCount() + 1); // one more for an offer
    const int needed = heightFor(rows, CollectionChoiceDelegate::rowHeight);
    const QSize most(sheetSize.width() + 2 * shadowMargin, std::min(sheetSize.height() + 2 * shadowMargin, needed));
    const QSize size = most.boundedTo(parentWidget()->size());
    openAt(QRect({room.center().x() - size.width() / 2, room.top() + roomAbove - shadowMargin}, size));
}

void CollectionPicker::refill()
{
    m_choices = collectionChoices(m_memberships, field()->text());
    m_model->clear();
    for (const CollectionChoice &choice : std::as_const(m_choices)) {
        const bool isNew = choice.collection.id.isNull();
        auto *item = new QStandardItem(isNew ? tr("New collection “%1”").arg(choice.collection.name)
                                             : choice.collection.name);
        if (!isNew)
            item->setCheckState(choice.isIn);
        m_model->appendRow(item);
    }
    list()->setCurrentIndex(m_model->index(0, 0));
}

void CollectionPicker::choose(int row)
{
    if (row < 0 || row >= m_choices.size())
        return;
    const CollectionChoice choice = m_choices.at(row);
    closeSheet();
    if (choice.collection.id.isNull())
        Q_EMIT newChosen(choice.collection.name, m_memberships.articles);
    else
        Q_EMIT chosen(choice.collection.id, m_memberships.articles, choice.isIn != Qt::Checked);
}

void CollectionPicker::enter()
{
    choose(list()->currentIndex().row());
}

} // namespace florilegium
