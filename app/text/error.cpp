// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/error.h"

namespace florilegium {

using namespace Qt::StringLiterals;

QString toWord(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return u"not-found"_s;
    case ErrorCode::NotAFile: return u"not-a-file"_s;
    case ErrorCode::Unreadable: return u"unreadable"_s;
    case ErrorCode::TooLarge: return u"too-large"_s;
    case ErrorCode::NotThisFormat: return u"not-this-format"_s;
    case ErrorCode::Unsupported: return u"unsupported"_s;
    case ErrorCode::Truncated: return u"truncated"_s;
    case ErrorCode::Damaged: return u"damaged"_s;
    case ErrorCode::Encrypted: return u"encrypted"_s;
    case ErrorCode::NoContent: return u"no-content"_s;
    case ErrorCode::ParserFailed: return u"parser-failed"_s;
    case ErrorCode::Cancelled: return u"cancelled"_s;
    case ErrorCode::WrongApplication: return u"wrong-application"_s;
    case ErrorCode::NewerVersion: return u"newer-version"_s;
    case ErrorCode::Locked: return u"locked"_s;
    case ErrorCode::ReadOnly: return u"read-only"_s;
    case ErrorCode::DiskFull: return u"disk-full"_s;
    case ErrorCode::StoreFailure: return u"store-failure"_s;
    case ErrorCode::NoAnswer: return u"no-answer"_s;
    case ErrorCode::InvalidArgument: return u"invalid-argument"_s;
    case ErrorCode::UnknownId: return u"unknown-id"_s;
    case ErrorCode::QuoteNotFound: return u"quote-not-found"_s;
    case ErrorCode::QuoteAmbiguous: return u"quote-ambiguous"_s;
    case ErrorCode::Conflict: return u"conflict"_s;
    case ErrorCode::WriteFailure: return u"write-failure"_s;
    case ErrorCode::NetworkFailure: return u"network-failure"_s;
    case ErrorCode::Refused: return u"refused"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace florilegium
