// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/announce.h"

#include <QAccessible>

namespace florilegium {

void announce(QObject *source, const QString &words)
{
    QAccessibleAnnouncementEvent said(source, words);
    QAccessible::updateAccessibility(&said);
}

} // namespace florilegium
