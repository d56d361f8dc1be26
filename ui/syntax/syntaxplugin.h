// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/codecolours.h"

#include <QtPlugin>

#include <memory>

namespace florilegium {

/// What the module of code colours offers to the window.
class SyntaxPlugin
{
public:
    virtual ~SyntaxPlugin() = default;
    /// Takes a few microseconds: languages are loaded on the worker that it brings.
    [[nodiscard]] virtual std::unique_ptr<CodeColours> makeCodeColours() = 0;
};

} // namespace florilegium

Q_DECLARE_INTERFACE(florilegium::SyntaxPlugin, "org.florilegium.SyntaxPlugin/1")
