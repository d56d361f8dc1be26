// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

namespace florilegium::cli {

extern const Command convertCommand;
extern const Command inspectCommand;

namespace {

constexpr const Command *table[] = {
    &convertCommand,
    &inspectCommand,
};

} // namespace

std::span<const Command *const> commands()
{
    return table;
}

} // namespace florilegium::cli
