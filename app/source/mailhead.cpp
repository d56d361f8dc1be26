// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/mailhead.h"

#include <algorithm>

namespace florilegium {

namespace {

constexpr QByteArrayView transportFields[] = {
    "received",     "return-path",    "message-id", "mime-version",
    "delivered-to", "dkim-signature", "x-mailer",   "snapshot-content-location"};

bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= 76
        && std::ranges::all_of(name, [](char c) { return c > 0x20 && c < 0x7f && c != ':'; });
}

struct Header
{
    int fields = 0;
    int transport = 0;
    bool related = false; ///< multipart/related or a saved page's own fields
    bool whole = true; ///< nothing but fields up to the empty line
};

void take(QByteArrayView line, Header &header)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isFieldName(line.first(colon))) {
        header.whole = header.whole && header.fields == 0 && line.startsWith("From "); // mbox separator
        return;
    }
    const QByteArray name = line.first(colon).toByteArray().toLower();
    ++header.fields;
    header.transport += std::ranges::contains(transportFields, QByteArrayView(name));
    header.related |= name == "snapshot-content-location"
        || (name == "content-type" && line.toByteArray().toLower().contains("multipart/related"));
}

} // namespace

std::optional<Format> formatOfMailHead(QByteArrayView head)
{
    Header header;
    for (qsizetype at = 0; at < head.size() && header.whole;) {
        qsizetype end = head.indexOf('\n', at);
        end = end < 0 ? head.size() : end;
        QByteArrayView line = head.sliced(at, end - at);
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty() && header.fields > 0)
            break;
        if (!line.isEmpty() && line.front() != ' ' && line.front() != '\t')
            take(line, header);
        at = end + 1;
    }
    if (!header.whole || header.transport == 0 || header.fields < 2)
        return std::nullopt;
    return header.related ? Format::Mhtml : Format::Email;
}

} // namespace florilegium
