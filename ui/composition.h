// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverplugin.h"
#include "store/sqlitelibrary.h"
#include "window/fetching.h"
#include "window/mainwindow.h"

#include "parse/parserhost.h"
#include "session/session.h"

#include <vector>

namespace florilegium {

class SpellingShelf;

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

/// A window, the session of its first side, and what is being fetched for it.
struct OpenWindow
{
    OpenWindow(const std::shared_ptr<SharedSession> &shared, ParserHost &parsers, const WindowSettings &settings,
               const Fetching::ReaderFor &readerFor);
    [[nodiscard]] bool isBusy() const { return window.isPrinting() || fetching.isRunning(); }

    Session session;
    MainWindow window;
    Fetching fetching;
    bool isClosed = false; ///< the last one, which may be shown again
};

/// The only place that names store, fetch and window together: builds them, connects them, keeps them. All windows
/// share one library, one writer and one set of what is open; one that is closed leaves the others as they are. What it
/// was doing for the reader (printing, fetching, adding files) is brought to its end, and said in another one.
class Composition : public QObject
{
    Q_OBJECT
public:
    Composition(std::unique_ptr<SqliteLibrary> library, const WindowArguments &arguments, const QString &settingsPath);
    ~Composition() override;

    /// The active one, else the one that was opened last.
    [[nodiscard]] MainWindow &window() { return current().window; }
    /// Of that window's first side.
    [[nodiscard]] Session &session() { return current().session; }
    [[nodiscard]] std::size_t windowCount() const { return m_windows.size(); }
    void show();

private:
    [[nodiscard]] OpenWindow &current();
    [[nodiscard]] Session &readerFor(const Session *asked);
    MainWindow &addWindow(const WindowSettings &settings);
    void openBeside(const MainWindow &before);
    void dropClosed(const MainWindow *closed);
    void finishBehind(std::unique_ptr<OpenWindow> closed);
    void dropFinished();
    void begin(const WindowArguments &arguments);
    void serve();
    void keepSettings(const MainWindow &window);
    void shareLook(MainWindow &from);
    void equip(OpenWindow &opened, ReadingSide &side);
    void colour(ReadingSide &side);
    void raise(const QStringList &things);

    QString m_settingsPath;
    WindowSettings m_settings;
    std::unique_ptr<SqliteLibrary> m_library;
    ParserHost m_parsers;
    std::shared_ptr<SharedSession> m_shared;
    std::shared_ptr<SpellingShelf> m_spelling;
    std::vector<std::unique_ptr<OpenWindow>> m_windows; ///< at least one
    std::vector<std::unique_ptr<OpenWindow>> m_finishing; ///< closed ones that have something to bring to its end
    bool m_hasServed = false;
    std::unique_ptr<QObject> m_outside; ///< serves other processes
};

/// Gives the things to the window that holds the library. False when there is none that answers.
[[nodiscard]] bool handOver(const WindowArguments &arguments);

} // namespace florilegium
