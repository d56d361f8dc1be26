// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/waiting.h"
#include "bench/workbench.h"
#include "parse/parserhost.h"
#include "session/session.h"
#include "store/sqlitelibrary.h"

#include <QCoreApplication>

namespace florilegium::testing {

/// A window over a library, as the program has it.
struct Desk
{
    explicit Desk(std::unique_ptr<SqliteLibrary> opened)
        : library(std::move(opened))
        , session(*library, parsers)
        , window(session, {})
    {
        window.resize(1280, 860);
        window.show();
        QCoreApplication::processEvents();
        window.fill();
    }

    /// Everything that it reads by itself has come.
    void settle()
    {
        Workbench::runUntil(
            [this] { return !session.themes().colours().isEmpty() && !session.claims().all().isEmpty(); });
        bench::runFor(2000);
    }

    std::unique_ptr<SqliteLibrary> library;
    ParserHost parsers;
    Session session;
    MainWindow window;
};

} // namespace florilegium::testing
