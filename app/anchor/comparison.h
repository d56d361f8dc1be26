// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"
#include "text/textrange.h"

#include <QList>
#include <QStringView>

#include <stop_token>

namespace florilegium {

/// A piece of the comparison of two texts.
struct ComparedRun
{
    enum class Kind : quint8 {
        Equal, ///< the same characters but for white space
        Removed, ///< only in the old text
        Inserted, ///< only in the new text
        Moved, ///< the same words but for case and accents, out of the order of the rest
    };
    Kind kind = Kind::Equal;
    TextRange old; ///< empty for Inserted, at the place where it would stand
    TextRange now; ///< empty for Removed, likewise
    bool operator==(const ComparedRun &) const = default;
};

/// How two texts differ, word by word. Between words punctuation counts too, in words case and accents; white space
/// does not. The runs follow the new text, what was removed before what took its place; a moved run comes once, where
/// it stands now, and names both places. In the new text the runs that are not Removed are all pieces in order, without
/// the white space between runs; in the old text, sorted, so are those that are not Inserted. Pure, any thread; costs
/// what reanchor() without passages does. Cancelled is the only failure.
[[nodiscard]] Result<QList<ComparedRun>> compareTexts(QStringView oldText, QStringView newText,
                                                      const std::stop_token &stop = {});

} // namespace florilegium
