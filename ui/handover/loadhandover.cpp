// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/loadhandover.h"

#include "handover/handoverplugin.h"
#include "modules/loadmodule.h"

namespace florilegium {

using namespace Qt::StringLiterals;

Result<HandoverPlugin *> loadHandover()
{
    return loadModule<HandoverPlugin>(u"handover"_s);
}

} // namespace florilegium
