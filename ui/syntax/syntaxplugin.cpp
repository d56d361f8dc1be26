// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntax/syntaxplugin.h"

#include "syntax/codecolourer.h"

namespace florilegium {

class KSyntaxPlugin
    : public QObject
    , public SyntaxPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.florilegium.SyntaxPlugin/1")
    Q_INTERFACES(florilegium::SyntaxPlugin)
public:
    std::unique_ptr<CodeColours> makeCodeColours() override { return std::make_unique<CodeColourer>(); }
};

} // namespace florilegium

#include "syntaxplugin.moc"
