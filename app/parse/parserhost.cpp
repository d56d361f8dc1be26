// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/parserhost.h"

#include "parse/wall/wall.h"

#include <QFutureWatcher>
#include <QPromise>

namespace florilegium {

namespace {

using Outcome = Result<Parsed>;

constexpr int workers = 2; // one may be busy with a large article while a small one is opened

/// HTML above this many bytes is parsed behind the wall: gumbo cannot be stopped, and its tree takes thirty times as
/// much.
constexpr qsizetype largeHtml = 4 << 20;

bool goesBehindWall(const Source &source)
{
    const Format format = detectFormat(source.bytes, source.name);
    return isContainer(format) || (format == Format::Html && source.bytes.size() > largeHtml);
}

Outcome parseWhereItBelongs(const QString &program, const Source &source, const ParseOptions &options,
                            const std::stop_token &stop)
{
    return goesBehindWall(source)
        ? parseBehindWall(program.isEmpty() ? parserProgram() : program, source, options, stop)
        : parsePlain(source, options, stop);
}

void work(QPromise<Outcome> &promise, const std::function<Result<Source>()> &read, const QString &program,
          const ParseOptions &options, const std::stop_token &stop)
{
    promise.start();
    if (!promise.isCanceled() && !stop.stop_requested()) {
        const Result<Source> source = read();
        Outcome parsed = source ? parseWhereItBelongs(program, *source, options, stop)
                                : Outcome(std::unexpected(source.error()));
        if (!promise.isCanceled() && !stop.stop_requested())
            promise.addResult(std::move(parsed));
    }
    promise.finish();
}

} // namespace

ParserHost::ParserHost(const QString &parserProgram)
    : m_program(parserProgram)
{
    m_pool.setMaxThreadCount(workers);
}

ParserHost::~ParserHost()
{
    for (const std::stop_source &stop : std::as_const(m_stops))
        stop.request_stop();
    m_pool.waitForDone();
}

QFuture<Outcome> ParserHost::parse(Source source, const ParseOptions &options)
{
    return start([source = std::move(source)] { return Result<Source>(source); }, options);
}

QFuture<Outcome> ParserHost::parseFile(const QString &path, const ParseOptions &options)
{
    return start([path] { return readFile(path); }, options);
}

QFuture<Outcome> ParserHost::start(std::function<Result<Source>()> read, const ParseOptions &options)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    QFuture<Outcome> future = promise->future();
    auto *watcher = new QFutureWatcher<Outcome>(&m_watchers);
    const std::stop_source stop;
    m_stops.insert(watcher, stop);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, watcher, [stop] { stop.request_stop(); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, &m_watchers, [this, watcher] {
        m_stops.remove(watcher);
        watcher->deleteLater();
    });
    watcher->setFuture(future);
    m_pool.start([promise, read = std::move(read), program = m_program, options, token = stop.get_token()] {
        work(*promise, read, program, options, token);
    });
    return future;
}

} // namespace florilegium
