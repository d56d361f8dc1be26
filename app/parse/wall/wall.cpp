// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/wall/wall.h"

#include "parse/wall/messages.h"
#include "parse/wall/process.h"

#include <QCoreApplication>
#include <QFile>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto limit = 60s;

class WalledParts : public PartReader
{
public:
    explicit WalledParts(wall::Process process)
        : m_process(std::move(process))
    {
    }
    Result<QByteArray> read(const QString &address) override
    {
        const QByteArray message = toBytes(wall::Request{wall::Task::Part, {}, {}, address});
        return m_process.ask(message, {}, limit).and_then(&wall::partFromBytes);
    }

private:
    wall::Process m_process;
};

} // namespace

QString parserProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QString beside = folder + "/florilegium-parser"_L1;
    return QFile::exists(beside) ? beside : folder + "/../lib/florilegium/florilegium-parser"_L1;
}

Result<Parsed> parseBehindWall(const QString &program, const Source &source, const ParseOptions &options,
                               const std::stop_token &stop)
{
    Result<wall::Process> process = wall::Process::start(program);
    if (!process)
        return std::unexpected(process.error());
    return process->ask(toBytes(wall::Request{wall::Task::Parse, source, options, {}}), stop, limit)
        .and_then(&wall::parsedFromBytes);
}

Result<std::unique_ptr<PartReader>> openPartsBehindWall(const QString &program, const Source &source)
{
    Result<wall::Process> process = wall::Process::start(program);
    if (!process)
        return std::unexpected(process.error());
    const Result<QByteArray> opened = process->ask(toBytes(wall::Request{wall::Task::Open, source, {}, {}}), {}, limit)
                                          .and_then(&wall::partFromBytes);
    if (!opened)
        return std::unexpected(opened.error());
    return std::make_unique<WalledParts>(std::move(*process));
}

} // namespace florilegium
