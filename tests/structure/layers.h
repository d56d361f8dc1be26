// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <span>

namespace florilegium::structure {

/// What one layer may include: other layers and foreign modules, as words with a space between.
struct Layer
{
    QStringView name; ///< first part of the include path, such as "anchor"
    QStringView folder; ///< from the top of the source tree, such as "app/anchor"
    QStringView layers;
    QStringView modules;
};

/// The table of layers. A folder below app/ or ui/ that is not in it is a finding.
[[nodiscard]] std::span<const Layer> layers();

/// A file that may be longer than the limit, and why.
struct LongFile
{
    QStringView path;
    qsizetype lines;
    QStringView reason;
};

inline constexpr qsizetype mostLines = 400;
[[nodiscard]] std::span<const LongFile> longFiles();

} // namespace florilegium::structure
