// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/tagroles.h"

#include <algorithm>

namespace florilegium::html {

namespace {

template<size_t N>
bool isOneOf(QByteArrayView name, const QByteArrayView (&list)[N])
{
    return std::ranges::any_of(list, [name](QByteArrayView other) {
        return name.size() == other.size() && qstrnicmp(name.data(), other.data(), size_t(name.size())) == 0;
    });
}

} // namespace

// clang-format off
Role roleOf(Tag tag)
{
    switch (tag) {
    case Tag::area: case Tag::base: case Tag::br: case Tag::col: case Tag::embed: case Tag::hr: case Tag::img:
    case Tag::input: case Tag::link: case Tag::meta: case Tag::param: case Tag::source: case Tag::track: case Tag::wbr:
        return Role::Void;
    case Tag::p: case Tag::li: case Tag::dt: case Tag::dd: case Tag::option: case Tag::optgroup: case Tag::tr:
    case Tag::td: case Tag::th: case Tag::tbody: case Tag::thead: case Tag::tfoot: case Tag::rt: case Tag::rp:
    case Tag::colgroup: case Tag::caption: case Tag::html: case Tag::head: case Tag::body:
        return Role::ClosedByNext;
    case Tag::a: case Tag::b: case Tag::big: case Tag::code: case Tag::em: case Tag::font: case Tag::i: case Tag::nobr:
    case Tag::s: case Tag::small: case Tag::strike: case Tag::strong: case Tag::tt: case Tag::u:
        return Role::Formatting;
    case Tag::script: case Tag::style: case Tag::textarea: case Tag::title: case Tag::iframe: case Tag::noembed:
    case Tag::noframes: case Tag::xmp: case Tag::plaintext:
        return Role::RawText;
    default:
        return Role::Plain;
    }
}
// clang-format on

bool isSvgLeaf(QByteArrayView name)
{
    // clang-format off
    static constexpr QByteArrayView leaves[] = {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
                                                "use", "stop", "image", "g", "animate", "animateTransform", "feOffset",
                                                "feBlend", "feFlood", "feGaussianBlur", "feColorMatrix", "feComposite"};
    // clang-format on
    return isOneOf(name, leaves);
}

bool isIntegrationPoint(QByteArrayView name)
{
    static constexpr QByteArrayView points[] = {"desc", "foreignObject", "annotation-xml", "mi", "mo", "mn",
                                                "ms",   "mtext"};
    return isOneOf(name, points);
}

} // namespace florilegium::html
