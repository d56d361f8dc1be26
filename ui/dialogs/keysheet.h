// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>

namespace florilegium {

/// A heading, or an action's name with its keys.
struct KeyLine
{
    QString text;
    QString keys; ///< empty: a heading
};

/// All keys on one sheet; any key closes it.
class KeySheet : public QDialog
{
    Q_OBJECT
public:
    explicit KeySheet(const QList<KeyLine> &lines, QWidget *parent = nullptr);
};

} // namespace florilegium
