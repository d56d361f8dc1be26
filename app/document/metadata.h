// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace florilegium {

/// Whether a page is one article, as far as its parser can tell.
enum class PageKind : quint8 {
    Article,
    Several, ///< it lists several articles, or other things
    Nothing, ///< hardly any text was found on it
    Teaser, ///< the beginning of an article whose rest is for subscribers
};

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
    PageKind kind = PageKind::Article;

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
    /// "structure=words": what it is known by again; empty: by its words alone. See markOf().
    QString mark;

    bool operator==(const LeftOut &) const = default;
};

[[nodiscard]] QString toWord(LeftOutReason reason);
[[nodiscard]] QString toWord(PageKind kind);

// Marks name left-out pieces, so that a reader's choice holds for the same piece when the page is parsed again. They
// have no white space. The structure is the same on other pages of a site, the words are those of this piece.

/// The mark of a piece: its own, or one of its words.
[[nodiscard]] QString markOf(const LeftOut &piece);
/// The part that other pages of the site have too; the whole mark where there is none.
[[nodiscard]] QString structureOf(const QString &mark);
/// The part of a mark that stands for words.
[[nodiscard]] QString wordsMark(QStringView words);
/// Whether the piece with this mark is among those that the reader keeps: by the whole mark or by its structure.
[[nodiscard]] bool isKept(const QString &mark, const QStringList &kept);
/// The shortest mark that brings back this piece of the document and no other one.
[[nodiscard]] QString ownMark(std::span<const LeftOut> pieces, const LeftOut &piece);

} // namespace florilegium
