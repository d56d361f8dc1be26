// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "allocation.h"

#include <cstdlib> // tells whether this is glibc

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace florilegium {

void keepLittleMemory()
{
#ifdef __GLIBC__
    // Left alone, glibc takes blocks up to the largest that was ever freed from its heaps, and keeps what workers free
    // there: after the parsing of a book of 3.3 MB that was 15 MiB of 52, and with these limits it is shown as fast
    // (tests/bench/bench_book). See mallopt(3): a limit that is set does not move.
    constexpr int fromTheSystem = 256 * 1024; // bytes
    constexpr int heaps = 2;
    mallopt(M_MMAP_THRESHOLD, fromTheSystem);
    mallopt(M_ARENA_MAX, heaps);
#endif
}

} // namespace florilegium
