// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "structure/layers.h"

#include <array>

namespace florilegium::structure {

namespace {

// Groups of the rows below, as macros so that a row stays a literal. "Core" stands for Qt Core and Qt Concurrent, which
// every layer may use; the system's own headers and the standard library are always allowed.
#define BELOW_STORE u"text document source anchor annotate library"
#define APP_SEEN_BY_UI u"text document source fetch parse anchor annotate library exchange session"

// clang-format off
constexpr std::array table{
    //    name          folder           may include                                                   modules
    Layer{u"text",      u"app/text",     u"",                                                          u""},
    Layer{u"document",  u"app/document", u"text",                                                      u""},
    Layer{u"source",    u"app/source",   u"text",                                                      u""},
    Layer{u"fetch",     u"app/fetch",    u"text source",                                               u"Network"},
    Layer{u"parse",     u"app/parse",    u"text document source",                                      u"gumbo md4c uchardet KArchive KMime yaml-cpp toml++"},
    Layer{u"anchor",    u"app/anchor",   u"text document",                                             u""},
    Layer{u"annotate",  u"app/annotate", u"text document anchor",                                      u""},
    Layer{u"library",   u"app/library",  u"text document anchor annotate",                             u""},
    Layer{u"store",     u"app/store",    BELOW_STORE,                                                  u"Sql zstd"},
    Layer{u"exchange",  u"app/exchange", u"text document parse anchor annotate library",               u"KArchive KTextTemplate Sql"},
    Layer{u"session",   u"app/session",  u"text document source parse anchor annotate library exchange", u""},
    // The command line reads packed files (KArchive) and hands its writes to a window (a local socket, in Network).
    Layer{u"cli",       u"app/cli",      APP_SEEN_BY_UI " store",                                      u"KArchive Network"},
    Layer{u"modules",   u"ui/modules",   u"text",                                                      u""},
    Layer{u"models",    u"ui/models",    APP_SEEN_BY_UI,                                               u"Gui"},
    Layer{u"paint",     u"ui/paint",     u"text document annotate",                                    u"Gui hyphen"},
    Layer{u"syntax",    u"ui/syntax",    u"text document modules paint",                               u"Gui KSyntaxHighlighting"},
    Layer{u"view",      u"ui/view",      APP_SEEN_BY_UI " paint",                                      u"Gui Widgets"},
    // A module, loaded when the first note is edited.
    Layer{u"spelling",  u"ui/spelling",  u"text modules view",                                         u"hunspell"},
    Layer{u"print",     u"ui/print",     APP_SEEN_BY_UI " paint view",                                 u"Gui"},
    // A module, loaded when the reader prints: the system's dialog and its printers.
    Layer{u"printer",   u"ui/printer",   u"text modules print",                                        u"Gui Widgets PrintSupport"},
    // A module, loaded when the reader saves a drawing.
    Layer{u"vector",    u"ui/vector",    u"text modules paint",                                        u"Gui Svg"},
    Layer{u"panels",    u"ui/panels",    APP_SEEN_BY_UI " models paint view",                          u"Gui Widgets"},
    Layer{u"dialogs",   u"ui/dialogs",   APP_SEEN_BY_UI " models paint view",                          u"Gui Widgets"},
    Layer{u"window",    u"ui/window",    APP_SEEN_BY_UI " models paint view print panels dialogs",     u"Gui Widgets"},
    // A module, loaded after the first frame: what the window says to other processes, and the fetching of addresses.
    Layer{u"handover",  u"ui/handover",  u"text source fetch annotate library modules",                u"Network KDSingleApplication"},
    // main.cpp and composition.*: the one place that names store, fetch and window together.
    Layer{u"",          u"ui",           APP_SEEN_BY_UI " store models paint syntax view spelling print printer vector panels dialogs window handover", u"Gui Widgets"},
};
// clang-format on

// Files that may be longer than the others, each with its reason. At present none needs to be.
constexpr std::array<LongFile, 0> exceptions{};

} // namespace

std::span<const Layer> layers()
{
    return table;
}

std::span<const LongFile> longFiles()
{
    return exceptions;
}

} // namespace florilegium::structure
