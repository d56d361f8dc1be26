// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace florilegium {

/// What an article says of itself. Every field may be empty.
struct Metadata
{
    QString title;
    QString byline; ///< persons as printed, joined by ", "
    QString site;
    QString published; ///< ISO 8601 date or date-time, as far as known
    QString modified; ///< the same
    QString language; ///< BCP 47, such as "en" or "pt-BR"
    QString url; ///< canonical address
    QString excerpt;

    bool operator==(const Metadata &) const = default;
};

enum class LeftOutReason : quint8 {
    Boilerplate, ///< trailers, prompts, share rows, newsletter boxes
    Navigation,
    Advertisement,
    Related, ///< teasers of other articles
    Comments,
    Hidden,
    Duplicate,
    Metadata, ///< bylines and dates that stand in Metadata
    Script, ///< script, style, form and embedded objects
    OverLimit, ///< beyond a cap of safety
};

/// A piece that the parser left out, so that it can be seen and brought back.
struct LeftOut
{
    qint32 offset = 0; ///< where in the document's text it would have stood
    LeftOutReason reason = LeftOutReason::Boilerplate;
    QString text; ///< its plain text
    QString what; ///< short name of the piece for people: an element, a rule of the parser

    bool operator==(const LeftOut &) const = default;
};

[[nodiscard]] QString toWord(LeftOutReason reason);

} // namespace florilegium
