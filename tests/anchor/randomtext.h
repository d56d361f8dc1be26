// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace florilegium::testing {

/// Sentences of random words of a vocabulary of `words` words, in lines of a few sentences. A small vocabulary repeats
/// itself.
QString randomProse(QRandomGenerator &random, qsizetype length, int words = 50'000);

/// The same prose with sentences taken out, put in and words replaced, each with a chance of `share`.
QString edited(QRandomGenerator &random, const QString &prose, double share);

} // namespace florilegium::testing
