// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>

#include <chrono>
#include <stop_token>

namespace florilegium::wall {

/// A child process that answers messages (messages.h) on a socket that is its standard input and output. It gets none
/// of our files and of our environment only what the loader needs. Owns the child: destruction kills it. Any thread,
/// one at a time.
class Process
{
public:
    /// Errors: ParserFailed ("missing" or what the system says).
    [[nodiscard]] static Result<Process> start(const QString &program);
    Process(Process &&other) noexcept;
    Process &operator=(Process &&other) noexcept;
    ~Process();

    /// Blocks until the answer is there. Errors: Cancelled (within 20 ms), ParserFailed ("time", "crash", "size"); the
    /// child is dead after any of them.
    [[nodiscard]] Result<QByteArray> ask(const QByteArray &message, const std::stop_token &stop,
                                         std::chrono::milliseconds limit);

private:
    Process(pid_t child, int socket);
    void end();

    pid_t m_child = -1;
    int m_socket = -1;
};

} // namespace florilegium::wall
