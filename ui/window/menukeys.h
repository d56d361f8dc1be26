// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium {

/// Gives the letters that are typed into an open menu to the menu: Qt would take them for keys of the page or the list
/// below it, which has the focus still. One per application; see installMenuKeys().
class MenuKeys : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// For all menus of the application, until its end; again does nothing.
void installMenuKeys();

} // namespace florilegium
