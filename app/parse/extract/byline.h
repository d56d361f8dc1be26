// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/extract/analysis.h"

#include <QStringList>

namespace florilegium::extract {

/// "By Jane Roe | 5 May 2024" as "Jane Roe"; empty for what is no name (addresses, handles, sentences, dates).
[[nodiscard]] QString authorName(const QString &written);
/// Names joined by ", ", each once.
[[nodiscard]] QString joinedNames(const QStringList &names);

/// Lines of the page around its title, where author and date stand: `around` of the article's beginning.
struct TopLines
{
    QString author;
    QString date; ///< ISO 8601
    bool dateBelowTitle = false; ///< and not above it, where a site may show today's
};
[[nodiscard]] TopLines topLines(const Analysis &analysis, html::Node root, html::Node titleHeading,
                                const QString &language);

} // namespace florilegium::extract
