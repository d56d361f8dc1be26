// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/claimpicker.h"

#include "panels/palettedelegate.h"

#include <QAccessible>
#include <QLayout>
#include <QLineEdit>
#include <QListView>

namespace florilegium {

namespace {

constexpr int listHeight = 320;

} // namespace

ClaimPicker::ClaimPicker(Library &library, QWidget *parent)
    : AskPopup(parent)
    , m_model(library)
    , m_delegate(new PaletteDelegate(this))
    , m_list(new QListView(this))
{
    m_delegate->setTyped(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Claims"));
    layout()->addWidget(m_list);
    field()->setPlaceholderText(tr("A few letters of the claim"));
    connect(field(), &QLineEdit::textChanged, this, &ClaimPicker::ask);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(&m_model, &PaletteModel::changed, this, [this] { m_list->setCurrentIndex(m_model.index(0, 0)); });
}

void ClaimPicker::setColours(const Palette &palette)
{
    AskPopup::setColours(palette);
    m_delegate->setLook(palette);
    m_list->setPalette(fieldPalette(palette));
}

int ClaimPicker::heightBelow() const
{
    return listHeight;
}

void ClaimPicker::openFor(const QString &title, const QRect &room)
{
    AskPopup::openFor(title, room);
    ask();
}

void ClaimPicker::ask()
{
    if (!isHidden())
        m_model.ask(u'!' + field()->text());
}

void ClaimPicker::enter()
{
    if (!m_model.isAsking())
        choose(m_list->currentIndex().row());
}

void ClaimPicker::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const ClaimId id{m_model.id(row)};
    closePopup();
    m_model.clear();
    Q_EMIT chosen(id);
}

bool ClaimPicker::key(int key)
{
    switch (key) {
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    default: return AskPopup::key(key);
    }
}

void ClaimPicker::moveBy(int rows)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int row = (std::max(m_list->currentIndex().row(), 0) + rows + count) % count;
    m_list->setCurrentIndex(m_model.index(row, 0));
    QAccessibleAnnouncementEvent spoken(this, m_model.index(row, 0).data(Qt::AccessibleTextRole).toString());
    QAccessible::updateAccessibility(&spoken);
}

} // namespace florilegium
