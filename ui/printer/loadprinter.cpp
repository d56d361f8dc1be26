// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/loadprinter.h"

#include "print/printerplugin.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace florilegium {

using namespace Qt::StringLiterals;

Result<PrinterPlugin *> loadPrinter()
{
    const QString program = QCoreApplication::applicationDirPath();
    QString why;
    for (const QString &folder : {u"/modules/"_s, u"/../lib/florilegium/modules/"_s}) {
        QPluginLoader loader(program + folder + u"florilegium-printer"_s);
        if (auto *plugin = qobject_cast<PrinterPlugin *>(loader.instance()))
            return plugin;
        why = why.isEmpty() ? loader.errorString() : why;
    }
    return failure(ErrorCode::NotFound, why);
}

} // namespace florilegium
