// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composition.h"

#include "handover/loadhandover.h"
#include "printer/loadprinter.h"
#include "spelling/loadspelling.h"
#include "syntax/loadcodecolours.h"
#include "vector/loadvector.h"
#include "view/softlens.h"
#include "view/spellfiles.h"
#include "view/spelling.h"
#include "window/claimexporting.h"
#include "window/errortext.h"
#include "window/ledgering.h"
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

OpenWindow::OpenWindow(const std::shared_ptr<SharedSession> &shared, ParserHost &parsers,
                       const WindowSettings &settings, const Fetching::ReaderFor &readerFor)
    : session(shared, parsers)
    , window(session, settings)
    , fetching(window.messages(), &makeFetcher, readerFor)
{
}

Composition::Composition(std::unique_ptr<SqliteLibrary> library, const WindowArguments &arguments,
                         const QString &settingsPath)
    : m_settingsPath(settingsPath)
    , m_settings(readWindowSettings(settingsPath))
    , m_library(std::move(library))
    , m_shared(std::make_shared<SharedSession>(*m_library))
    , m_spelling(std::make_shared<SpellingShelf>(
          SpellingSources{.load = &loadSpelling, .folders = &spellingFolders, .ownWords = ownWordsPath(settingsPath)}))
{
    MainWindow &first = addWindow(m_settings);
    connect(&first, &MainWindow::filled, this, &Composition::serve);
    begin(arguments);
}

Composition::~Composition() = default;

void Composition::begin(const WindowArguments &arguments)
{
    const auto isFile = [](const QString &thing) { return !thing.contains("://"_L1); };
    if (!arguments.things.isEmpty() && std::ranges::all_of(arguments.things, isFile)) {
        window().opener().open(arguments.things);
    } else if (!arguments.things.isEmpty()) {
        connect(&window(), &MainWindow::filled, this,
                [this, things = arguments.things] { window().opener().open(things); });
    } else if (!m_settings.article.isNull()) {
        session().openArticle(m_settings.article);
    } else {
        window().navigation().go({.kind = Place::Kind::Shelf, .state = ReadingState::Inbox});
    }
}

void Composition::show()
{
    m_settings.maximised ? window().showMaximized() : window().show();
}

/// What a side has from the modules; each of them is loaded when it is first needed.
void Composition::equip(OpenWindow &opened, ReadingSide &side)
{
    side.pictures().setMakeFetcher(&makeFetcher);
    side.printing().setPrinter(&loadPrinter);
    side.ledgering().exporting().setVector(&loadVector);
    side.pane().spelling().setShelf(m_spelling);
    side.pane().softLens().setFolder(softWordsPath(m_settingsPath));
    connect(&side.opener(), &Opener::fetchWanted, &opened.fetching,
            [&opened, &side](const QUrl &address) { opened.fetching.fetch(address, side.session()); });
    connect(&side.navigation(), &Navigation::moved, this, [this, &opened] {
        if (m_hasServed) // the first window has kept them by then
            keepSettings(opened.window);
    });
    if (m_hasServed)
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
    m_hasServed = true;
    colour(window().side());
    if (const auto reason = m_library->readOnlyReason()) {
        window().messages().problem(sentence(*reason, QFileInfo(m_library->path()).fileName()));
        return;
    }
    const Result<HandoverPlugin *> plugin = loadHandover();
    if (!plugin)
        return;
    m_outside = (*plugin)->serve(*m_library, [this](const QStringList &things) { raise(things); });
}

void Composition::raise(const QStringList &things)
{
    current().isClosed = false;
    MainWindow &shown = window();
    shown.setWindowState(shown.windowState() & ~Qt::WindowMinimized);
    shown.show();
    shown.raise();
    shown.activateWindow();
    shown.opener().open(things);
}

bool handOver(const WindowArguments &arguments)
{
    const Result<HandoverPlugin *> plugin = loadHandover();
    return plugin && (*plugin)->send(arguments.library, arguments.things);
}

} // namespace florilegium
