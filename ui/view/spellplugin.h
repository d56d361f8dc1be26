// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QtPlugin>

#include <memory>

namespace florilegium {

/// The words of one language. Any thread, one at a time: asking changes what it keeps inside.
class SpellDictionary
{
public:
    virtual ~SpellDictionary() = default;
    /// Some µs. What cannot be written in the dictionary's encoding is known: there is nothing to be said of it.
    [[nodiscard]] virtual bool knows(const QString &word) = 0;
    /// The likeliest first. Up to some 100 ms.
    [[nodiscard]] virtual QStringList suggestions(const QString &word) = 0;
};

/// What the module that links the spelling checker offers.
class SpellPlugin
{
public:
    virtual ~SpellPlugin() = default;
    /// Reads a dictionary of two files, NAME.aff and NAME.dic; `path` is of the second. Null when it is of no use. Some
    /// 10 to 300 ms, so on a worker; any thread.
    [[nodiscard]] virtual std::unique_ptr<SpellDictionary> read(const QString &path) = 0;
};

} // namespace florilegium

Q_DECLARE_INTERFACE(florilegium::SpellPlugin, "org.florilegium.SpellPlugin/1")
