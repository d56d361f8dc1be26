// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/highlight.h"
#include "annotate/status.h"
#include "library/article.h"

namespace florilegium {

// The words of DESIGN §1 as the reader sees them, translated. Window's thread.

[[nodiscard]] QString label(Status status);
[[nodiscard]] QString label(Relation relation);
[[nodiscard]] QString label(ClaimKind kind);
/// Empty when it is not set.
[[nodiscard]] QString label(Confidence confidence);
/// The relation between two claims, as on a line that leads from one to the other: "supports".
[[nodiscard]] QString linkWord(Relation relation);
[[nodiscard]] QString label(ReadingState state);
/// The reader's own label, else the standard one of the key, else the key.
[[nodiscard]] QString label(const Colour &colour);
/// "2 h", "7 min": how long an article of so many words takes to read.
[[nodiscard]] QString readingTime(qint64 words);
/// Day, time and source of a version: "3 Mar 2026 12:00 · doors.md", in the reader's own zone and form.
[[nodiscard]] QString label(const Version &version);
/// "14 July 2025" from ISO 8601, as far as it is known ("July 2025", "2025"); empty for what is no date.
[[nodiscard]] QString shownDate(const QString &iso);
/// "14 July 2025, 12:30", of the reader's own clock.
[[nodiscard]] QString shownTime(const QDateTime &time);

} // namespace florilegium
