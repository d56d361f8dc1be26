// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/paperlinks.h"

#include <QUrl>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 2000; // what every reader of PDF takes

} // namespace

QString paperAddress(const QString &target)
{
    const QUrl url(target, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || (scheme != "http"_L1 && scheme != "https"_L1 && scheme != "mailto"_L1))
        return {};
    QString address = QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded));
    for (const char16_t c : {u'(', u')', u'\\'})
        address.replace(QChar(c), u"%%1"_s.arg(int(c), 2, 16, QChar(u'0')).toUpper());
    const bool isPlain = std::ranges::all_of(address, [](QChar c) { return c > u' ' && c < QChar(0x7F); });
    return isPlain && address.size() <= longestAddress ? address : QString();
}

PaperLinks paperLinks(const Document &document)
{
    PaperLinks links;
    for (const Link &link : document.links()) {
        const auto place = link.target.startsWith(u'#') ? document.targetOf(QStringView(link.target).sliced(1))
                                                        : std::nullopt;
        if (place) {
            links.places.push_back(qint32(*place));
            links.addresses.append(u"#o%1"_s.arg(*place));
        } else {
            links.addresses.append(paperAddress(link.target));
        }
    }
    std::ranges::sort(links.places);
    const auto twice = std::ranges::unique(links.places);
    links.places.erase(twice.begin(), twice.end());
    return links;
}

} // namespace florilegium
