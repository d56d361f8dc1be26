// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/filterbutton.h"

#include <QMenu>

namespace florilegium {

using namespace Qt::StringLiterals;

FilterButton::FilterButton(const QString &all, Choices choices, QWidget *parent)
    : QToolButton(parent)
    , m_all(all)
    , m_spoken(tr("Filter: %1"))
    , m_choices(std::move(choices))
{
    setAutoRaise(true);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &FilterButton::fillMenu);
    showValue();
}

void FilterButton::setValue(const QVariant &value)
{
    m_value = value;
    showValue();
}

void FilterButton::setSpoken(const QString &pattern)
{
    m_spoken = pattern;
    showValue();
}

void FilterButton::fillMenu()
{
    menu()->clear();
    const auto add = [this](const Choice &choice) {
        QAction *action = menu()->addAction(choice.text);
        action->setCheckable(true);
        action->setChecked(choice.value == m_value);
        connect(action, &QAction::triggered, this, [this, value = choice.value] {
            setValue(value);
            Q_EMIT chosen();
        });
    };
    add({m_all, {}});
    for (const Choice &choice : m_choices())
        add(choice);
}

void FilterButton::showValue()
{
    QString text = m_all;
    if (m_value.isValid()) {
        const QList<Choice> choices = m_choices();
        const auto found = std::ranges::find_if(choices,
                                                [this](const Choice &choice) { return choice.value == m_value; });
        if (found != choices.end())
            text = found->text.trimmed();
    }
    setText(text + u" ▾"_s);
    setAccessibleName(m_spoken.arg(text));
    setToolTip(accessibleName());
}

} // namespace florilegium
