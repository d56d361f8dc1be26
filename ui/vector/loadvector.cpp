// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vector/loadvector.h"

#include "modules/loadmodule.h"
#include "paint/vectorplugin.h"

namespace florilegium {

using namespace Qt::StringLiterals;

Result<VectorPlugin *> loadVector()
{
    return loadModule<VectorPlugin>(u"vector"_s);
}

} // namespace florilegium
