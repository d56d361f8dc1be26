// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QStringBuilder>

#include <cstdio>

namespace florilegium::cli {

// Everything that is printed is UTF-8, whatever the locale says; names of files come out as the bytes that they are.

void print(std::FILE *stream, const QString &text);
void printLine(std::FILE *stream, const QString &text);
/// A joined text goes as it is.
template<typename A, typename B>
void printLine(std::FILE *stream, const QStringBuilder<A, B> &text)
{
    printLine(stream, QString(text));
}

/// One failure as one sentence on standard error: "florilegium-cli: WHAT: too-large (detail)".
void printFailure(const QString &what, const Error &error);

} // namespace florilegium::cli
