// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace florilegium::extract {

/// What a whole paragraph of a few sentences says when it is no part of the text around it. `text` is one segment,
/// white space simplified; each looks at the first few hundred characters at most.

/// Calls to follow, to subscribe, to send tips.
[[nodiscard]] bool isInvitation(const QString &text);
/// "We may earn a commission …", "for informational purposes only".
[[nodiscard]] bool isDisclosure(const QString &text);
/// A line or two about the author, by name; `byline` may hold several names or be empty.
[[nodiscard]] bool isAboutAuthor(const QString &text, const QString &byline);
/// Goes on about the author spoken of before: "She …".
[[nodiscard]] bool isMoreAboutAuthor(const QString &text, const QString &byline);

} // namespace florilegium::extract
