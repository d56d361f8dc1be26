// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/tags.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace florilegium::html {

namespace {

constexpr QByteArrayView names[] = {
    "",
#define X(name) #name,
    FLORILEGIUM_HTML_TAGS(X)
#undef X
        "template",
};

constexpr size_t longestName = 10;
static_assert(std::ranges::all_of(names, [](QByteArrayView name) { return size_t(name.size()) <= longestName; }));
constexpr size_t slotBits = 9; // a third of the slots is taken

/// Where a name in lower case is looked for first.
constexpr size_t slotOf(const char *name, size_t size)
{
    constexpr quint64 odd = 0x9e3779b97f4a7c15; // 2^64 over the golden ratio (Knuth, TAOCP 6.4)
    quint64 key = size;
    for (size_t i = 0; i < size; ++i)
        key = key * 31 + quint64(name[i]);
    return size_t((key * odd) >> (64 - slotBits));
}

/// Tags by name; a slot that is taken passes on to the next.
constexpr std::array<quint8, 1 << slotBits> makeSlots()
{
    std::array<quint8, 1 << slotBits> slots{};
    for (size_t i = 1; i < std::size(names); ++i) {
        size_t slot = slotOf(names[i].data(), size_t(names[i].size()));
        while (slots[slot] != 0)
            slot = (slot + 1) % slots.size();
        slots[slot] = quint8(i);
    }
    return slots;
}

constexpr std::array<quint8, 1 << slotBits> slots = makeSlots();

} // namespace

Tag tagFromName(QByteArrayView name)
{
    const auto size = size_t(name.size());
    char lower[longestName];
    if (size == 0 || size > longestName)
        return Tag::Unknown;
    for (size_t i = 0; i < size; ++i)
        lower[i] = name.data()[i] >= 'A' && name.data()[i] <= 'Z' ? char(name.data()[i] + 32) : name.data()[i];
    for (size_t slot = slotOf(lower, size); slots[slot] != 0; slot = (slot + 1) % slots.size()) {
        const QByteArrayView known = names[slots[slot]];
        if (size_t(known.size()) == size && std::memcmp(known.data(), lower, size) == 0)
            return Tag(slots[slot]);
    }
    return Tag::Unknown;
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
