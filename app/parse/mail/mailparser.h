// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/parser.h"

namespace florilegium {

/// A page saved with its pictures as one MIME message: its HTML as parseHtml() reads it, pictures among the parts.
[[nodiscard]] Result<Parsed> parseMhtml(const Source &source, const ParseOptions &options, std::stop_token stop = {});

/// An e-mail: its subject is the title, its HTML part the text, else its plain part. Headers and the names of
/// attachments are listed beside it.
[[nodiscard]] Result<Parsed> parseEmail(const Source &source, std::stop_token stop = {});

} // namespace florilegium
