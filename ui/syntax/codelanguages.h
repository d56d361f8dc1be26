// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/Definition>

namespace KSyntaxHighlighting {
class Repository;
}

namespace florilegium {

/// The language that a fence or a recogniser names: by its name, another name of it, a file name or an extension
/// ("C++", "cpp", "js", "Makefile", "rust,ignore"). Invalid when unknown. Loads nothing yet.
[[nodiscard]] KSyntaxHighlighting::Definition definitionOf(const KSyntaxHighlighting::Repository &repository,
                                                           const QString &language);

} // namespace florilegium
