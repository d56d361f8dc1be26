// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/topbar.h"

#include "panels/rowdelegate.h"
#include "window/actions.h"
#include "window/breadcrumb.h"
#include "window/searchfield.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonSize = 34;
constexpr int iconSize = 18;
constexpr int searchWidth = 300;

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
{
}

QToolButton *TopBar::addButton(QHBoxLayout *row, Actions &actions, ActionId id)
{
    auto *button = new QToolButton(this);
    // Not the button's default action: that would bring its text and its check mark along.
    QAction *action = actions.action(id);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setIcon(action->icon());
        button->setToolTip(action->toolTip());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize({iconSize, iconSize});
    button->setAutoRaise(true);
    button->setFixedSize(buttonSize, buttonSize);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(plainText(id));
    row->addWidget(button);
    return button;
}

void TopBar::fill(Actions &actions, QMenu *menu)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(11, 0, 11, 1);
    row->setSpacing(8);
    addButton(row, actions, ActionId::Sidebar);
    addButton(row, actions, ActionId::Back);
    addButton(row, actions, ActionId::Forward);
    m_breadcrumb = new Breadcrumb(this);
    m_breadcrumb->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    row->addWidget(m_breadcrumb, 1);
    m_search = new SearchField(shownKey(ActionId::Palette).replace(u'+', u' '), this);
    m_search->setMaximumWidth(searchWidth);
    m_search->setMinimumWidth(160);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(m_search, 1);
    m_type = addButton(row, actions, ActionId::TypeAndLook);
    m_type->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_type->setText(u"Aa"_s);
    m_type->setFont(quoteFont(14));
    addButton(row, actions, ActionId::Export);
    m_menu = new QToolButton(this);
    m_menu->setAutoRaise(true);
    m_menu->setFixedSize(buttonSize, buttonSize);
    m_menu->setIconSize({iconSize, iconSize});
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_menu->setMenu(menu);
    m_menu->setShortcut(Qt::Key_F10);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu (F10)"));
    row->addWidget(m_menu);
    setLook(m_look);
}

void TopBar::setLook(const Palette &look)
{
    m_look = look;
    if (isFilled()) {
        m_breadcrumb->setLook(look);
        m_search->setLook(look);
        m_menu->setIcon(lineIcon(Icon::More, look.soft));
    }
    update();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.bar);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.line);
}

} // namespace florilegium
