// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/htmlparser.h"

namespace florilegium {

Result<Parsed> parseHtml(const Source &, const ParseOptions &, std::stop_token)
{
    return failure(ErrorCode::Unsupported, toWord(Format::Html));
}

} // namespace florilegium
