// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composition.h"

#include "handover/loadhandover.h"
#include "printer/loadprinter.h"
#include "syntax/loadcodecolours.h"
#include "window/errortext.h"
#include "window/fetching.h"
#include "window/messages.h"
#include "window/navigation.h"
#include "window/opener.h"
#include "window/pictureloading.h"
#include "window/printing.h"
#include "window/readingpane.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// The network is loaded when it is first needed.
std::unique_ptr<Fetcher> makeFetcher()
{
    const Result<HandoverPlugin *> plugin = loadHandover();
    return plugin ? (*plugin)->makeFetcher() : nullptr;
}

} // namespace

QString standardLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + "/florilegium/library.florilegium"_L1;
}

ParsedArguments parseArguments(const QStringList &arguments)
{
    ParsedArguments parsed{.arguments = {.library = standardLibraryPath()}};
    bool onlyThings = false;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &argument = arguments.at(at);
        if (onlyThings || !argument.startsWith(u'-')) {
            const bool isPath = !argument.contains("://"_L1);
            parsed.arguments.things.append(isPath ? QFileInfo(argument).absoluteFilePath() : argument);
        } else if (argument == "--"_L1) {
            onlyThings = true;
        } else if (argument == "--library"_L1 && at + 1 < arguments.size()) {
            parsed.arguments.library = QFileInfo(arguments.at(++at)).absoluteFilePath();
        } else if (argument == "--help"_L1 || argument == "-h"_L1) {
            parsed.help = true;
        } else if (argument == "--version"_L1) {
            parsed.version = true;
        } else {
            parsed.error = QCoreApplication::translate("Composition", "Unknown option: %1").arg(argument);
        }
    }
    return parsed;
}

Composition::Composition(std::unique_ptr<SqliteLibrary> library, const WindowArguments &arguments,
                         const QString &settingsPath)
    : m_settingsPath(settingsPath)
    , m_settings(readWindowSettings(settingsPath))
    , m_library(std::move(library))
    , m_session(*m_library, m_parsers)
    , m_window(m_session, m_settings)
{
    connect(&m_window, &MainWindow::sideAdded, this, [this](ReadingSide *side) { equip(*side); });
    begin(arguments);
    connect(&m_window, &MainWindow::filled, this, &Composition::serve);
    const auto keepSettings = [this] { writeWindowSettings(m_settingsPath, m_window.settings()); };
    connect(&m_window, &MainWindow::closing, this, keepSettings);
    connect(&m_window, &MainWindow::filled, this, [this, keepSettings] {
        // A session that is killed comes back at its article too.
        keepSettings();
        connect(&m_window.navigation(), &Navigation::moved, this, keepSettings);
    });
}

Composition::~Composition() = default;

void Composition::begin(const WindowArguments &arguments)
{
    const auto isFile = [](const QString &thing) { return !thing.contains("://"_L1); };
    if (!arguments.things.isEmpty() && std::ranges::all_of(arguments.things, isFile)) {
        m_window.opener().open(arguments.things);
    } else if (!arguments.things.isEmpty()) {
        connect(&m_window, &MainWindow::filled, this,
                [this, things = arguments.things] { m_window.opener().open(things); });
    } else if (!m_settings.article.isNull()) {
        m_session.openArticle(m_settings.article);
    } else {
        m_window.navigation().go({.kind = Place::Kind::Shelf, .state = ReadingState::Inbox});
    }
}

void Composition::show()
{
    m_settings.maximised ? m_window.showMaximized() : m_window.show();
}

/// What a side has from the modules; each of them is loaded when it is first needed.
void Composition::equip(ReadingSide &side)
{
    side.pictures().setMakeFetcher(&makeFetcher);
    side.printing().setPrinter(&loadPrinter);
    auto *fetching = new Fetching(side.session(), m_window.messages(), &makeFetcher, &side);
    connect(&side.opener(), &Opener::fetchWanted, fetching, &Fetching::fetch);
    if (m_window.sides().size() > 1)
        colour(side);
}

/// Colours are those of one document: each page has its own.
void Composition::colour(ReadingSide &side)
{
    if (auto colours = loadCodeColours()) {
        CodeColours *made = colours->release();
        made->setParent(&side);
        side.pane().view()->setCodeColours(made);
    }
}

void Composition::serve()
{
    colour(m_window.side());
    if (const auto reason = m_library->readOnlyReason()) {
        m_window.messages().problem(sentence(*reason, QFileInfo(m_library->path()).fileName()));
        return;
    }
    const Result<HandoverPlugin *> plugin = loadHandover();
    if (!plugin)
        return;
    m_outside = (*plugin)->serve(*m_library, [this](const QStringList &things) { raise(things); });
}

void Composition::raise(const QStringList &things)
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    m_window.opener().open(things);
}

bool handOver(const WindowArguments &arguments)
{
    const Result<HandoverPlugin *> plugin = loadHandover();
    return plugin && (*plugin)->send(arguments.library, arguments.things);
}

} // namespace florilegium
