// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/plaintext/trailers.h"

#include <QLatin1StringView>

#include <algorithm>

namespace florilegium::plaintext {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxTrailers = 8;
constexpr qsizetype maxLength = 60;

// A prompt asks to do something with the page: a verb of the first table and a thing of the second, or it is one of
// the third as a whole.
constexpr QLatin1StringView verbs[] = {
    "write"_L1,  "leave"_L1,     "post"_L1,    "add"_L1,      "submit"_L1, "share"_L1, "read"_L1,
    "view"_L1,   "show"_L1,      "load"_L1,    "see"_L1,      "print"_L1,  "email"_L1, "follow"_L1,
    "join"_L1,   "subscribe"_L1, "sign up"_L1, "sign in"_L1,  "log in"_L1, "click"_L1, "tap"_L1,
    "report"_L1, "like"_L1,      "rate"_L1,    "bookmark"_L1, "save"_L1,
};
constexpr QLatin1StringView things[] = {
    "comment"_L1,   "comments"_L1,   "reply"_L1,   "replies"_L1,    "response"_L1,
    "responses"_L1, "review"_L1,     "article"_L1, "story"_L1,      "post"_L1,
    "page"_L1,      "newsletter"_L1, "more"_L1,    "discussion"_L1, "conversation"_L1,
};
constexpr QLatin1StringView whole[] = {
    // clang-format off
    "comments"_L1, "no comments"_L1, "no comments yet"_L1, "0 comments"_L1, "advertisement"_L1, "related"_L1,
    "related articles"_L1, "related posts"_L1, "subscribe"_L1, "share"_L1, "print"_L1, "tweet"_L1, "back to top"_L1,
    "previous post"_L1, "next post"_L1, "previous article"_L1, "next article"_L1, "reply"_L1, "read more"_L1,
    "join the conversation"_L1, "share this"_L1, "follow us"_L1, "click here"_L1, "tap here"_L1,
    "kommentar schreiben"_L1, "kommentar verfassen"_L1, "laisser un commentaire"_L1,
    "deja un comentario"_L1, "deixe um coment\xe1rio"_L1, "lascia un commento"_L1,
    // clang-format on
};

bool isPrompt(QStringView line)
{
    if (line.isEmpty() || line.size() > maxLength || line.back() == u'.')
        return false;
    while (!line.isEmpty() && (line.back().isPunct() || line.back() == u'>'))
        line.chop(1);
    const QString lower = line.trimmed().toString().toLower();
    if (std::ranges::any_of(whole, [&](QLatin1StringView prompt) { return lower == prompt; }))
        return true;
    const QStringList words = lower.split(u' ', Qt::SkipEmptyParts);
    const bool asks = std::ranges::any_of(verbs, [&](QLatin1StringView verb) {
        return lower.startsWith(verb) && lower.size() > verb.size() && lower[verb.size()] == u' ';
    });
    return asks && words.size() <= 5
        && std::ranges::any_of(things, [&](QLatin1StringView thing) { return words.last() == thing; });
}

} // namespace

Trailers findTrailers(QStringView text)
{
    Trailers found{.bodyEnd = text.size(), .pieces = {}};
    qsizetype end = text.size();
    while (found.pieces.size() < maxTrailers) {
        while (end > 0 && text[end - 1].isSpace())
            --end;
        const QStringView near = text.first(end).last(std::min(end, maxLength + 1));
        const qsizetype newline = near.lastIndexOf(u'\n');
        const qsizetype start = newline < 0 ? -1 : end - near.size() + newline + 1;
        if (start <= 0 || !isPrompt(text.sliced(start, end - start).trimmed()))
            break; // also at the first line: a text is not all trailer
        found.pieces.prepend(text.sliced(start, end - start).trimmed().toString());
        found.bodyEnd = end = start;
    }
    return found;
}

} // namespace florilegium::plaintext
