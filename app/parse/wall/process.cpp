// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/wall/process.h"

#include "parse/wall/messages.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace florilegium::wall {

using namespace Qt::StringLiterals;

namespace {

constexpr int tick = 20; // milliseconds between two looks at the stop token
constexpr qsizetype lengthSize = sizeof(quint64);

/// What the loader and a sanitizer of the child may need; nothing that tells of the reader.
std::vector<QByteArray> environmentOfChild()
{
    std::vector<QByteArray> variables{"LC_ALL=C.UTF-8"};
    for (const char *name : {"LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS"})
        if (qEnvironmentVariableIsSet(name))
            variables.push_back(name + QByteArray("=") + qgetenv(name));
    return variables;
}

/// The child's id, or the error number of posix_spawn.
std::expected<pid_t, int> spawn(const QByteArray &program, int socket)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, socket, STDOUT_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
    std::vector<QByteArray> variables = environmentOfChild();
    std::vector<char *> environment;
    for (QByteArray &variable : variables)
        environment.push_back(variable.data());
    environment.push_back(nullptr);
    QByteArray name = program;
    const std::array<char *, 2> arguments{name.data(), nullptr};
    pid_t child = -1;
    const int error = posix_spawn(&child, name.constData(), &actions, &attributes, arguments.data(),
                                  environment.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        return std::unexpected(error);
    return child;
}

std::unexpected<Error> parserFailed(const QString &why)
{
    return failure(ErrorCode::ParserFailed, why);
}

/// A message on its way out and the answer on its way in.
class Exchange
{
public:
    Exchange(int socket, const QByteArray &message)
        : m_socket(socket)
        , m_message(message)
        , m_length(lengthSize, Qt::Uninitialized)
        , m_lengthOfAnswer(lengthSize, Qt::Uninitialized)
    {
        qToLittleEndian(quint64(message.size()), m_length.data());
    }

    [[nodiscard]] bool isComplete() const { return m_wanted >= 0 && m_received == m_wanted; }
    [[nodiscard]] QByteArray takeAnswer() { return std::move(m_answer); }

    /// Waits a tick at most and moves what can be moved. The word of what went wrong; empty while all is well.
    QString step()
    {
        const bool isSending = m_sent < lengthSize + m_message.size();
        pollfd state{m_socket, short(POLLIN | (isSending ? POLLOUT : 0)), 0};
        if (poll(&state, 1, tick) < 0)
            return errno == EINTR ? QString() : u"crash"_s;
        if ((state.revents & POLLOUT) != 0 && !send())
            return u"crash"_s;
        if ((state.revents & (POLLIN | POLLHUP | POLLERR)) != 0)
            return receive();
        return {};
    }

private:
    bool send()
    {
        const bool inLength = m_sent < lengthSize;
        const QByteArrayView rest = inLength ? QByteArrayView(m_length).sliced(m_sent)
                                             : QByteArrayView(m_message).sliced(m_sent - lengthSize);
        const ssize_t count = ::send(m_socket, rest.data(), size_t(rest.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0)
            return errno == EAGAIN || errno == EINTR;
        m_sent += count;
        return true;
    }

    QString receive()
    {
        const bool inLength = m_wanted < 0;
        QByteArray &part = inLength ? m_lengthOfAnswer : m_answer;
        char more = 0; // than was announced
        const bool isFull = m_received == part.size();
        const ssize_t count = isFull
            ? ::recv(m_socket, &more, 1, MSG_DONTWAIT)
            : ::recv(m_socket, part.data() + m_received, size_t(part.size() - m_received), MSG_DONTWAIT);
        if (count < 0)
            return errno == EAGAIN || errno == EINTR ? QString() : u"crash"_s;
        if (count == 0 || isFull)
            return isFull ? u"size"_s : u"crash"_s;
        m_received += count;
        return inLength && m_received == lengthSize ? makeRoom() : QString();
    }

    QString makeRoom()
    {
        const auto length = qFromLittleEndian<quint64>(m_lengthOfAnswer.constData());
        if (length > quint64(maxMessage))
            return u"size"_s;
        m_wanted = qsizetype(length);
        m_answer.resizeForOverwrite(m_wanted);
        m_received = 0;
        return {};
    }

    int m_socket;
    const QByteArray &m_message;
    QByteArray m_length;
    qsizetype m_sent = 0;
    qsizetype m_wanted = -1; ///< bytes of the answer, once known
    qsizetype m_received = 0; ///< of the length, then of the answer
    QByteArray m_lengthOfAnswer;
    QByteArray m_answer;
};

} // namespace

Process::Process(pid_t child, int socket)
    : m_child(child)
    , m_socket(socket)
{
}

Process::Process(Process &&other) noexcept
    : m_child(std::exchange(other.m_child, -1))
    , m_socket(std::exchange(other.m_socket, -1))
{
}

Process &Process::operator=(Process &&other) noexcept
{
    std::swap(m_child, other.m_child);
    std::swap(m_socket, other.m_socket);
    return *this;
}

Process::~Process()
{
    end();
}

Result<Process> Process::start(const QString &program)
{
    if (!QFile::exists(program))
        return parserFailed(u"missing"_s);
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return parserFailed(qt_error_string(errno));
    const std::expected<pid_t, int> child = spawn(QFile::encodeName(program), ends[1]);
    ::close(ends[1]);
    if (!child) {
        ::close(ends[0]);
        return parserFailed(qt_error_string(child.error()));
    }
    return Process(*child, ends[0]);
}

Result<QByteArray> Process::ask(const QByteArray &message, const std::stop_token &stop, std::chrono::milliseconds limit)
{
    if (m_child < 0)
        return parserFailed(u"crash"_s);
    const QDeadlineTimer deadline(limit);
    Exchange exchange(m_socket, message);
    while (!exchange.isComplete()) {
        const QString fault = exchange.step();
        const bool isLate = deadline.hasExpired();
        if (fault.isEmpty() && !isLate && !stop.stop_requested())
            continue;
        if (exchange.isComplete())
            break;
        end();
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        return parserFailed(fault.isEmpty() ? u"time"_s : fault);
    }
    return exchange.takeAnswer();
}

void Process::end()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
    if (m_child >= 0) {
        ::kill(m_child, SIGKILL);
        int status = 0;
        while (waitpid(m_child, &status, 0) < 0 && errno == EINTR) {
        }
        m_child = -1;
    }
}

} // namespace florilegium::wall
