// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/parser.h"

#include <QFuture>
#include <QThreadPool>

namespace florilegium {

/// Where parsing runs: on workers of this process now, behind a wall later. Callers see only this.
/// Lives on the window's thread; a parse is cancelled by QFuture::cancel() of what it returned
/// (its result is then absent). Destruction cancels and waits.
class ParserHost
{
public:
    ParserHost();
    ~ParserHost();

    [[nodiscard]] QFuture<Result<Parsed>> parse(Source source, const ParseOptions &options = {});
    /// Reads the file on the worker, then parses it.
    [[nodiscard]] QFuture<Result<Parsed>> parseFile(const QString &path, const ParseOptions &options = {});

private:
    QThreadPool m_pool;
};

} // namespace florilegium
