// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/extract/jsonld.h"
#include "parse/html/tree.h"

namespace florilegium::extract {

/// Whether the page is a thread: a forum, questions and answers, a discussion whose posts are the text. Seen from
/// linked data, microdata, the words of its address, the program that made it, and from posts of one make.
[[nodiscard]] bool isThread(const html::Tree &tree, const LinkedData &linked, const QString &url, const QString &generator);

} // namespace florilegium::extract
