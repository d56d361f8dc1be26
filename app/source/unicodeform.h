// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace florilegium {

/// The Unicode encoding forms, as far as bytes show them by themselves.
enum class UnicodeForm : quint8 { None, Utf8, Utf16Le, Utf16Be, Utf32Le, Utf32Be };

struct UnicodeGuess
{
    UnicodeForm form = UnicodeForm::None;
    qsizetype markLength = 0; ///< bytes of the byte order mark, 0 without one
};

/// By byte order mark, else (for UTF-16 and UTF-32) by the places of zero bytes in the first 4 KiB; else None. Pure.
[[nodiscard]] UnicodeGuess guessUnicodeForm(QByteArrayView bytes);

/// Length in bytes of the well-formed UTF-8 sequence at `at`, or 0 where none starts there.
[[nodiscard]] qsizetype utf8SequenceLength(QByteArrayView bytes, qsizetype at);

/// What a look at bytes as UTF-8 finds. Counting stops at the first 64 KiB that hold an ill-formed byte.
struct Utf8Census
{
    qsizetype multibyte = 0; ///< well-formed sequences of more than one byte
    qsizetype illFormed = 0; ///< bytes that belong to no sequence
    bool cutAtEnd = false; ///< the only ill-formed bytes are the start of a sequence at the very end
};

/// Linear, fast over ASCII.
[[nodiscard]] Utf8Census takeUtf8Census(QByteArrayView bytes);

} // namespace florilegium
