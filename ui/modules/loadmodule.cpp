// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modules/loadmodule.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace florilegium {

using namespace Qt::StringLiterals;

Result<QObject *> loadModule(const QString &name, const std::function<bool(QObject *)> &fits)
{
    const QString program = QCoreApplication::applicationDirPath();
    QString why;
    for (const QString &folder : {u"/modules/"_s, u"/../lib/florilegium/modules/"_s}) {
        QPluginLoader loader(program + folder + u"florilegium-"_s + name);
        if (QObject *root = loader.instance(); root && fits(root))
            return root;
        why = why.isEmpty() ? loader.errorString() : why;
    }
    return failure(ErrorCode::NotFound, why);
}

} // namespace florilegium
