// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/selectionfoot.h"

#include "panels/actionbutton.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace florilegium {

using namespace Qt::StringLiterals;

SelectionFoot::SelectionFoot(QWidget *parent)
    : FlowRow(parent)
    , m_count(new QLabel(this))
{
    m_count->setAccessibleName(tr("Number of rows"));
    m_count->setContentsMargins(12, 0, 12, 0);
    add(m_count);
    addStretch();
}

QWidget *SelectionFoot::addAction(QAction *action)
{
    auto *button = new ActionButton(action, this);
    add(button);
    return button;
}

void SelectionFoot::addMenu(QMenu *menu)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(menu);
    button->setText(menu->title().remove(u'&') + u" ▾"_s);
    button->setAccessibleName(menu->title().remove(u'&'));
    add(button);
}

void SelectionFoot::setCounts(std::optional<int> all, int selected, bool everything)
{
    const QLocale locale;
    const QString number = all ? locale.toString(*all) : QString();
    QString text;
    if (everything)
        text = tr("all %1 selected").arg(number);
    else if (selected > 0 && all)
        text = tr("%1 of %2 selected").arg(locale.toString(selected), number);
    else if (selected > 0)
        text = tr("%1 selected").arg(locale.toString(selected));
    else if (all)
        text = tr("%1 in all").arg(number);
    m_count->setText(text);
}

QString SelectionFoot::text() const
{
    return m_count->text();
}

} // namespace florilegium
