// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace florilegium::testing {

/// A text with paragraphs, headings, lists, code, quotations and marks of Markdown, drawn from `random`.
[[nodiscard]] QByteArray randomArticle(QRandomGenerator &random);
/// The same bytes with some changed, cut, doubled or put in.
[[nodiscard]] QByteArray mutated(QByteArray bytes, QRandomGenerator &random);
/// Prose of about `size` bytes in paragraphs that are one line each, without headings.
[[nodiscard]] QByteArray prose(qsizetype size);

} // namespace florilegium::testing
