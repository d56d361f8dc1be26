// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/wall/sandbox.h"

#include <QTimeZone>

#include <array>
#include <cerrno>
#include <ctime>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace florilegium::wall {

using namespace Qt::StringLiterals;

namespace {

constexpr rlim_t memoryLimit = rlim_t(4) << 30; // bytes
constexpr rlim_t processorLimit = 120; // seconds

#if defined(__SANITIZE_ADDRESS__)
constexpr bool underSanitizer = true;
#elif defined(__has_feature)
constexpr bool underSanitizer = __has_feature(address_sanitizer);
#else
constexpr bool underSanitizer = false;
#endif

struct Limit
{
    __rlimit_resource which;
    rlim_t most;
};

bool limitResources()
{
    constexpr std::array limits{
        Limit{RLIMIT_CPU, processorLimit},
        Limit{RLIMIT_CORE, 0},
        Limit{RLIMIT_FSIZE, 0},
        Limit{RLIMIT_AS, memoryLimit},
    };
    return std::ranges::all_of(limits, [](Limit limit) {
        if (underSanitizer && limit.which == RLIMIT_AS)
            return true;
        const rlimit both{limit.most, limit.most};
        return setrlimit(limit.which, &both) == 0;
    });
}

// What parsing and the allocator need, and what a runtime asks on the way out.
constexpr std::array allowed{
    SCMP_SYS(read),
    SCMP_SYS(write),
    SCMP_SYS(readv),
    SCMP_SYS(writev),
    SCMP_SYS(close),
    SCMP_SYS(lseek),
    SCMP_SYS(fstat),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(brk),
    SCMP_SYS(futex),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(nanosleep),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(getrandom),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(tgkill),
    SCMP_SYS(sched_yield),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(rseq),
    SCMP_SYS(membarrier),
    SCMP_SYS(sysinfo),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(getrusage),
    SCMP_SYS(uname),
};

// With a sanitizer: it tells good addresses from bad ones by writing what lies there into a pipe.
constexpr std::array allowedUnderSanitizer{SCMP_SYS(pipe), SCMP_SYS(pipe2)};

bool limitCalls()
{
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (filter == nullptr)
        return false;
    const auto allow = [filter](int call) { return seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0; };
    bool isWell = std::ranges::all_of(allowed, allow);
    if (underSanitizer)
        isWell = isWell && std::ranges::all_of(allowedUnderSanitizer, allow);
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)})
        isWell = isWell
            && seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 1, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) == 0;
    isWell = isWell && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return isWell;
}

} // namespace

QString enterSandbox()
{
    // Read now what a date in a document would have read later.
    tzset();
    static_cast<void>(QTimeZone::systemTimeZone().offsetFromUtc(QDateTime::currentDateTimeUtc()));
    if (close_range(STDERR_FILENO + 1, ~0U, 0) != 0)
        return u"files"_s;
    if (!limitResources())
        return u"limits"_s;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return u"privileges"_s;
    if (!limitCalls())
        return u"calls"_s;
    return {};
}

} // namespace florilegium::wall
