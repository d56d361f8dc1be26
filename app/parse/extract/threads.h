// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/extract/analysis.h"
#include "parse/extract/jsonld.h"

namespace florilegium::extract {

/// Whether the page is a thread: a forum, questions and answers, a discussion whose posts are the text. Seen from
/// linked data, microdata, or from post after post of one make with an author's name and a time in each.
[[nodiscard]] bool isThread(const Analysis &analysis, const LinkedData &linked);

} // namespace florilegium::extract
