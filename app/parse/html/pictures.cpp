// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/pictures.h"

#include <algorithm>

namespace florilegium::html {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype placeholderSize = 2000; // characters of a data: URI; a real picture is larger
constexpr qsizetype smallestPicture = 400; // the same where it is all there is

/// The largest candidate of a srcset ("a.jpg 320w, b.jpg 2x"). Commas within addresses are respected.
QString largestOf(const QString &srcset)
{
    QString best;
    double bestSize = -1;
    qsizetype at = 0;
    while (at < srcset.size()) {
        while (at < srcset.size() && (srcset[at].isSpace() || srcset[at] == u','))
            ++at;
        qsizetype end = at;
        while (end < srcset.size() && !srcset[end].isSpace())
            ++end;
        QString address = srcset.sliced(at, end - at);
        const bool bare = address.endsWith(u',');
        while (address.endsWith(u','))
            address.chop(1);
        const qsizetype comma = bare ? end : srcset.indexOf(u',', end);
        const qsizetype next = comma < 0 ? srcset.size() : comma;
        const QString size = srcset.sliced(end, next - end).trimmed();
        const double value = size.isEmpty()
            ? 0
            : QStringView(size).chopped(1).toDouble() * (size.endsWith(u'x') ? 1000 : 1);
        if (value > bestSize && !address.isEmpty()) {
            best = address;
            bestSize = value;
        }
        at = std::max(next, end);
    }
    return best;
}

bool isPlaceholder(const QString &source)
{
    return source.isEmpty() || (source.startsWith("data:"_L1) && source.size() < placeholderSize)
        || source == "about:blank"_L1;
}

/// Pixels within a page that was saved as one file, not a drawing that holds a place.
bool isSmallPicture(const QString &source)
{
    static constexpr QLatin1StringView kinds[] = {"data:image/png;"_L1, "data:image/jpeg;"_L1, "data:image/gif;"_L1,
                                                  "data:image/webp;"_L1};
    return source.size() >= smallestPicture && std::ranges::any_of(kinds, [&](QLatin1StringView kind) {
               return source.startsWith(kind, Qt::CaseInsensitive);
           });
}

bool looksLikeAddress(const QString &text)
{
    return !text.contains(u' ') && !text.startsWith(u'{') && (text.contains(u'/') || text.contains(u'.'));
}

qint32 pixels(Node image, QByteArrayView name)
{
    bool ok = false;
    QString text = image.attributeText(name);
    if (text.endsWith("px"_L1))
        text.chop(2);
    const double value = text.toDouble(&ok);
    return ok && value > 0 && value < 100'000 ? qint32(value) : 0;
}

QString sourceFromSets(Node image)
{
    for (const QByteArrayView name : {"data-srcset", "data-lazy-srcset", "srcset"}) {
        const QString largest = largestOf(image.attributeText(name));
        if (!isPlaceholder(largest))
            return largest;
    }
    const Node parent = image.parent();
    if (parent.isNull() || parent.tag() != Tag::picture)
        return {};
    for (Node each = parent.firstChild(); !each.isNull(); each = each.nextSibling()) {
        if (each.tag() != Tag::source)
            continue;
        for (const QByteArrayView name : {"data-srcset", "srcset"}) {
            const QString largest = largestOf(each.attributeText(name));
            if (!isPlaceholder(largest))
                return largest;
        }
    }
    return {};
}

QString sourceOf(Node image)
{
    const QString fromSets = sourceFromSets(image);
    if (!fromSets.isEmpty())
        return fromSets;
    for (const QByteArrayView name :
         {"data-src", "data-lazy-src", "data-original", "data-url", "data-image", "data-hi-res-src", "data-full-src"}) {
        const QString source = image.attributeText(name);
        if (!isPlaceholder(source) && looksLikeAddress(source))
            return source;
    }
    const QString source = image.attributeText("src");
    return isPlaceholder(source) && !isSmallPicture(source) ? QString() : source;
}

} // namespace

std::optional<ImageRef> pictureOf(Node image, const Links &links)
{
    const qint32 width = pixels(image, "width");
    const qint32 height = pixels(image, "height");
    const bool isPixel = (width > 0 && width <= 2) || (height > 0 && height <= 2);
    const QString source = isPixel ? QString() : links.picture(sourceOf(image));
    if (source.isEmpty())
        return std::nullopt;
    return ImageRef{0, source, image.attributeText("alt").simplified(), width, height};
}

bool isEmoji(Node image)
{
    const QByteArray names = namesOf(image);
    const QString words = image.attributeText("alt");
    return (names.contains("emoji") || names.contains("smil") || names.contains("latex") || names.contains("math"))
        && !words.isEmpty() && words.size() < 500;
}

} // namespace florilegium::html
