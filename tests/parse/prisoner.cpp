// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Enters the sandbox and tries to get out of it; prints what was refused. Ends with 1 when something was not.

#include "parse/wall/sandbox.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

bool openFails()
{
    return open("/etc/passwd", O_RDONLY) < 0 && errno == EPERM;
}

bool socketFails()
{
    return socket(AF_INET, SOCK_STREAM, 0) < 0 && errno == EPERM;
}

bool forkFails()
{
    return syscall(SYS_clone, 0, nullptr, nullptr, nullptr, 0) < 0 && errno == EPERM;
}

bool execFails()
{
    std::array<char *, 1> none{nullptr};
    return execve("/bin/true", none.data(), none.data()) < 0 && errno == EPERM;
}

bool codeFails()
{
    return mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED
        && errno == EPERM;
}

struct Attempt
{
    const char *name;
    bool (*fails)();
};

constexpr std::array attempts{
    Attempt{"open", openFails}, Attempt{"socket", socketFails}, Attempt{"fork", forkFails},
    Attempt{"exec", execFails}, Attempt{"code", codeFails},
};

} // namespace

int main()
{
    if (!florilegium::wall::enterSandbox().isEmpty())
        return 2;
    bool allFail = true;
    std::fputs("refused:", stdout);
    for (const Attempt &attempt : attempts) {
        const bool failed = attempt.fails();
        allFail = allFail && failed;
        std::printf("%s%s", failed ? " " : " NOT ", attempt.name);
    }
    std::fputs("\n", stdout);
    std::fflush(stdout);
    _exit(allFail ? 0 : 1); // a sanitizer's look for leaks would start a process
}
