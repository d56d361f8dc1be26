// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntax/loadcodecolours.h"

#include "syntax/syntaxplugin.h"

#include <QCoreApplication>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace florilegium {

Result<std::unique_ptr<CodeColours>> loadCodeColours()
{
    const QString program = QCoreApplication::applicationDirPath();
    QString why;
    for (const QString &folder : {u"/modules/"_s, u"/../lib/florilegium/modules/"_s}) {
        QPluginLoader loader(program + folder + u"florilegium-syntax"_s);
        if (auto *plugin = qobject_cast<SyntaxPlugin *>(loader.instance()))
            return plugin->makeCodeColours();
        why = why.isEmpty() ? loader.errorString() : why;
    }
    return failure(ErrorCode::NotFound, why);
}

} // namespace florilegium
