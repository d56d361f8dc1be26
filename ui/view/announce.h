// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QObject;

namespace florilegium {

/// Has screen readers say the words, as coming from `source`: politely, that is after what they are saying already, and
/// wherever the focus is. Whoever has to work for the words asks QAccessible::isActive() first: mostly nobody listens.
/// On the window's thread only.
void announce(QObject *source, const QString &words);

} // namespace florilegium
