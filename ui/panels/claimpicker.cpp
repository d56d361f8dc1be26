// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/claimpicker.h"

#include "panels/palettedelegate.h"

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
{
    m_delegate->setTyped(true);
    auto *choices = new QListView(this);
    choices->setModel(&m_model);
    choices->setItemDelegate(m_delegate);
    addList(choices, tr("Claims"));
    field()->setPlaceholderText(tr("A few letters of the claim"));
    connect(field(), &QLineEdit::textChanged, this, &ClaimPicker::ask);
    connect(list(), &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(&m_model, &PaletteModel::changed, this, [this] { list()->setCurrentIndex(m_model.index(0, 0)); });
}

void ClaimPicker::setColours(const Palette &palette)
{
    AskPopup::setColours(palette);
    m_delegate->setLook(palette);
    list()->setPalette(fieldPalette(palette));
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
        choose(list()->currentIndex().row());
}

void ClaimPicker::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const ClaimId id{m_model.id(row)};
    closeSheet();
    m_model.clear();
    Q_EMIT chosen(id);
}

} // namespace florilegium
