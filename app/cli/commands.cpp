// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

namespace florilegium::cli {

extern const Command addCommand;
extern const Command listCommand;
extern const Command convertCommand;
extern const Command inspectCommand;
extern const Command annotateCommand;
extern const Command exportCommand;
extern const Command searchCommand;
extern const Command themesCommand;
extern const Command claimsCommand;
extern const Command reanchorCommand;
extern const Command driveCommand;
extern const Command checkCommand;

namespace {

constexpr const Command *table[] = {
    &addCommand,    &listCommand,   &convertCommand, &inspectCommand,  &annotateCommand, &exportCommand,
    &searchCommand, &themesCommand, &claimsCommand,  &reanchorCommand, &driveCommand,    &checkCommand,
};

} // namespace

std::span<const Command *const> commands()
{
    return table;
}

} // namespace florilegium::cli
