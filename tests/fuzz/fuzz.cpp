// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// libFuzzer's entry, for the way of taking bytes that the target names.

#include "fuzz/taken.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    florilegium::fuzz::FLORILEGIUM_FUZZED(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
