// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>
#include <QTemporaryDir>

namespace florilegium::bench {

// What is measured with: made here, always the same, with the proportions of real writing (word lengths and their
// frequencies, one emphasis or link in 70 words, headings, lists, quotations).

enum class Markup : quint8 { Html, Markdown, Text };

/// About 12 KB.
[[nodiscard]] QByteArray article(Markup markup);
/// About 3.3 MB.
[[nodiscard]] QByteArray book(Markup markup);
/// Plain text in paragraphs of some 480 characters.
[[nodiscard]] QByteArray longText(qsizetype bytes);
/// The path of the file that is made of them; ends the program when it cannot be.
[[nodiscard]] QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes);
/// A megabyte of C++ in one fence of Markdown.
[[nodiscard]] QByteArray codeBlock();
/// A megabyte of words in one line.
[[nodiscard]] QByteArray oneLine();

/// A word that the book has some hundred times, and no other word contains.
inline constexpr QStringView rareWord = u"heaven";

} // namespace florilegium::bench
