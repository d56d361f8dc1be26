// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/parser.h"

#include <QByteArray>

#include <optional>

namespace florilegium::wall {

// What the program and its parsing process say to each other. Each message is its length (64 bits, little-endian) and
// that many bytes. Neither side trusts the other's: every reading is checked.

enum class Task : quint8 {
    Parse, ///< answers a Parsed
    Open, ///< keeps the source's parts for the next tasks; answers nothing
    Part, ///< answers the bytes of `part`
};

struct Request
{
    Task task = Task::Parse;
    Source source; ///< of Parse and Open
    ParseOptions options;
    QString part; ///< its address (parse/parts.h)
};

inline constexpr qint64 maxMessage = 1LL << 30; ///< bytes; above every cap of a source and of a document

[[nodiscard]] QByteArray toBytes(const Request &request);
[[nodiscard]] std::optional<Request> requestFromBytes(const QByteArray &bytes);

[[nodiscard]] QByteArray toBytes(const Result<Parsed> &parsed);
[[nodiscard]] QByteArray toBytes(const Result<QByteArray> &part);
/// ParserFailed when the bytes are no answer.
[[nodiscard]] Result<Parsed> parsedFromBytes(const QByteArray &bytes);
[[nodiscard]] Result<QByteArray> partFromBytes(const QByteArray &bytes);

} // namespace florilegium::wall
