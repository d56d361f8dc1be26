// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/anchor.h"

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

struct Name
{
    PlacedBy by;
    QLatin1StringView word;
};

constexpr Name names[] = {
    {PlacedBy::Position, "position"_L1}, {PlacedBy::Quote, "quote"_L1},     {PlacedBy::Similar, "similar"_L1},
    {PlacedBy::Reader, "reader"_L1},     {PlacedBy::Aligned, "aligned"_L1}, {PlacedBy::Gap, "gap"_L1},
    {PlacedBy::Moved, "moved"_L1},
};

} // namespace

QString toWord(PlacedBy by)
{
    return std::ranges::find(names, by, &Name::by)->word;
}

std::optional<PlacedBy> placedByFromWord(QStringView word)
{
    const auto *name = std::ranges::find_if(names, [word](const Name &n) { return word == n.word; });
    return name == std::end(names) ? std::nullopt : std::optional(name->by);
}

} // namespace florilegium
