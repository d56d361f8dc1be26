// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/allocations.h"

#include <atomic>
#include <cstdlib>

#if defined(__SANITIZE_ADDRESS__) || !defined(__GLIBC__)
#define FLORILEGIUM_OWN_MALLOC 0
#else
#define FLORILEGIUM_OWN_MALLOC 1
#endif

namespace {

std::atomic<std::size_t> greatest = 0;

} // namespace

#if FLORILEGIUM_OWN_MALLOC

// The C library's own, which the one below stands in front of.
extern "C" void *__libc_malloc(std::size_t size); // NOLINT

extern "C" void *malloc(std::size_t size) // NOLINT
{
    if (size > greatest.load(std::memory_order_relaxed))
        greatest.store(size, std::memory_order_relaxed);
    return __libc_malloc(size);
}

#endif

namespace florilegium::testing {

bool countsAllocations()
{
    return FLORILEGIUM_OWN_MALLOC != 0;
}

std::size_t greatestAllocation()
{
    return greatest.exchange(0);
}

} // namespace florilegium::testing
