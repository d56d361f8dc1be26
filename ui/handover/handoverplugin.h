// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "source/fetcher.h"

#include <QtPlugin>

#include <memory>

namespace florilegium {

/// What the module offers: the hand-over between windows and from the command line, and the fetching of addresses.
class HandoverPlugin
{
public:
    virtual ~HandoverPlugin() = default;
    /// Gives the things to the window that holds the library at this path. False when it does not answer (2 s).
    [[nodiscard]] virtual bool send(const QString &libraryPath, const QStringList &things) = 0;
    /// Another start of the program wants the window to come to the front, and to open these files and addresses
    /// (perhaps none).
    using Raise = std::function<void(const QStringList &things)>;
    /// Serves other starts of the program and the command line's writes, for the library (borrowed) that this window
    /// holds the lock of; as long as the result lives. `raise` is called on the window's thread.
    [[nodiscard]] virtual std::unique_ptr<QObject> serve(Library &library, Raise raise) = 0;
    [[nodiscard]] virtual std::unique_ptr<Fetcher> makeFetcher() = 0;
};

} // namespace florilegium

Q_DECLARE_INTERFACE(florilegium::HandoverPlugin, "org.florilegium.HandoverPlugin/1")
