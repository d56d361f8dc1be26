// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/rawtext.h"

namespace florilegium::html {

namespace {

bool startsWithName(QByteArrayView text, QByteArrayView name)
{
    return text.size() > name.size() && qstrnicmp(text.data(), name.data(), size_t(name.size())) == 0
        && (isSpace(text[name.size()]) || text[name.size()] == '>' || text[name.size()] == '/');
}

qsizetype nextTag(QByteArrayView html, qsizetype from)
{
    const qsizetype at = html.indexOf('<', from);
    return at < 0 ? html.size() : at;
}

} // namespace

CommentEnd endOfComment(QByteArrayView html, qsizetype from)
{
    for (qsizetype at = html.indexOf("--", from); at >= 0; at = html.indexOf("--", at + 1)) {
        const QByteArrayView rest = html.sliced(at + 2);
        if (rest.startsWith(">"))
            return {at, at + 3};
        if (rest.startsWith("!>"))
            return {at, at + 4};
    }
    return {html.size(), html.size()};
}

qsizetype endTagAfter(QByteArrayView html, QByteArrayView name, qsizetype from)
{
    for (qsizetype at = nextTag(html, from); at < html.size(); at = nextTag(html, at + 1)) {
        const QByteArrayView rest = html.sliced(at + 1);
        if (rest.startsWith('/') && startsWithName(rest.sliced(1), name))
            return at;
    }
    return html.size();
}

/// A script may hold "<!--" and then a whole "<script>…</script>" as characters.
qsizetype scriptEnd(QByteArrayView html, qsizetype from)
{
    bool escaped = false;
    bool nested = false;
    for (qsizetype at = from; at < html.size(); ++at) {
        if (html[at] == '-' && escaped && html.sliced(at).startsWith("-->")) {
            escaped = nested = false;
        } else if (html[at] == '<') {
            const QByteArrayView rest = html.sliced(at + 1);
            if (rest.startsWith("!--")) {
                escaped = true;
            } else if (escaped && startsWithName(rest, "script")) {
                nested = true;
            } else if (rest.startsWith("/") && startsWithName(rest.sliced(1), "script")) {
                if (!nested)
                    return at;
                nested = false;
            }
        } else if (!escaped) {
            at = nextTag(html, at) - 1;
        }
    }
    return html.size();
}

} // namespace florilegium::html
