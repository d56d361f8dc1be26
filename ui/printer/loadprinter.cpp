// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/loadprinter.h"

#include "modules/loadmodule.h"
#include "print/printerplugin.h"

namespace florilegium {

using namespace Qt::StringLiterals;

Result<PrinterPlugin *> loadPrinter()
{
    return loadModule<PrinterPlugin>(u"printer"_s);
}

} // namespace florilegium
