// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/binswitch.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace florilegium {

BinSwitch::BinSwitch(BinPart part, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Parts of the bin"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const std::pair<BinPart, QString> parts[]{{BinPart::Articles, tr("Articles", "part of the bin")},
                                              {BinPart::Highlights, tr("Highlights", "part of the bin")},
                                              {BinPart::Others, tr("Claims, themes, collections", "part of the bin")}};
    for (const auto &[each, name] : parts) {
        auto *button = new QToolButton(this);
        button->setText(name);
        button->setAccessibleName(tr("In the bin: %1").arg(name));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setEnabled(each != part);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, each] { Q_EMIT chosen(each); });
    }
}

} // namespace florilegium
