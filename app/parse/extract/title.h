// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/extract/analysis.h"

#include <QStringList>

namespace florilegium::extract {

struct Title
{
    QString text;
    html::Node heading; ///< where it stands on the page, may be null
};

/// The title by vote: the h1 that agrees with what the page's head says (`declared`: linked data, og:title …, best
/// first), else the only or first h1, else the best declared one without the site's name.
[[nodiscard]] Title titleOf(const Analysis &analysis, html::Node root, const QStringList &declared,
                            const QString &site);

/// "A story | The Site" without the site: cut at a separator when the last part is the site's name or short.
[[nodiscard]] QString withoutSite(const QString &title, const QString &site);

} // namespace florilegium::extract
