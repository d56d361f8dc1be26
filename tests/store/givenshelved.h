// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/noon.h"
#include "store/shelf.h"

namespace florilegium::testing {

/// Two articles and one in the bin; a tree of themes, claims and their evidence.
struct Shelved
{
    Shelved();

    [[nodiscard]] LibraryQueries &queries() { return store->queries(); }
    /// Of the articles that are listed; nothing but a complaint when their count says something else.
    [[nodiscard]] QStringList titles(const ArticleFilter &filter);
    /// Of the highlights that are listed; nothing when their count says something else.
    [[nodiscard]] QList<HighlightId> ids(const HighlightFilter &filter);

    Shelf shelf;
    std::unique_ptr<SqliteLibrary> store = shelf.open();
    SampleArticle zebra = sampleArticle(QStringLiteral("Zebra"), QStringLiteral("One two three four five six."),
                                        noon());
    SampleArticle apple = sampleArticle(QStringLiteral("Äpple"), QStringLiteral("Seven eight nine ten eleven."),
                                        noon().addDays(1));
    SampleArticle gone = sampleArticle(QStringLiteral("Gone"), QStringLiteral("Nothing to see here."),
                                       noon().addDays(2));
    Theme openness{.id = ThemeId::make(), .name = QStringLiteral("openness")};
    Theme secrecy{.id = ThemeId::make(), .parent = openness.id, .name = QStringLiteral("secrecy")};
    Theme other{.id = ThemeId::make(), .name = QStringLiteral("other")};
    Highlight top; ///< in zebra, theme openness and secrecy
    Highlight below; ///< in zebra, theme secrecy
    Highlight noted; ///< in apple, theme other, states a disputed claim
    Highlight binned; ///< in apple, deleted, theme other
    Highlight hidden; ///< in gone
    Claim disputed{.id = ClaimId::make(),
                   .statement = QStringLiteral("Nine is ten"),
                   .status = Status::Disputed,
                   .created = noon()};
    Claim withdrawn{.id = ClaimId::make(), .statement = QStringLiteral("No"), .created = noon(), .deleted = noon()};
};

} // namespace florilegium::testing
