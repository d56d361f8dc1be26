// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/query/query.h"

#include <QRandomGenerator>
#include <QStringList>

#include <functional>

namespace florilegium::testing {

/// What random queries are made of.
struct QueryWords
{
    QStringList words; ///< each with a letter
    std::function<QStringList(QueryField)> names; ///< for fields that take the name of something
};

/// A query in the form that the parser gives, about `size` terms large; never Everything.
[[nodiscard]] Query randomQuery(QRandomGenerator &random, const QueryWords &words, int size);

/// Pieces of the language in any order, and what does not belong to it.
[[nodiscard]] QString randomText(QRandomGenerator &random);
/// A seed from FLORILEGIUM_SEED, or a new one; printed, so that a failure can be had again.
[[nodiscard]] quint32 querySeed();

} // namespace florilegium::testing
