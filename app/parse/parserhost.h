// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/parser.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace florilegium {

/// Where parsing runs: on workers of this process, and for containers and large HTML in processes behind a wall
/// (wall/wall.h), for which a worker waits. Callers see only this.
/// Lives on the window's thread, whose event loop carries QFuture::cancel() of what was returned to the parser
/// (the result is then absent). Destruction cancels and waits.
class ParserHost
{
public:
    explicit ParserHost(const QString &parserProgram = {}); ///< empty: wall/wall.h's own
    ~ParserHost();
    Q_DISABLE_COPY_MOVE(ParserHost)

    [[nodiscard]] QFuture<Result<Parsed>> parse(Source source, const ParseOptions &options = {});
    /// Reads the file on the worker, then parses it.
    [[nodiscard]] QFuture<Result<Parsed>> parseFile(const QString &path, const ParseOptions &options = {});

private:
    [[nodiscard]] QFuture<Result<Parsed>> start(std::function<Result<Source>()> read, const ParseOptions &options);

    QString m_program;
    QThreadPool m_pool;
    QObject m_watchers; ///< parent of one watcher for each parse that has not ended
    QHash<QObject *, std::stop_source> m_stops; ///< by watcher
};

} // namespace florilegium
