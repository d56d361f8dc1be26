// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace florilegium::extract {

class Guarded;

/// What a whole paragraph of a few sentences says when it is no part of the text around it. `text` is one segment,
/// white space simplified. None has more characters than these.
inline constexpr qsizetype longestInvitation = 320;
inline constexpr qsizetype longestDisclosure = 900;
inline constexpr qsizetype longestNote = 700;

/// Calls to follow, to subscribe, to send tips.
[[nodiscard]] bool isInvitation(const QString &text);
[[nodiscard]] const Guarded &invitations();
/// "We may earn a commission …", "for informational purposes only".
[[nodiscard]] bool isDisclosure(const QString &text);
[[nodiscard]] const Guarded &disclosures();

/// Who wrote a page.
struct Writers
{
    explicit Writers(const QString &byline); ///< may hold several names or be empty

    QString byline;
    QStringList names; ///< of the byline, each as "Jane Roe"
};

/// A line or two about the author, by name.
[[nodiscard]] bool isAboutAuthor(const QString &text, const Writers &writers);
/// Goes on about the author spoken of before: "She …".
[[nodiscard]] bool isMoreAboutAuthor(const QString &text, const Writers &writers);

} // namespace florilegium::extract
