// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/tags.h"

#include <QHash>

namespace florilegium::html {

namespace {

constexpr QByteArrayView names[] = {
    "",
#define X(name) #name,
    FLORILEGIUM_HTML_TAGS(X)
#undef X
        "template",
};

QHash<QByteArrayView, Tag> makeTable()
{
    QHash<QByteArrayView, Tag> table;
    for (size_t i = 1; i < std::size(names); ++i)
        table.insert(names[i], Tag(i));
    return table;
}

} // namespace

Tag tagFromName(QByteArrayView name)
{
    static const QHash<QByteArrayView, Tag> table = makeTable();
    char lower[16];
    if (name.isEmpty() || name.size() > qsizetype(sizeof lower))
        return Tag::Unknown;
    for (qsizetype i = 0; i < name.size(); ++i)
        lower[i] = name[i] >= 'A' && name[i] <= 'Z' ? char(name[i] + 32) : name[i];
    return table.value(QByteArrayView(lower, name.size()), Tag::Unknown);
}

QByteArrayView nameOf(Tag tag)
{
    return names[size_t(tag)];
}

// clang-format off
bool isInline(Tag tag)
{
    switch (tag) {
    case Tag::a: case Tag::abbr: case Tag::acronym: case Tag::annotation: case Tag::area: case Tag::b: case Tag::big:
    case Tag::br: case Tag::cite: case Tag::code: case Tag::data: case Tag::del: case Tag::dfn: case Tag::em:
    case Tag::font: case Tag::i: case Tag::img: case Tag::ins: case Tag::kbd: case Tag::label: case Tag::map:
    case Tag::mark: case Tag::math: case Tag::meter: case Tag::nobr: case Tag::output: case Tag::picture:
    case Tag::progress: case Tag::q: case Tag::rp: case Tag::rt: case Tag::ruby: case Tag::s: case Tag::samp:
    case Tag::slot: case Tag::small: case Tag::source: case Tag::span: case Tag::strike: case Tag::strong:
    case Tag::sub: case Tag::sup: case Tag::svg: case Tag::time: case Tag::tt: case Tag::u: case Tag::var:
    case Tag::wbr: case Tag::button: case Tag::input: case Tag::select: case Tag::script: case Tag::style:
    case Tag::template_: case Tag::link: case Tag::meta: case Tag::noscript:
        return true;
    default:
        return false;
    }
}
// clang-format on

// clang-format off
bool isNeverShown(Tag tag)
{
    switch (tag) {
    case Tag::script: case Tag::style: case Tag::template_: case Tag::head: case Tag::meta: case Tag::link:
    case Tag::title: case Tag::base: case Tag::param: case Tag::source: case Tag::track: case Tag::area:
    case Tag::col: case Tag::colgroup: case Tag::noembed: case Tag::noframes: case Tag::annotation: case Tag::rp:
    case Tag::rt:
        return true;
    default:
        return false;
    }
}
// clang-format on

int headingLevel(Tag tag)
{
    return tag >= Tag::h1 && tag <= Tag::h6 ? int(tag) - int(Tag::h1) + 1 : 0;
}

} // namespace florilegium::html
