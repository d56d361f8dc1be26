// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace florilegium {

/// What went wrong, as a code that the window (or the command line) turns into a sentence.
enum class ErrorCode : quint8 {
    // Reading what the reader gave
    NotFound,
    NotAFile,
    Unreadable,
    TooLarge,
    NotThisFormat,
    Unsupported,
    Truncated,
    Damaged,
    Encrypted,
    NoContent,
    ParserFailed,
    Cancelled,
    // The library
    WrongApplication,
    NewerVersion,
    Locked,
    ReadOnly,
    DiskFull,
    StoreFailure,
    NoAnswer,
    // What was asked for
    InvalidArgument,
    UnknownId,
    QuoteNotFound,
    QuoteAmbiguous,
    Conflict,
    WriteFailure,
    // Network, for a URL that the reader gave
    NetworkFailure,
    Refused,
};

/// A failure of the core: a code and a detail (a path, an offset, a system message), never a translated sentence.
struct Error
{
    ErrorCode code = ErrorCode::Damaged;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// Failure is this; absence is std::optional; a bug is Q_ASSERT.
template<typename T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(ErrorCode code, const QString &detail = {})
{
    return std::unexpected<Error>(Error{code, detail});
}

/// The stable word of a code in command-line output and logs, such as "too-large".
[[nodiscard]] QString toWord(ErrorCode code);

} // namespace florilegium
