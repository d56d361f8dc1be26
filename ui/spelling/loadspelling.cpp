// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/loadspelling.h"

#include "modules/loadmodule.h"
#include "view/spellplugin.h"

namespace florilegium {

using namespace Qt::StringLiterals;

Result<SpellPlugin *> loadSpelling()
{
    return loadModule<SpellPlugin>(u"spelling"_s);
}

} // namespace florilegium
