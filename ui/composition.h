// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverplugin.h"
#include "store/sqlitelibrary.h"
#include "window/mainwindow.h"

#include "parse/parserhost.h"
#include "session/session.h"

namespace florilegium {

/// What the window was started with.
struct WindowArguments
{
    QString library; ///< path
    QStringList things; ///< files, addresses, places; files as absolute paths
};

/// Of the program's arguments; `error` is a sentence for stderr when they make no sense.
struct ParsedArguments
{
    WindowArguments arguments;
    QString error;
    bool help = false;
    bool version = false;
};
[[nodiscard]] ParsedArguments parseArguments(const QStringList &arguments);
[[nodiscard]] QString standardLibraryPath();

/// The only place that names store, fetch and window together: builds them, connects them, keeps them.
class Composition : public QObject
{
    Q_OBJECT
public:
    Composition(std::unique_ptr<SqliteLibrary> library, const WindowArguments &arguments, const QString &settingsPath);
    ~Composition() override;

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] Session &session() { return m_session; }
    void show();

private:
    void begin(const WindowArguments &arguments);
    void serve();
    void equip(ReadingSide &side);
    void colour(ReadingSide &side);
    void raise(const QStringList &things);

    QString m_settingsPath;
    WindowSettings m_settings;
    std::unique_ptr<SqliteLibrary> m_library;
    ParserHost m_parsers;
    Session m_session;
    MainWindow m_window;
    std::unique_ptr<QObject> m_outside; ///< serves other processes
};

/// Gives the things to the window that holds the library. False when there is none that answers.
[[nodiscard]] bool handOver(const WindowArguments &arguments);

} // namespace florilegium
