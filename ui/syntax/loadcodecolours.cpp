// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntax/loadcodecolours.h"

#include "modules/loadmodule.h"
#include "syntax/syntaxplugin.h"

using namespace Qt::StringLiterals;

namespace florilegium {

Result<std::unique_ptr<CodeColours>> loadCodeColours()
{
    return loadModule<SyntaxPlugin>(u"syntax"_s).transform([](SyntaxPlugin *plugin) {
        return plugin->makeCodeColours();
    });
}

} // namespace florilegium
